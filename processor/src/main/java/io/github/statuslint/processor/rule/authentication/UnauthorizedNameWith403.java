// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.authentication;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name that says Unauthorized with 403, where more than the name says unauthenticated. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = {"RFC 9110, Section 15.5.2", "RFC 9110, Section 15.5.4"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {"AuthenticationFailureNot401"},
    codes = {"403"})
public final class UnauthorizedNameWith403 implements Rule {

  /** The phrase of 401 alone; with an object, as in UnauthorizedAccess, it tells of permission. */
  private static final Pattern PHRASE_OF_401 =
      Pattern.compile("(?i)(http)?_?un_?authori[sz]ed_?(exception|error|request|response|code)?");

  /** Found by the service loader. */
  public UnauthorizedNameWith403() {}

  @Override
  public List<Finding> check(CaseFile file) {
    if (file.type().importsFrom("org.apache.shiro")) {
      return List.of();
    }
    return AccessCase.of(file)
        .filter(answer -> answer.code() == 403)
        .filter(answer -> PHRASE_OF_401.matcher(answer.use().carrier()).matches())
        .filter(answer -> !answer.tells(Situation.PERMISSION, false))
        .flatMap(answer -> judge(answer).stream())
        .toList();
  }

  private Optional<Finding> judge(AccessCase answer) {
    Optional<Words> text = textOfLogin(answer);
    if (text.isPresent()) {
      return Optional.of(finding(answer).because("text", text.get().text()).warn());
    }
    return sibling(answer)
        .map(sibling -> finding(answer).because("sibling", sibling.carrier()).warn());
  }

  private Findings.Draft finding(AccessCase answer) {
    return Findings.of(this).at(answer.use()).status("expected", 401);
  }

  private static Optional<Words> textOfLogin(AccessCase answer) {
    return answer.use().words().stream()
        .filter(
            text ->
                List.of("login", "token").stream()
                    .anyMatch(
                        topic -> answer.file().evidence().words().isAbout(text.text(), topic)))
        .findFirst();
  }

  /** Another constant of the type that is named after 403 and has it, where none has 401. */
  private static Optional<StatusUse> sibling(AccessCase answer) {
    List<StatusUse> siblings =
        answer.file().uses().stream()
            .filter(other -> other.carrierKind() == answer.use().carrierKind())
            .filter(other -> other.carrierKind() == StatusUse.Carrier.ENUM_CONSTANT)
            .filter(other -> !other.carrier().equals(answer.use().carrier()))
            .toList();
    if (siblings.stream().anyMatch(other -> other.is(401))) {
      return Optional.empty();
    }
    return siblings.stream()
        .filter(other -> other.is(403) && other.carrier().equalsIgnoreCase("forbidden"))
        .findFirst();
  }
}
