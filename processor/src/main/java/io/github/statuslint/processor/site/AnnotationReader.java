// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads annotations from trees, with their places. */
final class AnnotationReader {

  private final AttributedUnit unit;
  private final MirrorReader mirrors;

  AnnotationReader(AttributedUnit unit, MirrorReader mirrors) {
    this.unit = unit;
    this.mirrors = mirrors;
  }

  /** The annotations of a declaration, in the order of the source. */
  List<AnnotationUse> read(List<? extends AnnotationTree> trees) {
    List<AnnotationUse> uses = new ArrayList<>(trees.size());
    for (AnnotationTree tree : trees) {
      read(tree).ifPresent(uses::add);
    }
    return uses;
  }

  private Optional<AnnotationUse> read(AnnotationTree tree) {
    Optional<TypeElement> type = unit.typeElement(tree.getAnnotationType());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, Span> spans = new HashMap<>();
    List<AnnotationUse> nested = new ArrayList<>();
    for (ExpressionTree argument : tree.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        continue;
      }
      String element = StatusReader.nameOf(assignment.getVariable());
      List<String> texts = new ArrayList<>();
      flatten(assignment.getExpression(), texts, nested);
      values.put(element, texts);
      spans.put(element, unit.span(assignment.getExpression()));
    }
    return Optional.of(
        new AnnotationUse(
            type.get().getQualifiedName().toString(),
            unit.span(tree),
            values,
            spans,
            nested,
            mirrors.meta(type.get())));
  }

  /** The texts that an annotation is given, whatever the element. */
  List<String> texts(AnnotationTree tree) {
    List<String> texts = new ArrayList<>();
    for (ExpressionTree argument : tree.getArguments()) {
      ExpressionTree value =
          argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
      flatten(value, texts, new ArrayList<>());
    }
    return texts;
  }

  private void flatten(ExpressionTree value, List<String> texts, List<AnnotationUse> nested) {
    if (value instanceof NewArrayTree array) {
      for (ExpressionTree item : Optional.ofNullable(array.getInitializers()).orElse(List.of())) {
        flatten(item, texts, nested);
      }
    } else if (value instanceof AnnotationTree inner) {
      read(inner).ifPresent(nested::add);
    } else {
      texts.add(text(value));
    }
  }

  private String text(ExpressionTree value) {
    if (value instanceof MemberSelectTree select && select.getIdentifier().contentEquals("class")) {
      return unit.type(select.getExpression())
          .map(type -> TypeNames.of(type, unit.types()))
          .orElse(select.getExpression().toString());
    }
    Optional<Object> constant = unit.constant(value);
    if (constant.isPresent()) {
      return constant.get().toString();
    }
    return value.getKind() == Tree.Kind.MEMBER_SELECT || value.getKind() == Tree.Kind.IDENTIFIER
        ? StatusReader.nameOf(value)
        : value.toString();
  }
}
