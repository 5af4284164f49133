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
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads annotations: from trees with their places, from elements without. */
final class AnnotationReader {

  private static final int DEEPEST_META = 4;

  private final AttributedUnit unit;
  private final Map<String, List<AnnotationUse>> metaByType = new HashMap<>();

  AnnotationReader(AttributedUnit unit) {
    this.unit = unit;
  }

  /** The annotations of a declaration, in the order of the source. */
  List<AnnotationUse> read(List<? extends AnnotationTree> trees) {
    return trees.stream().flatMap(tree -> read(tree).stream()).toList();
  }

  private Optional<AnnotationUse> read(AnnotationTree tree) {
    Optional<TypeElement> type =
        unit.element(tree.getAnnotationType())
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast);
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
      String element = assignment.getVariable().toString();
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
            meta(type.get(), 0)));
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

  /** The annotations of an element that is not under review, without places. */
  List<AnnotationUse> read(Element element) {
    return element.getAnnotationMirrors().stream().map(mirror -> read(mirror, 0)).toList();
  }

  private AnnotationUse read(AnnotationMirror mirror, int depth) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<AnnotationUse> nested = new ArrayList<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      List<String> texts = new ArrayList<>();
      flatten(entry.getValue(), texts, nested, depth);
      values.put(entry.getKey().getSimpleName().toString(), texts);
    }
    return new AnnotationUse(
        type.getQualifiedName().toString(),
        Span.unknown(""),
        values,
        Map.of(),
        nested,
        meta(type, depth));
  }

  private void flatten(
      AnnotationValue value, List<String> texts, List<AnnotationUse> nested, int depth) {
    Object held = value.getValue();
    if (held instanceof List<?> items) {
      for (Object item : items) {
        flatten((AnnotationValue) item, texts, nested, depth);
      }
    } else if (held instanceof AnnotationMirror inner) {
      nested.add(read(inner, depth + 1));
    } else if (held instanceof VariableElement constant) {
      texts.add(constant.getSimpleName().toString());
    } else if (held instanceof TypeMirror type) {
      texts.add(TypeNames.of(type, unit.types()));
    } else {
      texts.add(String.valueOf(held));
    }
  }

  private List<AnnotationUse> meta(TypeElement annotation, int depth) {
    String name = annotation.getQualifiedName().toString();
    if (depth >= DEEPEST_META || isOfTheLanguage(name)) {
      return List.of();
    }
    List<AnnotationUse> known = metaByType.get(name);
    if (known != null) {
      return known;
    }
    metaByType.put(name, List.of());
    List<AnnotationUse> found = new ArrayList<>();
    for (AnnotationMirror mirror : annotation.getAnnotationMirrors()) {
      if (!isOfTheLanguage(mirror.getAnnotationType().toString())) {
        AnnotationUse use = read(mirror, depth + 1);
        found.add(use);
        found.addAll(use.meta());
      }
    }
    List<AnnotationUse> all = List.copyOf(found);
    metaByType.put(name, all);
    return all;
  }

  private static boolean isOfTheLanguage(String annotation) {
    return annotation.startsWith("java.lang.") || annotation.startsWith("kotlin.");
  }

  /** A documented status: a number in digits, or a text such as {@code default}. */
  static StatusValue statusOf(String text, boolean literal) {
    boolean digits = !text.isEmpty() && text.length() < 6;
    for (int i = 0; i < text.length(); i++) {
      digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits
        ? new StatusValue.Known(Integer.parseInt(text), Optional.empty(), literal)
        : new StatusValue.Text(text);
  }
}
