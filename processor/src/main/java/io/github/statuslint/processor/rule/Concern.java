// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.rule.RuleFacts.Part;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusTest;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.StatusValue;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a type has that rules look at. It is asked before a rule is loaded, so it is made of loops
 * and sets, and looks for clues only when a rule asks for a situation.
 */
public final class Concern {

  private final CaseFile file;
  private final Set<Part> parts = EnumSet.noneOf(Part.class);
  private final BitSet codes = new BitSet();
  private final Set<String> annotations = new HashSet<>();
  private @Nullable Set<Situation> situations;

  /** What the sites of a type have. */
  public Concern(CaseFile file) {
    this.file = file;
    addAnnotations(file.type().annotations());
    for (SourceMethod method : file.methods()) {
      parts.add(Part.METHODS);
      addAnnotations(method.annotations());
      if (method.handled().isPresent()) {
        parts.add(Part.HANDLERS);
        parts.add(Part.FAILURES);
      }
    }
    for (StatusUse use : file.uses()) {
      add(use);
    }
    for (StatusTest test : file.sites().tests()) {
      parts.add(Part.TESTS);
      if (test.constant().isPresent() && test.constant().get().successor().isPresent()) {
        parts.add(Part.RENAMED);
      }
    }
    if (!file.sites().steps().isEmpty()) {
      parts.add(Part.STEPS);
    }
  }

  private void addAnnotations(List<AnnotationUse> uses) {
    for (AnnotationUse use : uses) {
      annotations.add(use.type());
    }
  }

  private void add(StatusUse use) {
    parts.add(Part.USES);
    for (int code : use.value().codes()) {
      if (code >= 0) {
        codes.set(code);
      }
      if (!StatusRegistry.isInRange(code)) {
        parts.add(Part.NO_STATUSES);
      }
    }
    if (use.refused()) {
      parts.add(Part.NO_STATUSES);
    }
    if (use.role() == Role.DECLARED) {
      parts.add(Part.DECLARED);
    } else if (use.role() == Role.DOCUMENTED) {
      parts.add(Part.DOCUMENTED);
    }
    if (use.context().caught().isPresent()) {
      parts.add(Part.FAILURES);
    }
    if (isCarried(use.carrierKind())) {
      parts.add(Part.CARRIERS);
    }
    if (!use.words().isEmpty()) {
      parts.add(Part.TEXTS);
    }
    if (use.value() instanceof StatusValue.Known known
        && known.constant().isPresent()
        && known.constant().get().successor().isPresent()) {
      parts.add(Part.RENAMED);
    }
    add(use.response(), use.role());
  }

  private void add(ResponseFacts response, Role role) {
    if (!response.headers().isEmpty()) {
      parts.add(Part.FIELDS);
    }
    if (!response.contentStatuses().isEmpty() || role == Role.DECLARED) {
      parts.add(Part.CONTENT_STATUSES);
    }
    if (response.end() == ResponseFacts.End.DROPPED) {
      parts.add(Part.DROPPED);
    }
  }

  private static boolean isCarried(StatusUse.Carrier kind) {
    return kind == StatusUse.Carrier.ENUM_CONSTANT
        || kind == StatusUse.Carrier.FIELD
        || kind == StatusUse.Carrier.TYPE;
  }

  /** Whether it has all these parts. */
  boolean has(Set<Part> needed) {
    return parts.containsAll(needed);
  }

  /** Whether it uses one of these codes. */
  boolean uses(CodeSet some) {
    return some.matches(codes);
  }

  /** Whether it, or one of its methods, carries one of these annotations; true for none. */
  boolean carries(List<String> some) {
    if (some.isEmpty()) {
      return true;
    }
    for (String type : some) {
      if (annotations.contains(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clue at an answer tells of one of these situations; true for none. */
  boolean tells(Set<Situation> some) {
    if (some.isEmpty()) {
      return true;
    }
    if (situations == null) {
      situations = told(file);
    }
    for (Situation situation : some) {
      if (situations.contains(situation)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Situation> told(CaseFile file) {
    Set<Situation> told = EnumSet.noneOf(Situation.class);
    for (StatusUse use : file.uses()) {
      boolean answers =
          use.role().isAnswer() || use.role() == Role.CARRIED || use.role() == Role.RAISED;
      if (answers && use.code().isPresent()) {
        for (Clue clue : file.clues(use)) {
          told.add(clue.situation());
        }
      }
    }
    return told;
  }
}
