// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.caller;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.StatusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A test for a class of statuses that misses its first or last number, or takes one too many. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = "RFC 9110, Section 15",
    standsAlone = true,
    since = "0.1.0",
    needs = RuleFacts.Part.TESTS)
public final class StatusRangeOffByOne implements Rule {

  /** Found by the service loader. */
  public StatusRangeOffByOne() {}

  @Override
  public List<Finding> check(CaseFile file) {
    List<Finding> found = new ArrayList<>();
    List<StatusTest> tests = file.sites().tests();
    for (StatusTest low : tests) {
      for (StatusTest high : tests) {
        if (low.conjunction() == high.conjunction()
            && low.subject().equals(high.subject())
            && isRange(low, high)) {
          wrongLow(low).ifPresent(found::add);
          wrongHigh(low, high).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Whether the two tests mean one class, from its first number to its last, or all others. */
  private static boolean isRange(StatusTest low, StatusTest high) {
    boolean inside = isOne(low, ">", ">=") && isOne(high, "<", "<=");
    boolean outside = isOne(low, "<", "<=") && isOne(high, ">", ">=");
    int first = firstOf(low);
    int last = high.code();
    boolean ends = last == first + 100 || last == first + 99;
    return (inside || outside) && low.code() <= first && ends && first >= 100;
  }

  private static int firstOf(StatusTest low) {
    int next = low.code() + 1;
    return next % 100 == 0 ? next : low.code() - low.code() % 100;
  }

  private static boolean isOne(StatusTest test, String... operators) {
    return List.of(operators).contains(test.operator());
  }

  private Optional<Finding> wrongLow(StatusTest low) {
    boolean excludesFirst = low.code() % 100 == 0 && isOne(low, ">", "<=");
    boolean takesOneBefore = low.code() % 100 == 99 && isOne(low, ">=", "<");
    if (excludesFirst) {
      return Optional.of(finding(low, low.code(), "excludes"));
    }
    return takesOneBefore ? Optional.of(finding(low, low.code(), "includes")) : Optional.empty();
  }

  private Optional<Finding> wrongHigh(StatusTest low, StatusTest high) {
    boolean takesNext = high.code() % 100 == 0 && isOne(high, "<=", ">");
    boolean excludesLast = high.code() % 100 == 99 && isOne(high, "<", ">=");
    if (takesNext && high.code() == firstOf(low) + 100) {
      return Optional.of(finding(high, high.code(), "includes"));
    }
    return excludesLast ? Optional.of(finding(high, high.code(), "excludes")) : Optional.empty();
  }

  private Finding finding(StatusTest test, int code, String variant) {
    Findings.Draft draft = Findings.of(this).at(test.operand(), test.element());
    boolean registered = StatusRegistry.standard().isRegistered(code);
    return (registered
            ? draft.status("status", code)
            : draft.with("status", Integer.toString(code)))
        .with("test", test.subject() + " " + test.operator() + " " + test.code())
        .variant(variant.equals("excludes") ? "message" : variant)
        .warn();
  }
}
