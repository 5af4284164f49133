// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A status that is described with the phrase or the number of another one. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.1", "RFC 9110, Section 15.5.2"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {
      "AuthenticationFailureNot401",
      "PermissionDeniedNot403",
      "NotFoundNot404",
      "ConflictNot409"
    },
    needs = RuleFacts.Part.TEXTS)
public final class DescriptionContradictsStatus implements Rule {

  /** Found by the service loader. */
  public DescriptionContradictsStatus() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.code().isPresent())
        .flatMap(use -> judge(use).stream())
        .toList();
  }

  private Optional<Finding> judge(StatusUse use) {
    int code = use.code().orElseThrow();
    for (Words words : use.words()) {
      OptionalInt other = other(use, words, code);
      if (other.isPresent()) {
        return Optional.of(
            Findings.of(this)
                .at(use)
                .status("expected", other.getAsInt())
                .with("text", words.text())
                .warn());
      }
    }
    return Optional.empty();
  }

  private static OptionalInt other(StatusUse use, Words words, int code) {
    return switch (words.place()) {
      case DESCRIPTION, REASON -> StatedStatus.other(words.text(), code);
      case MESSAGE ->
          isReason(use) ? StatedStatus.otherAlone(words.text(), code) : OptionalInt.empty();
      case CONTENT -> OptionalInt.empty();
    };
  }

  /** Whether the text beside the status is what the framework tells the caller as its reason. */
  private static boolean isReason(StatusUse use) {
    return (use.role() == Role.THROWN || use.role() == Role.SENT)
        && use.member().filter(member -> member.textArgument().isPresent()).isPresent();
  }
}
