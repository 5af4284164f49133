package io.github.statuslint.processor.rule.error;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Clue.Origin;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Caught;
import io.github.statuslint.processor.site.SourceMethod;
import java.util.List;
import java.util.Set;

/** A service that this one needs fails, and the caller is told that the request was at fault. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.6.3", "RFC 9110, Section 15.6.5"},
    since = "0.1.0",
    yieldsTo = {"NameContradictsStatus", "RequestTimeoutMisused"},
    codes = {"400", "401", "403", "404", "405", "408", "409", "410", "422"})
public final class UpstreamFailureBlamedOnCaller implements Rule {

  private static final Set<Integer> BLAME = Set.of(400, 401, 403, 404, 405, 408, 409, 410, 422);

  /** Calls that read what the caller sends: the caller can be the slow one. */
  private static final Set<String> READS_REQUEST =
      Set.of("getInputStream", "getReader", "getPart", "getParts", "readRequest");

  /** Found by the service loader. */
  public UpstreamFailureBlamedOnCaller() {}

  @Override
  public List<Finding> check(CaseFile file) {
    if (Contradiction.followsOtherRules(file)) {
      return List.of();
    }
    return Contradiction.in(file, Set.of(Situation.UPSTREAM, Situation.UNAVAILABLE)).stream()
        .filter(found -> BLAME.contains(found.code()))
        .filter(found -> isOfKnownType(file, found) && !readsRequest(found))
        .map(this::finding)
        .toList();
  }

  /** Whether the clue's type itself is handled or caught; subtypes may mean something else. */
  static boolean isOfKnownType(CaseFile file, Contradiction found) {
    String suffix = "." + found.clue().name();
    return switch (found.clue().origin()) {
      case HANDLES ->
          file.method(found.use())
              .flatMap(SourceMethod::handled)
              .filter(all -> all.exceptions().stream().anyMatch(type -> type.endsWith(suffix)))
              .isPresent();
      case CATCHES ->
          found
              .use()
              .context()
              .caught()
              .filter(all -> all.types().stream().anyMatch(type -> type.endsWith(suffix)))
              .isPresent();
      default -> false;
    };
  }

  private static boolean readsRequest(Contradiction found) {
    return found
        .use()
        .context()
        .caught()
        .map(Caught::attempted)
        .filter(calls -> calls.stream().anyMatch(READS_REQUEST::contains))
        .isPresent();
  }

  private Finding finding(Contradiction found) {
    Clue clue = found.clue();
    Findings.Draft draft =
        Findings.of(this).at(found.use()).status("expected", clue.answers().get(0)).because(clue);
    boolean mayBeCallersAddress =
        found.isFrom(Origin.CATCHES) && (found.code() == 400 || found.code() == 422);
    return mayBeCallersAddress ? draft.note() : draft.warn();
  }
}
