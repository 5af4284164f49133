// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import io.github.statuslint.processor.finding.Suppression;
import io.github.statuslint.processor.javac.AttributedUnit;

/** Reads which findings a declaration suppresses. */
final class SuppressionReader {

  private final AttributedUnit unit;
  private final AnnotationReader annotations;

  SuppressionReader(AttributedUnit unit, AnnotationReader annotations) {
    this.unit = unit;
    this.annotations = annotations;
  }

  /**
   * Reads a declaration.
   *
   * @param modifiers with its annotations
   * @param declaration the whole of it
   * @param scope gets what is suppressed
   */
  void read(ModifiersTree modifiers, Tree declaration, TypeScope scope) {
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      if (StatusReader.nameOf(annotation.getAnnotationType()).equals("SuppressWarnings")) {
        for (String id : annotations.texts(annotation)) {
          if (Suppression.mayBeOurs(id)) {
            scope.suppressions.add(
                new Suppression(id, unit.span(declaration), unit.span(annotation)));
          }
        }
      }
    }
  }
}
