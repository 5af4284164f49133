// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.protocol;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Nearby;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 408 where not the request was slow. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.9", "RFC 9110, Section 15.6.5"},
    yieldsToGroups = {RuleGroup.WITHOUT_EFFECT, RuleGroup.MEANT_STATUS},
    standsAlone = true,
    since = "0.1.0",
    codes = {"408"})
public final class RequestTimeoutMisused implements Rule {

  private static final Pattern TIMEOUT =
      Pattern.compile("time.?out|timed.?out|deadline", Pattern.CASE_INSENSITIVE);

  private static final String IO = "java.io.IOException";

  /** Calls that read what the caller sends: there the caller can be the slow one. */
  private static final Pattern READS_REQUEST =
      Pattern.compile("^(getInputStream|getReader|getParts?|readRequest)$");

  /** What a method is called that is given what reading a request has thrown. */
  private static final Pattern OF_READING =
      Pattern.compile("^(on|handle)Read(Exception|Error|Failure)$", Pattern.CASE_INSENSITIVE);

  /** Methods that are given what to do when the service itself waited too long. */
  private static final Set<String> ON_TIMEOUT = Set.of("onTimeout", "completeOnTimeout");

  /** Found by the service loader. */
  public RequestTimeoutMisused() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Chosen.uses(file, Set.of(408))
        .filter(use -> !Nearby.of(file, use).has(READS_REQUEST))
        .flatMap(use -> judge(file, use).stream())
        .toList();
  }

  private Optional<Finding> judge(CaseFile file, StatusUse use) {
    Optional<Clue> slow =
        file.clues(use).stream()
            .filter(clue -> clue.origin().isTyped() && clue.strength() != Clue.Strength.WEAK)
            .filter(clue -> isOfTheService(clue) && TIMEOUT.matcher(clue.name()).find())
            .filter(clue -> clue.origin() != Clue.Origin.TESTS || !failsToRead(file, use))
            .findFirst();
    boolean waited = use.context().lambdaOf().filter(ON_TIMEOUT::contains).isPresent();
    if (slow.isEmpty() && isOfUpstream(file, use)) {
      return Optional.of(Findings.of(this).at(use).status("expected", 504).warn());
    }
    if (slow.isEmpty() && !waited) {
      return Optional.empty();
    }
    Findings.Draft draft = Findings.of(this).at(use);
    slow.ifPresent(draft::because);
    return Optional.of(
        draft.status("expected", slow.map(clue -> clue.answers().get(0)).orElse(503)).warn());
  }

  /** A constant for a service that this one calls: {@code UPSTREAM_TIMEOUT}. */
  private static boolean isOfUpstream(CaseFile file, StatusUse use) {
    return use.carrierKind() == StatusUse.Carrier.ENUM_CONSTANT
        && TIMEOUT.matcher(use.carrier()).find()
        && file.evidence().words().isAbout(use.carrier(), "upstream");
  }

  /** Whether the method handles what reading a request throws, for a caller that stopped too. */
  private static boolean failsToRead(CaseFile file, StatusUse use) {
    if (file.method(use).filter(it -> OF_READING.matcher(it.name()).find()).isPresent()) {
      return true;
    }
    return file.method(use).flatMap(SourceMethod::handled).stream()
        .flatMap(handled -> handled.exceptions().stream())
        .anyMatch(type -> type.equals(IO) || isOfContent(file, type));
  }

  private static boolean isOfContent(CaseFile file, String exception) {
    return file.evidence()
        .exceptions()
        .meaning(exception, List.of())
        .filter(meaning -> meaning.situation() == Situation.BAD_INPUT)
        .isPresent();
  }

  private static boolean isOfTheService(Clue clue) {
    return clue.situation() == Situation.UPSTREAM || clue.situation() == Situation.UNAVAILABLE;
  }
}
