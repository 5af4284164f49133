// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An exception or an error call that carries a status of success or redirection. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.3", "RFC 9110, Section 15"},
    standsAlone = true,
    since = "0.1.0",
    codes = {"1xx", "2xx", "3xx"},
    groups = RuleGroup.MEANT_STATUS)
public final class SuccessStatusOnException implements Rule {

  private static final int NOT_MODIFIED = 304;

  /** Members by which a subclass gives the response its Location. */
  private static final Set<String> FIELD_GIVERS =
      Set.of("getHeaders", "getResponseHeaders", "getResponse");

  /** Found by the service loader. */
  public SuccessStatusOnException() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> isNoError(use) && isError(file, use) && !isRedirect(file, use))
        .map(use -> told(file, use))
        .toList();
  }

  private static boolean isNoError(StatusUse use) {
    List<Integer> codes = use.value().codes();
    return !codes.isEmpty()
        && codes.stream().allMatch(code -> code >= 100 && code < 400 && code != NOT_MODIFIED);
  }

  private static boolean isError(CaseFile file, StatusUse use) {
    Optional<MemberKind> kind = use.member().map(Member::kind);
    return switch (use.role()) {
      case THROWN -> kind.isPresent() && kind.get() != MemberKind.ABORT;
      case SENT -> kind.equals(Optional.of(MemberKind.ERROR)) && use.code().orElse(0) >= 200;
      case DECLARED -> use.carrierKind() == StatusUse.Carrier.TYPE && file.type().isThrowable();
      default -> false;
    };
  }

  /** A redirect that is thrown on purpose and may have a Location. */
  private static boolean isRedirect(CaseFile file, StatusUse use) {
    boolean redirects = use.value().codes().stream().allMatch(code -> code >= 300);
    if (!redirects || use.role() != Role.THROWN) {
      return false;
    }
    return use.member()
            .map(member -> member.owner().endsWith(".RedirectionException"))
            .orElse(false)
        || use.response().sets("Location")
        || use.response().end() == ResponseFacts.End.ASSIGNED
        || file.methods().stream().map(SourceMethod::name).anyMatch(FIELD_GIVERS::contains);
  }

  private Finding told(CaseFile file, StatusUse use) {
    Findings.Draft draft = Findings.of(this).at(use);
    Optional<Clue> clue =
        file.clues(use).stream()
            .filter(c -> c.strength() != Clue.Strength.WEAK && c.answers().get(0) >= 400)
            .findFirst();
    if (use.code().isEmpty()) {
      draft.status("status", use.value().codes().get(0));
    }
    clue.ifPresent(draft::because);
    return clue.isPresent()
        ? draft.status("expected", clue.get().answers().get(0)).warn()
        : draft.variant("open").warn();
  }
}
