package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.evidence.WordLists;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.List;
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
        .filter(use -> !Purpose.isToTell(file, use))
        .flatMap(use -> judge(file, use).stream())
        .toList();
  }

  private Optional<Finding> judge(CaseFile file, StatusUse use) {
    boolean plain = use.response().contentType().equals(Optional.of("java.lang.String"));
    for (Words words : use.words()) {
      Optional<Situation> failure = failure(file.evidence().words(), words, plain);
      if (failure.isPresent()) {
        return Optional.of(told(use, failure.get(), words));
      }
    }
    return Optional.empty();
  }

  private Finding told(StatusUse use, Situation failure, Words words) {
    Findings.Draft draft = Findings.of(this).at(use).because("text", words.text());
    return failure == Situation.FAILURE
        ? draft.variant("open").warn()
        : draft.status("expected", failure.usual()).warn();
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
