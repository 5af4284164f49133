package io.github.statuslint.processor.rule;

import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.StatusUse;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** What a type has that rules look at. */
public final class Concern {

  private final Set<RuleFacts.Part> parts = EnumSet.noneOf(RuleFacts.Part.class);
  private final BitSet codes = new BitSet();

  /** What the sites of a type have. */
  public Concern(Sites sites) {
    for (StatusUse use : sites.uses()) {
      parts.add(RuleFacts.Part.USES);
      for (int code : use.value().codes()) {
        if (code >= 0) {
          codes.set(code);
        }
      }
    }
    if (!sites.tests().isEmpty()) {
      parts.add(RuleFacts.Part.TESTS);
    }
    if (!sites.steps().isEmpty()) {
      parts.add(RuleFacts.Part.STEPS);
    }
    if (!sites.type().methods().isEmpty()) {
      parts.add(RuleFacts.Part.METHODS);
    }
  }

  /** Whether it has all these parts. */
  boolean has(Set<RuleFacts.Part> needed) {
    return parts.containsAll(needed);
  }

  /** Whether it uses one of these codes. */
  boolean uses(CodeSet some) {
    return some.matches(codes);
  }
}
