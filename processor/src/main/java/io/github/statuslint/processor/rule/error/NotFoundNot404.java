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

/** Something that does not exist, told with another status than 404 or 410. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.5"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {"NameContradictsStatus", "SuccessStatusOnException"},
    codes = {"2xx", "400", "401", "402", "403", "405", "408", "409", "423", "500"},
    situations = Situation.NOT_FOUND,
    groups = RuleGroup.MEANT_STATUS)
public final class NotFoundNot404 implements Rule {

  private static final Set<Integer> WRONG = Set.of(400, 401, 402, 403, 405, 408, 409, 423, 500);

  private static final Pattern CREDENTIAL =
      Pattern.compile("api.?key|credential|secret|certificate|session", Pattern.CASE_INSENSITIVE);

  private static final Set<String> INPUT =
      Set.of(
          "org.springframework.web.server.ServerWebInputException",
          "org.springframework.web.bind.ServletRequestBindingException");

  /** Found by the service loader. */
  public NotFoundNot404() {}

  @Override
  public List<Finding> check(CaseFile file) {
    if (Contradiction.followsOtherRules(file)) {
      return List.of();
    }
    return Contradiction.in(file, Set.of(Situation.NOT_FOUND)).stream()
        .filter(found -> WRONG.contains(found.code()) || found.isSuccess())
        .filter(found -> !isMeant(file, found))
        .map(found -> finding(file, found))
        .toList();
  }

  /** Whether another error is meant although the words or types say that something is missing. */
  private static boolean isMeant(CaseFile file, Contradiction found) {
    return switch (found.code()) {
          case 400 -> mayBeGivenInContent(file, found) || isInput(found) || isLogin(file, found);
          case 401 -> !isNamed(found) || isLogin(file, found) || isCredential(file, found);
          case 403 -> isLogin(file, found);
          case 409 -> found.isFrom(Origin.CATCHES);
          case 500 ->
              (!isNamed(found) || found.isFrom(Origin.ARGUMENT)) && !isLookedUpByPath(file, found);
          default ->
              found.isSuccess() && !found.isFrom(Origin.HANDLES, Origin.TESTS, Origin.CONSTANT);
        }
        || (found.isFrom(Origin.HANDLES) && HandledExceptions.ofSpring(file, found.use()));
  }

  private static boolean isNamed(Contradiction found) {
    return found.isFrom(
        Origin.HANDLES,
        Origin.TESTS,
        Origin.EXTENDS,
        Origin.TYPE,
        Origin.CONSTANT,
        Origin.ARGUMENT);
  }

  /** An unknown id in the content of a request is a value that is not valid. */
  private static boolean mayBeGivenInContent(CaseFile file, Contradiction found) {
    Optional<SourceMethod.Mapping> routes = file.method(found.use()).flatMap(SourceMethod::routes);
    if (routes.isPresent()) {
      return routes.get().paths().stream().noneMatch(path -> path.contains("{"));
    }
    return found.isFrom(Origin.TEXT)
        && !found.isToldByConstant(file)
        && (isAbout(file, found.clue().name(), "account")
            || isAbout(file, found.clue().name(), "given-value")
            || !isOfSpring(found));
  }

  /** Who sends a key or token that is not known is not authenticated. */
  private static boolean isCredential(CaseFile file, Contradiction found) {
    String name = found.clue().name();
    return isAbout(file, name, "token") || CREDENTIAL.matcher(name).find();
  }

  /** An exception for a value of the request that is not valid. */
  private static boolean isInput(Contradiction found) {
    return found.use().member().filter(row -> INPUT.contains(row.owner())).isPresent();
  }

  private static boolean isOfSpring(Contradiction found) {
    return found.use().member().filter(row -> row.framework().equals("Spring")).isPresent();
  }

  /** The caller's own record being missing is a fault of the service; what a path names is not. */
  private static boolean isLookedUpByPath(CaseFile file, Contradiction found) {
    Optional<SourceMethod> method = file.method(found.use());
    return method
            .flatMap(SourceMethod::routes)
            .filter(routes -> routes.paths().stream().anyMatch(path -> path.contains("{")))
            .isPresent()
        && method.filter(handler -> handler.hasParameter(TypeRole.PRINCIPAL)).isEmpty();
  }

  /** Who is not known at a login gets no hint that the account does not exist. */
  private static boolean isLogin(CaseFile file, Contradiction found) {
    if (found.code() == 401 && isAbout(file, found.clue().name(), "account")) {
      return true;
    }
    return isAbout(file, file.type().simpleName(), "login")
        || file.method(found.use())
            .filter(method -> isAbout(file, method.name(), "login"))
            .isPresent()
        || file.clues(found.use()).stream()
            .anyMatch(clue -> clue.situation() == Situation.AUTHENTICATION);
  }

  private static boolean isAbout(CaseFile file, String text, String topic) {
    return file.evidence().words().isAbout(text, topic);
  }

  /** Whether another constant of the enum tells the same with 404: then it is no choice. */
  private static boolean hasSiblingWith404(CaseFile file, Contradiction found) {
    return found.use().carrierKind() == StatusUse.Carrier.ENUM_CONSTANT
        && file.uses().stream()
            .filter(use -> use.carrierKind() == StatusUse.Carrier.ENUM_CONSTANT && use.is(404))
            .anyMatch(
                use ->
                    file.evidence().words().reliably(use.carrier()).contains(Situation.NOT_FOUND));
  }

  private Finding finding(CaseFile file, Contradiction found) {
    Clue clue = found.clue();
    Findings.Draft draft = Findings.of(this).at(found.use()).status("expected", 404).because(clue);
    boolean advice =
        found.code() == 400
            || (found.code() == 409
                && !found.isFrom(Origin.HANDLES, Origin.TESTS, Origin.EXTENDS)
                && !hasSiblingWith404(file, found));
    return advice ? draft.note() : draft.warn();
  }
}
