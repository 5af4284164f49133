// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An enum that gives one situation two statuses. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = "RFC 9110, Section 15.5",
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {
      "NameContradictsStatus",
      "AuthenticationFailureNot401",
      "PermissionDeniedNot403",
      "NotFoundNot404",
      "ConflictNot409",
      "RateLimitNot429",
      "PayloadTooLargeNot413",
      "MediaTypeNot415"
    },
    needs = RuleFacts.Part.CARRIERS)
public final class SiblingInconsistency implements Rule {

  /** Situations that one status tells, whatever the constant is about. */
  private static final Set<Situation> DISTINCT =
      Set.of(
          Situation.AUTHENTICATION,
          Situation.PERMISSION,
          Situation.NOT_FOUND,
          Situation.CONFLICT,
          Situation.RATE_LIMIT,
          Situation.TOO_LARGE,
          Situation.MEDIA_TYPE);

  /** Found by the service loader. */
  public SiblingInconsistency() {}

  @Override
  public List<Finding> check(CaseFile file) {
    Map<Situation, List<StatusUse>> groups = new EnumMap<>(Situation.class);
    for (StatusUse use : constants(file)) {
      situation(file, use)
          .ifPresent(s -> groups.computeIfAbsent(s, any -> new ArrayList<>()).add(use));
    }
    List<Finding> found = new ArrayList<>();
    groups.forEach((situation, uses) -> found.addAll(judge(file, situation, uses)));
    return found;
  }

  /** The constants that have exactly one status, which is certain. */
  private static List<StatusUse> constants(CaseFile file) {
    Map<String, List<StatusUse>> byConstant =
        file.uses().stream()
            .filter(use -> use.carrierKind() == StatusUse.Carrier.ENUM_CONSTANT)
            .filter(use -> use.role() == Role.CARRIED)
            .collect(
                Collectors.groupingBy(StatusUse::carrier, LinkedHashMap::new, Collectors.toList()));
    return byConstant.values().stream()
        .filter(uses -> uses.size() == 1 && uses.get(0).code().isPresent())
        .map(uses -> uses.get(0))
        .toList();
  }

  /** The one situation that the name and the texts agree on. */
  private static Optional<Situation> situation(CaseFile file, StatusUse use) {
    Set<Situation> reliable = file.evidence().words().reliably(use.carrier());
    if (reliable.size() != 1) {
      return Optional.empty();
    }
    Situation told = reliable.iterator().next();
    if (!DISTINCT.contains(told)) {
      return Optional.empty();
    }
    boolean forbidden =
        use.words().stream()
            .map(words -> file.evidence().words().tell(words.text()))
            .anyMatch(
                text ->
                    text.forbidden().contains(told)
                        || text.doubtful().contains(told)
                        || !(text.reliable().isEmpty() || text.reliable().contains(told)));
    return forbidden ? Optional.empty() : Optional.of(told);
  }

  private List<Finding> judge(CaseFile file, Situation situation, List<StatusUse> uses) {
    Optional<StatusUse> right = uses.stream().filter(use -> use.is(situation.usual())).findFirst();
    List<StatusUse> others =
        uses.stream()
            .filter(use -> !situation.answers().contains(use.code().orElse(0)))
            .filter(use -> !isUnknownCaller(file, situation, use))
            .filter(use -> !isNamedInContent(situation, use))
            .toList();
    if (right.isEmpty() || others.size() * 2 > uses.size()) {
      return List.of();
    }
    return others.stream()
        .map(
            use ->
                Findings.of(this)
                    .at(use)
                    .status("expected", situation.usual())
                    .with("sibling", right.get().carrier())
                    .warn())
        .toList();
  }

  /** What the content of a request names is not missing where the request goes to. */
  private static boolean isNamedInContent(Situation situation, StatusUse use) {
    return situation == Situation.NOT_FOUND && use.is(422);
  }

  /** A user who does not exist may be the one who asks. */
  private static boolean isUnknownCaller(CaseFile file, Situation situation, StatusUse use) {
    return situation == Situation.NOT_FOUND
        && use.is(401)
        && file.evidence().words().isAbout(use.carrier(), "account");
  }
}
