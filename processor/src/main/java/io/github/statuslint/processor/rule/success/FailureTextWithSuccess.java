// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.evidence.WordLists;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A response of success whose text tells the caller of a failure. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.3.1", "RFC 9110, Section 15.5"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {"SuccessInCatch", "AuthenticationFailureNot401", "PermissionDeniedNot403"},
    codes = {"200", "201", "202"},
    needs = RuleFacts.Part.TEXTS)
public final class FailureTextWithSuccess implements Rule {

  private static final Set<Integer> SUCCESS = Set.of(200, 201, 202);

  /** Found by the service loader. */
  public FailureTextWithSuccess() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.role() == Role.SENT && SUCCESS.contains(use.code().orElse(0)))
        .filter(use -> use.response().content() == ResponseFacts.Content.PRESENT)
        .flatMap(use -> judge(file, use).filter(it -> !Purpose.isToTell(file, use)).stream())
        .toList();
  }

  private Optional<Finding> judge(CaseFile file, StatusUse use) {
    boolean plain = use.response().contentType().equals(Optional.of("java.lang.String"));
    for (Words words : use.words()) {
      Optional<Situation> failure = failure(file.evidence().words(), words, plain);
      if (failure.isPresent()) {
        boolean open =
            failure.get() == Situation.FAILURE
                || isOfCaller(file, use, failure.get(), words.text());
        return Optional.of(told(use, failure.get(), open, words));
      }
    }
    return Optional.empty();
  }

  /** Whether what is missing may be the record of the caller, whom a token or principal names. */
  private static boolean isOfCaller(CaseFile file, StatusUse use, Situation failure, String text) {
    return failure == Situation.NOT_FOUND
        && file.method(use)
            .filter(method -> namesCaller(file, method))
            .filter(method -> method.parameters().stream().noneMatch(p -> names(p, text)))
            .isPresent();
  }

  private static boolean namesCaller(CaseFile file, SourceMethod method) {
    return method.hasParameter(TypeRole.PRINCIPAL)
        || method.parameters().stream()
            .anyMatch(parameter -> file.evidence().words().isAbout(parameter.name(), "token"));
  }

  /** Whether a parameter identifies what the text is about: {@code id}, {@code orderId}. */
  private static boolean names(SourceMethod.Parameter parameter, String text) {
    String name = parameter.name().toLowerCase(Locale.ROOT);
    return name.endsWith("id")
        && text.toLowerCase(Locale.ROOT).contains(name.substring(0, name.length() - 2));
  }

  private Finding told(StatusUse use, Situation failure, boolean open, Words words) {
    Findings.Draft draft = Findings.of(this).at(use).because("text", words.text());
    return open ? draft.variant("open").warn() : draft.status("expected", failure.usual()).warn();
  }

  /** What failure a text of the content tells; a word alone counts where it is all there is. */
  private static Optional<Situation> failure(WordLists lists, Words words, boolean plain) {
    String text = words.text().strip();
    boolean sentence = text.indexOf(' ') > 0 || text.codePoints().anyMatch(c -> c > 0x2E80);
    if (words.place() != Words.Place.CONTENT
        || !(plain || sentence)
        || lists.isAbout(text, "success")) {
      return Optional.empty();
    }
    WordLists.Told told = lists.tell(text);
    Optional<Situation> reliable =
        told.reliable().stream().filter(s -> !isStateOfService(s)).findFirst();
    return reliable.isPresent()
        ? reliable
        : Optional.of(Situation.FAILURE).filter(s -> plain && told.weak().contains(s));
  }

  /** A notice about the service is no failure of this request. */
  private static boolean isStateOfService(Situation situation) {
    return situation == Situation.UNAVAILABLE || situation == Situation.UPSTREAM;
  }
}
