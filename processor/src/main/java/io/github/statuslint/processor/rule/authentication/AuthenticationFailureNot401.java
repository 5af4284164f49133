// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.authentication;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A failed authentication answered with another status than 401. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.2", "RFC 6750, Section 3.1"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {"EntryPointStatusSwapped", "AuthCasesJoined", "SuccessStatusOnException"},
    situations = Situation.AUTHENTICATION,
    groups = RuleGroup.MEANT_STATUS)
public final class AuthenticationFailureNot401 implements Rule {

  /**
   * Answers to something else, or codes whose meaning others explain: a proxy's challenge, a lock,
   * too many attempts, a network's login page, vendors' own codes for an expired session.
   */
  private static final Set<Integer> OTHER_WAYS = Set.of(407, 419, 423, 429, 440, 498, 499, 511);

  /** What may be answered when a token or password is not the caller's credentials. */
  private static final Set<Integer> ABOUT_A_VALUE = Set.of(400, 403, 404, 409, 410, 422);

  private static final Set<Clue.Origin> OF_ONE_PLACE =
      Set.of(
          Clue.Origin.CATCHES,
          Clue.Origin.TESTS,
          Clue.Origin.CONDITION,
          Clue.Origin.TEXT,
          Clue.Origin.ARGUMENT,
          Clue.Origin.CONSTANT);

  /** Found by the service loader. */
  public AuthenticationFailureNot401() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return AccessCase.of(file)
        .filter(answer -> !isOtherWay(answer.code()))
        .flatMap(
            answer ->
                proof(answer)
                    .filter(proof -> !isExcused(answer, proof))
                    .map(proof -> finding(answer, proof))
                    .stream())
        .toList();
  }

  private static Optional<Clue> proof(AccessCase answer) {
    return answer.proof(Situation.AUTHENTICATION).or(() -> wrongPassword(answer));
  }

  /** Forms that change or confirm a password refuse a wrong one too; a login does nothing else. */
  private static Optional<Clue> wrongPassword(AccessCase answer) {
    boolean login = ABOUT_A_VALUE.contains(answer.code()) && answer.isMethodFor("signing-in");
    return login
        ? answer
            .weakly(Situation.AUTHENTICATION)
            .filter(clue -> clue.origin() == Clue.Origin.TEXT)
            .filter(clue -> answer.isAbout(List.of(clue.name()), "password"))
        : Optional.empty();
  }

  private Finding finding(AccessCase answer, Clue proof) {
    Findings.Draft draft =
        Findings.of(this).at(answer.use()).status("expected", 401).because(proof);
    return isMissingUser(answer, proof) ? draft.note() : draft.warn();
  }

  /** A handler cannot tell the login of an unknown user from the look-up of one. */
  private static boolean isMissingUser(AccessCase answer, Clue proof) {
    return answer.code() == 404
        && proof.origin() == Clue.Origin.HANDLES
        && proof.name().endsWith("NotFoundException");
  }

  private static boolean isOtherWay(int code) {
    return code < 200 || code / 100 == 3 || code > 599 || OTHER_WAYS.contains(code);
  }

  private static boolean isExcused(AccessCase answer, Clue proof) {
    return isAccountState(answer)
        || isOfContract(answer, proof)
        || isAboutValue(answer, proof)
        || isTokenEndpoint(answer)
        || isLookUp(answer, proof)
        || (isOfException(proof) && answer.asksTheException())
        || (isAbsentCaller(proof) && !isRefusal(answer))
        || (answer.code() < 300 && !isNamedOrTyped(answer, proof))
        || (answer.code() >= 500 && isOwnFailure(answer, proof));
  }

  /** Locked, disabled and unverified accounts: 401 and 403 are both in use. */
  private static boolean isAccountState(AccessCase answer) {
    boolean refused = answer.code() == 403 || answer.code() == 400 || answer.code() == 409;
    return refused
        && (answer.saysSomethingOf("account-state") || answer.standsAmong("account-state"));
  }

  /** 403 is another rule's, 404 hides what is there, and branches look at the exception. */
  private static boolean isOfContract(AccessCase answer, Clue proof) {
    return proof.origin() == Clue.Origin.CONTRACT
        && (answer.code() == 403
            || answer.code() == 404
            || answer.isThereFor("one-time-token", "password-form")
            || isOfBranch(answer));
  }

  /** A branch picks some of the callers or exceptions; no exception makes a success of it. */
  private static boolean isOfBranch(AccessCase answer) {
    return answer.code() < 300
        ? answer.isForSomeCallers() && !answer.comparesExceptions()
        : answer.isForSomeCallers() || answer.isForSomeExceptions();
  }

  /** Tokens of other purposes, tokens that the request asks about, forms that change a password. */
  private static boolean isAboutValue(AccessCase answer, Clue proof) {
    return ABOUT_A_VALUE.contains(answer.code())
        && OF_ONE_PLACE.contains(proof.origin())
        && (answer.isThereFor("token-argument")
            || answer.textSaysSomethingOf("renewal-token", "one-time-token")
            || answer.standsAmong(
                "refresh-token", "one-time-token", "password-form", "webhook", "csrf"));
  }

  /** RFC 6749, Section 5.2: a token endpoint answers an invalid grant with 400. */
  private static boolean isTokenEndpoint(AccessCase answer) {
    return answer.code() == 400
        && (answer.file().evidence().words().isAbout(answer.file().type().packageName(), "oauth")
            || answer.standsAmong("oauth")
            || answer.saysSomethingOf("oauth")
            || answer
                .file()
                .type()
                .importsFrom("org.springframework.security.oauth2.server.authorization"));
  }

  /** A user service that is asked for a record throws what it throws for a login. */
  private static boolean isLookUp(AccessCase answer, Clue proof) {
    return answer.code() == 404
        && proof.origin() == Clue.Origin.CATCHES
        && proof.name().endsWith("NotFoundException")
        && !answer.standsAmong("login");
  }

  private static boolean isOfException(Clue proof) {
    return proof.origin() == Clue.Origin.CATCHES || proof.origin() == Clue.Origin.HANDLES;
  }

  /** Where nobody is authenticated, only a refusal tells that authentication was asked for. */
  private static boolean isAbsentCaller(Clue proof) {
    return proof.origin() == Clue.Origin.CONDITION;
  }

  private static boolean isRefusal(AccessCase answer) {
    return answer.code() == 403
        || (answer.code() == 400 && answer.tells(Situation.PERMISSION, false))
        || answer.clues().stream()
            .anyMatch(
                clue ->
                    clue.situation() == Situation.AUTHENTICATION
                        && clue.origin() == Clue.Origin.TEXT);
  }

  /** A catch clause or a text may well belong to a success: queries, revocations, logouts. */
  private static boolean isNamedOrTyped(AccessCase answer, Clue proof) {
    return proof.origin() == Clue.Origin.HANDLES
        || proof.origin() == Clue.Origin.CONTRACT
        || answer.use().carrierKind() != StatusUse.Carrier.EXPRESSION;
  }

  /** The service's own login to another one, or a fault while it checks the credentials. */
  private static boolean isOwnFailure(AccessCase answer, Clue proof) {
    return answer.mayBeOfUpstream(proof)
        || (!proof.origin().isTyped() && answer.isInCatchOfSomethingElse(Situation.AUTHENTICATION));
  }
}
