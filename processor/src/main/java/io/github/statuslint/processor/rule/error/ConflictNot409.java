// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.error;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue.Origin;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.Guard;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A duplicate, a concurrent change or a state that does not allow it, told without 409. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.10"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {"NameContradictsStatus", "SuccessStatusOnException"},
    codes = {"2xx", "400", "401", "403", "404", "405", "500"},
    situations = Situation.CONFLICT,
    groups = RuleGroup.MEANT_STATUS)
public final class ConflictNot409 implements Rule {

  private static final Set<Integer> WRONG = Set.of(400, 401, 403, 404, 405, 500);

  /** Words of interfaces that acknowledge what they have already received. */
  private static final List<String> ACKNOWLEDGED = List.of("webhook", "callback", "idempoten");

  private static final Pattern FOUND_NOTHING =
      Pattern.compile(
          "![\\w.]*(containsKey|contains|exists\\w*|isPresent)\\([^&|]*\\)"
              + "|[\\w.]+(\\([^&|]*\\))?(\\.isEmpty\\(\\)| == null)"
              + "|![\\w.]+(\\([^&|]*\\))? != null");

  /** Found by the service loader. */
  public ConflictNot409() {}

  @Override
  public List<Finding> check(CaseFile file) {
    if (Contradiction.followsOtherRules(file)) {
      return List.of();
    }
    return Contradiction.in(file, Set.of(Situation.CONFLICT)).stream()
        .filter(found -> WRONG.contains(found.code()) || isHandledAsSuccess(file, found))
        .filter(found -> found.code() != 400 || isNamed(file, found))
        .filter(found -> found.code() != 404 || !isMissing(found))
        .map(found -> finding(file, found))
        .toList();
  }

  private static boolean isHandledAsSuccess(CaseFile file, Contradiction found) {
    return found.isSuccess()
        && found.isFrom(Origin.HANDLES, Origin.TESTS)
        && !isAcknowledged(file.type().name())
        && !isAcknowledged(found.use().method().orElse(""));
  }

  private static boolean isAcknowledged(String name) {
    return ACKNOWLEDGED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains);
  }

  /** A text alone may speak of doubled values in the request itself. */
  private static boolean isNamed(CaseFile file, Contradiction found) {
    return !found.isFrom(Origin.TEXT, Origin.ARGUMENT) || found.isToldByConstant(file);
  }

  /** Where a look-up has found nothing, the text is the wrong one and not the status. */
  private static boolean isMissing(Contradiction found) {
    return found.isFrom(Origin.TEXT)
        && found.use().context().guards().stream()
            .limit(1)
            .anyMatch(guard -> FOUND_NOTHING.matcher(tested(guard)).matches());
  }

  private static String tested(Guard guard) {
    return guard.holds() ? guard.condition() : "!" + guard.condition();
  }

  private Finding finding(CaseFile file, Contradiction found) {
    boolean state = file.evidence().words().isAbout(found.clue().name(), "state");
    Findings.Draft draft =
        Findings.of(this)
            .at(found.use())
            .variant(state ? "messageState" : "message")
            .status("expected", 409)
            .because(found.clue());
    return found.code() == 400 ? draft.note() : draft.warn();
  }
}
