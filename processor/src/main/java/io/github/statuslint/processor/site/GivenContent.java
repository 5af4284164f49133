// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.Locale;

/** Tells content from none: a null or an empty text is given as if it were content. */
final class GivenContent {

  private GivenContent() {}

  /** Whether an argument that is the content of a response gives any. */
  static ResponseFacts.Content of(ExpressionTree tree, AttributedUnit unit, StatusReader statuses) {
    if (tree.getKind() == Tree.Kind.NULL_LITERAL) {
      return ResponseFacts.Content.NULL;
    }
    if (statuses.initializer(tree).filter(i -> i.getKind() == Tree.Kind.NULL_LITERAL).isPresent()) {
      return ResponseFacts.Content.NULL;
    }
    String type = unit.type(tree).map(t -> TypeNames.of(t, unit.types())).orElse("");
    return type.equals("java.lang.Void") || isEmpty(tree, unit)
        ? ResponseFacts.Content.NULL
        : ResponseFacts.Content.PRESENT;
  }

  /**
   * Whether the content is an empty one: {@code ""}, {@code Unpooled.EMPTY_BUFFER}, {@code
   * empty()}, {@code buffer(0)}.
   */
  private static boolean isEmpty(ExpressionTree tree, AttributedUnit unit) {
    String name = StatusReader.nameOf(tree).toLowerCase(Locale.ROOT);
    return name.startsWith("empty")
        || unit.constant(tree).filter(""::equals).isPresent()
        || (name.endsWith("buffer")
            && tree instanceof MethodInvocationTree call
            && call.getArguments().size() == 1
            && unit.constant(call.getArguments().get(0))
                .filter(Integer.valueOf(0)::equals)
                .isPresent());
  }
}
