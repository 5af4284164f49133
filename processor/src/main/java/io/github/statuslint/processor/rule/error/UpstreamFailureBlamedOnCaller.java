// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.error;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Clue.Origin;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Answers;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Caught;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A service that this one needs fails, and the caller is told that the request was at fault. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.6.3", "RFC 9110, Section 15.6.5"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {"NameContradictsStatus", "RequestTimeoutMisused"},
    codes = {"400", "401", "403", "404", "405", "408", "409", "410", "422"})
public final class UpstreamFailureBlamedOnCaller implements Rule {

  private static final Set<Integer> BLAME = Set.of(400, 401, 403, 404, 405, 408, 409, 410, 422);

  private static final Set<Integer> CREDENTIALS = Set.of(401, 403);

  private static final List<String> FOR_CALLERS =
      List.of("login", "token", "oauth", "one-time-token");

  /** Calls that read what the caller sends: the caller can be the slow one. */
  private static final Set<String> READS_REQUEST =
      Set.of("getInputStream", "getReader", "getPart", "getParts", "readRequest");

  /** Found by the service loader. */
  public UpstreamFailureBlamedOnCaller() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Stream.concat(failures(file), ownTokens(file)).toList();
  }

  private Stream<Finding> failures(CaseFile file) {
    if (Contradiction.followsOtherRules(file)) {
      return Stream.empty();
    }
    return Contradiction.in(file, Set.of(Situation.UPSTREAM, Situation.UNAVAILABLE)).stream()
        .filter(found -> BLAME.contains(found.code()))
        .filter(found -> isOfKnownType(file, found) && !readsRequest(found))
        .filter(found -> !isOfSlowCaller(found))
        .map(this::finding);
  }

  /** The service gets no token for its own call, and the caller is told to authenticate. */
  private Stream<Finding> ownTokens(CaseFile file) {
    Set<TypeRole> roles = file.type().importRoles();
    if (!roles.contains(TypeRole.UPSTREAM)
        || roles.contains(TypeRole.GATEWAY)
        || isForCallers(file, file.type().simpleName())) {
      return Stream.empty();
    }
    return Answers.of(file).stream()
        .filter(use -> CREDENTIALS.contains(use.code().orElseThrow()))
        .filter(use -> file.method(use).filter(m -> isForCallers(file, m.name())).isEmpty())
        .flatMap(use -> ownToken(file, use).stream());
  }

  private Optional<Finding> ownToken(CaseFile file, StatusUse use) {
    return use.words().stream()
        .map(Words::text)
        .filter(text -> file.evidence().words().isAbout(text, "own-token"))
        .findFirst()
        .map(
            text ->
                Findings.of(this)
                    .at(use)
                    .status("expected", Situation.UPSTREAM.usual())
                    .because("text", text)
                    .warn());
  }

  /** Whether a name tells of the callers' own logins, which another service may check. */
  private static boolean isForCallers(CaseFile file, String name) {
    return FOR_CALLERS.stream().anyMatch(topic -> file.evidence().words().isAbout(name, topic));
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
      case TESTS ->
          found.use().context().guards().stream()
              .flatMap(guard -> guard.instance().stream())
              .anyMatch(all -> all.types().stream().anyMatch(type -> type.endsWith(suffix)));
      default -> false;
    };
  }

  /** Whoever asks what was too slow may have found the caller; 408 has a rule of its own. */
  private static boolean isOfSlowCaller(Contradiction found) {
    return found.code() == 408
        && found.isFrom(Origin.TESTS)
        && found.clue().name().contains("Timeout");
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
