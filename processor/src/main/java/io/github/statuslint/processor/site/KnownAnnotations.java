// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.framework.AcceptedCodes;
import io.github.statuslint.processor.framework.Frameworks;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.StatusSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** What annotations mean, by the tables, by those on them, and by what the user marked. */
final class KnownAnnotations {

  private final Frameworks frameworks;
  private final Marks marks;
  private final Map<TypeElement, Boolean> known = new HashMap<>();
  private final Map<TypeElement, Boolean> withStatus = new HashMap<>();

  KnownAnnotations(Frameworks frameworks, Marks marks) {
    this.frameworks = frameworks;
    this.marks = marks;
  }

  /** Forgets what was told before another table was loaded. */
  void forget() {
    known.clear();
    withStatus.clear();
  }

  /** Whether an annotation, or one on it, sets or documents a status, maps or handles requests. */
  boolean isKnown(TypeElement annotation) {
    Boolean found = known.get(annotation);
    if (found == null) {
      String name = annotation.getQualifiedName().toString();
      known.put(annotation, false);
      found =
          !elements(name).isEmpty()
              || frameworks.route(name).isPresent()
              || !frameworks.contracts(name).isEmpty()
              || MetaAnnotations.on(annotation).stream()
                  .map(meta -> (TypeElement) meta.getAnnotationType().asElement())
                  .anyMatch(this::isKnown);
      known.put(annotation, found);
    }
    return found;
  }

  /** The annotation elements that carry a status. */
  List<Member> elements(String annotation) {
    List<Member> ofTable = frameworks.annotationElements(annotation);
    Set<String> marked = marks.elementsOf(annotation);
    if (marked.isEmpty()) {
      return ofTable;
    }
    List<Member> all = new ArrayList<>(ofTable);
    for (String element : marked) {
      all.add(
          new Member(
              "",
              annotation,
              element,
              List.of(),
              MemberKind.ANNOTATE,
              new StatusSource.Element(),
              AcceptedCodes.ANY,
              Set.of(),
              OptionalInt.empty(),
              false,
              OptionalInt.empty(),
              OptionalInt.empty()));
    }
    return all;
  }

  /** Whether an annotation has a status by those on it, and none of its own. */
  boolean hasStatusOnIt(TypeElement annotation) {
    Boolean found = withStatus.get(annotation);
    if (found == null) {
      found = false;
      for (AnnotationMirror meta : MetaAnnotations.on(annotation)) {
        found |= !elements(meta.getAnnotationType().toString()).isEmpty();
      }
      withStatus.put(annotation, found);
    }
    return found;
  }
}
