// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.finding.Suppression;
import io.github.statuslint.processor.framework.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The annotations of one element, with places, and what they say of statuses. */
final class PlacedAnnotations {

  private static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";

  private final Vocabulary vocabulary;
  private final MirrorReader mirrors;
  private final DeclaredUses uses;
  private final List<Placed> annotations = new ArrayList<>();

  PlacedAnnotations(
      Element element,
      Places places,
      Vocabulary vocabulary,
      MirrorReader mirrors,
      DeclaredUses uses) {
    this.vocabulary = vocabulary;
    this.mirrors = mirrors;
    this.uses = uses;
    Places.Place place = Places.Place.of(element);
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      annotations.add(placed(mirror, place, places));
    }
  }

  /**
   * An annotation.
   *
   * @param mirror of it
   * @param values its given elements, the items of an array each on its own
   * @param span where it stands
   */
  private record Placed(AnnotationMirror mirror, List<Value> values, Span span) {
    TypeElement type() {
      return (TypeElement) mirror.getAnnotationType().asElement();
    }

    String name() {
      return type().getQualifiedName().toString();
    }
  }

  /**
   * A value.
   *
   * @param element that it is given for
   * @param value itself
   * @param span where it stands
   * @param nested the annotation that it is; empty or one
   */
  private record Value(String element, AnnotationValue value, Span span, List<Placed> nested) {}

  private static Placed placed(AnnotationMirror mirror, Places.Place place, Places places) {
    int begin = places.begin();
    List<Value> values = new ArrayList<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      String element = entry.getKey().getSimpleName().toString();
      add(element, entry.getValue(), mirror, place, places, values);
    }
    return new Placed(mirror, values, places.end(begin, place.at(mirror)));
  }

  private static void add(
      String element,
      AnnotationValue value,
      AnnotationMirror mirror,
      Places.Place place,
      Places places,
      List<Value> values) {
    if (value.getValue() instanceof List<?> items) {
      for (Object item : items) {
        add(element, (AnnotationValue) item, mirror, place, places, values);
      }
      return;
    }
    int begin = places.begin();
    List<Placed> nested =
        value.getValue() instanceof AnnotationMirror inner
            ? List.of(placed(inner, place, places))
            : List.of();
    values.add(new Value(element, value, places.end(begin, place.at(mirror, value)), nested));
  }

  /** The annotations as rules see them. */
  List<AnnotationUse> asUses() {
    return annotations.stream().map(this::asUse).toList();
  }

  private AnnotationUse asUse(Placed placed) {
    AnnotationUse read = mirrors.read(placed.mirror());
    Map<String, Span> spans = new HashMap<>();
    placed.values().forEach(value -> spans.putIfAbsent(value.element(), value.span()));
    List<AnnotationUse> nested =
        placed.values().stream()
            .flatMap(value -> value.nested().stream())
            .map(this::asUse)
            .toList();
    return new AnnotationUse(read.type(), placed.span(), read.values(), spans, nested, read.meta());
  }

  /** The statuses in them. */
  List<StatusUse> statuses(DeclaredUses.Target target) {
    List<StatusUse> found = new ArrayList<>();
    annotations.forEach(annotation -> addStatuses(annotation, target, found));
    return found;
  }

  private void addStatuses(Placed placed, DeclaredUses.Target target, List<StatusUse> found) {
    List<Member> rows = vocabulary.annotations().elements(placed.name());
    for (Value value : placed.values()) {
      for (Member row : rows) {
        if (row.name().equals(value.element())) {
          found.add(
              uses.use(
                  row,
                  uses.value(value.value()),
                  value.span(),
                  placed.span(),
                  target,
                  words(placed)));
        }
      }
      value.nested().forEach(inner -> addStatuses(inner, target, found));
    }
    if (rows.isEmpty() && !placed.name().startsWith("java.")) {
      found.addAll(uses.inherited(placed.type(), placed.span(), target));
    }
  }

  private static List<Words> words(Placed placed) {
    List<Words> words = new ArrayList<>();
    for (Value value : placed.values()) {
      if (value.value().getValue() instanceof String text) {
        DeclaredUses.words(value.element(), text, value.span()).ifPresent(words::add);
      }
    }
    return words;
  }

  /** Whether one of them, or one on it, has to do with statuses, requests or handlers. */
  boolean isKnown() {
    return annotations.stream().anyMatch(placed -> vocabulary.annotations().isKnown(placed.type()));
  }

  /** What they suppress in the declaration that they stand on. */
  List<Suppression> suppressions(Span declaration) {
    List<Suppression> found = new ArrayList<>();
    for (Placed placed : annotations) {
      if (placed.name().equals(SUPPRESS_WARNINGS)) {
        for (Value value : placed.values()) {
          String id = String.valueOf(value.value().getValue());
          if (Suppression.mayBeOurs(id)) {
            found.add(new Suppression(id, declaration, placed.span()));
          }
        }
      }
    }
    return found;
  }
}
