// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the imports of a file say that a simple name stands for, where the class path lacks its
 * type.
 */
final class ImportedNames {

  private final CompilationUnitTree unit;

  /** The imports of one file. */
  ImportedNames(CompilationUnitTree unit) {
    this.unit = unit;
  }

  /** The canonical name, where an import without a star tells it. */
  Optional<String> qualified(String name) {
    return unit.getImports().stream()
        .map(tree -> tree.getQualifiedIdentifier().toString())
        .filter(qualified -> qualified.endsWith("." + name))
        .findFirst();
  }

  /** Every canonical name that it may have: the certain one, or those in packages with a star. */
  List<String> candidates(String name) {
    Optional<String> certain = qualified(name);
    if (certain.isPresent()) {
      return List.of(certain.get());
    }
    List<String> candidates = new ArrayList<>(List.of(name));
    for (ImportTree tree : unit.getImports()) {
      String all = tree.getQualifiedIdentifier().toString();
      if (all.endsWith(".*")) {
        candidates.add(all.substring(0, all.length() - 1) + name);
      }
    }
    return candidates;
  }

  /** Whether an import without a star names it from one of these packages. */
  boolean isFrom(String name, Predicate<String> packages) {
    return qualified(name)
        .filter(it -> packages.test(it.substring(0, it.length() - name.length() - 1)))
        .isPresent();
  }
}
