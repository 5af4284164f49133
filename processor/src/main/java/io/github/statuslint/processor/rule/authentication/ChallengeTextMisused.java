// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.authentication;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A message given where Jakarta REST takes a challenge. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 11.6.1", "RFC 9110, Section 11.3"},
    standsAlone = true,
    since = "0.1.0",
    codes = "401")
public final class ChallengeTextMisused implements Rule {

  private static final Set<String> EXCEPTIONS =
      Set.of("jakarta.ws.rs.NotAuthorizedException", "javax.ws.rs.NotAuthorizedException");

  /** The constructors that have nothing but challenges, the first one or after a cause. */
  private static final Set<List<String>> CHALLENGES_ONLY =
      Set.of(
          List.of("java.lang.Object", "java.lang.Object[]"),
          List.of("java.lang.Throwable", "java.lang.Object", "java.lang.Object[]"));

  private static final Set<String> SCHEMES =
      Set.of("basic", "bearer", "digest", "negotiate", "ntlm", "hoba", "mutual", "oauth", "dpop");

  private static final Set<String> MESSAGES = Set.of("getMessage", "getLocalizedMessage");

  /** Found by the service loader. */
  public ChallengeTextMisused() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(ChallengeTextMisused::takesChallenge)
        .flatMap(use -> judge(use).stream())
        .toList();
  }

  private static boolean takesChallenge(StatusUse use) {
    return use.member()
        .filter(member -> EXCEPTIONS.contains(member.owner()) && member.isConstructor())
        .filter(member -> CHALLENGES_ONLY.contains(member.parameters()))
        .filter(member -> use.response().end() != ResponseFacts.End.PASSED)
        .isPresent();
  }

  private Optional<Finding> judge(StatusUse use) {
    Optional<Words> text = use.words().stream().findFirst();
    boolean challenge =
        text.filter(first -> first.text().strip().split("\\s+").length == 1).isPresent()
            || use.words().stream().map(Words::text).anyMatch(ChallengeTextMisused::isChallenge);
    if (challenge) {
      return Optional.empty();
    }
    if (text.isPresent()) {
      return Optional.of(
          Findings.of(this)
              .at(text.get().span(), use.element())
              .because("text", text.get().text())
              .warn());
    }
    return use.names().stream().anyMatch(MESSAGES::contains)
        ? Optional.of(Findings.of(this).at(use).variant("ofException").warn())
        : Optional.empty();
  }

  /**
   * Whether a text can be a challenge: a scheme alone, or with parameters, RFC 9110, Section 11.3.
   * Two words may be a scheme and its token68. Another single word is one only where it stands
   * first; elsewhere a message may have been given it to name.
   */
  private static boolean isChallenge(String text) {
    String[] words = text.strip().split("\\s+");
    return text.contains("=")
        || (words.length <= 2 && SCHEMES.contains(words[0].toLowerCase(Locale.ROOT)));
  }
}
