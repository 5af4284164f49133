// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * Whether imports have to do with statuses, asked once a package: a compilation has ten times more
 * imports than packages that it imports from.
 */
final class Imports {

  private final Predicate<String> concerned;
  private final Qualifier root = new Qualifier();

  /**
   * Imports of one compilation.
   *
   * @param concerned whether a package has to do with statuses
   */
  Imports(Predicate<String> concerned) {
    this.concerned = concerned;
  }

  /** A package, or a type or member that is imported. */
  private static final class Qualifier {
    private final Map<Name, Qualifier> members = new HashMap<>();
    private @Nullable Boolean concerned;
    private @Nullable String text;
  }

  /** Whether a unit stands in, or imports from, a package that has to do with statuses. */
  boolean concern(CompilationUnitTree unit) {
    ExpressionTree name = unit.getPackageName();
    boolean any = name == null ? concerned.test("") : concerns(name);
    for (ImportTree tree : unit.getImports()) {
      if (tree.getQualifiedIdentifier() instanceof MemberSelectTree imported) {
        any |= concerns(imported.getExpression());
      }
    }
    return any;
  }

  private boolean concerns(ExpressionTree name) {
    Qualifier asked = find(name);
    if (asked.concerned == null) {
      asked.concerned = concerned.test(text(name));
    }
    return asked.concerned;
  }

  private Qualifier find(ExpressionTree name) {
    if (name instanceof MemberSelectTree select) {
      return member(find(select.getExpression()), select.getIdentifier());
    }
    return name instanceof IdentifierTree identifier ? member(root, identifier.getName()) : root;
  }

  private static Qualifier member(Qualifier of, Name name) {
    Qualifier known = of.members.get(name);
    if (known == null) {
      known = new Qualifier();
      of.members.put(name, known);
    }
    return known;
  }

  /** As {@link #of}; a name that many units import is made once. */
  Set<String> names(CompilationUnitTree unit) {
    Set<String> names = new LinkedHashSet<>();
    for (ImportTree tree : unit.getImports()) {
      if (tree.getQualifiedIdentifier() instanceof MemberSelectTree imported) {
        Qualifier asked = find(imported);
        if (asked.text == null) {
          asked.text = text(imported);
        }
        names.add(asked.text);
      }
    }
    return names;
  }

  /** What a unit imports, as it is written. */
  static Set<String> of(CompilationUnitTree unit) {
    Set<String> names = new LinkedHashSet<>();
    for (ImportTree tree : unit.getImports()) {
      names.add(text(tree.getQualifiedIdentifier()));
    }
    return names;
  }

  /** A qualified name; the compiler's own printer takes many times longer. */
  private static String text(Tree name) {
    if (name instanceof MemberSelectTree select) {
      return text(select.getExpression()) + '.' + select.getIdentifier();
    }
    return name.toString();
  }
}
