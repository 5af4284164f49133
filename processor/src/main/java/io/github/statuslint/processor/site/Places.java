// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Spans for elements, which have no offsets: numbers that nest as the declarations do. Each leads
 * back to what a compiler can print a message at.
 */
public final class Places {

  private final String file;
  private final Map<Span, Place> places = new HashMap<>();
  private int next;

  /**
   * No places yet.
   *
   * @param file what the spans name as their file
   */
  Places(String file) {
    this.file = file;
  }

  /**
   * What a message is printed at.
   *
   * @param element the declaration
   * @param annotation on it
   * @param value in the annotation
   */
  public record Place(
      Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

    static Place of(Element element) {
      return new Place(element, Optional.empty(), Optional.empty());
    }

    Place at(AnnotationMirror mirror) {
      return new Place(element, Optional.of(mirror), Optional.empty());
    }

    Place at(AnnotationMirror mirror, AnnotationValue inner) {
      return new Place(element, Optional.of(mirror), Optional.of(inner));
    }
  }

  /** Begins a span: those that end before it does lie within it. */
  int begin() {
    return next++;
  }

  /** Ends a span. */
  Span end(int begin, Place place) {
    Span span = new Span(file, 0, 0, 0, 0, begin, next++);
    places.put(span, place);
    return span;
  }

  /** A span with nothing in it. */
  Span at(Place place) {
    return end(begin(), place);
  }

  /** Where to print a message; empty for a span from elsewhere. */
  public Optional<Place> find(Span span) {
    return Optional.ofNullable(places.get(span));
  }
}
