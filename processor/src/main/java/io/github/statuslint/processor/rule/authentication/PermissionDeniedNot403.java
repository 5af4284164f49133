// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.authentication;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.HandlerContract;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A refused permission answered with another status than 403. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5.4", "RFC 6750, Section 3.1"},
    standsAlone = true,
    since = "0.1.0",
    yieldsTo = {
      "EntryPointStatusSwapped",
      "AuthCasesJoined",
      "AuthenticationFailureNot401",
      "SuccessStatusOnException"
    },
    situations = Situation.PERMISSION,
    groups = RuleGroup.MEANT_STATUS)
public final class PermissionDeniedNot403 implements Rule {

  /** The statuses that words of a refusal contradict; with others they tell of something else. */
  private static final Set<Integer> CONTRADICTED = Set.of(400, 401, 402, 404, 406, 409, 412, 417);

  private static final Set<Integer> OTHER_WAYS = Set.of(407, 423, 429, 451, 511);

  /** Found by the service loader. */
  public PermissionDeniedNot403() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return AccessCase.of(file)
        .filter(answer -> answer.code() >= 200 && answer.code() / 100 != 3)
        .filter(answer -> answer.code() <= 599 && !OTHER_WAYS.contains(answer.code()))
        .flatMap(
            answer ->
                proof(answer)
                    .filter(
                        proof ->
                            proof.origin().isTyped()
                                ? isProvenByType(answer, proof)
                                : isProvenByWords(answer, proof))
                    .map(proof -> finding(answer, proof))
                    .stream())
        .toList();
  }

  private static Optional<Clue> proof(AccessCase answer) {
    return answer
        .proof(Situation.PERMISSION)
        .or(() -> answer.weakly(Situation.PERMISSION).filter(clue -> isEnough(answer, clue)));
  }

  /**
   * Who is no member may have nothing to leave, but has told who it is. The name of a class needs
   * nothing beside it where the class declares a fault of the service: no refusal is one.
   */
  private static boolean isEnough(AccessCase answer, Clue clue) {
    boolean named = clue.origin() == Clue.Origin.TYPE && isDeclaredFault(answer);
    return named
        ? answer.weakly(Situation.AUTHENTICATION).isEmpty()
        : answer.code() == 401
            && clue.origin() == Clue.Origin.TEXT
            && answer.isAbout(List.of(clue.name()), "membership");
  }

  private static boolean isDeclaredFault(AccessCase answer) {
    return answer.code() == 500
        && answer.use().role() == Role.DECLARED
        && answer.use().carrierKind() == StatusUse.Carrier.TYPE;
  }

  private Finding finding(AccessCase answer, Clue proof) {
    return Findings.of(this)
        .at(answer.use())
        .variant(answer.code() == 404 ? "reveals" : "message")
        .status("expected", 403)
        .because(proof)
        .warn();
  }

  private static boolean isProvenByType(AccessCase answer, Clue proof) {
    boolean swapped = proof.origin() == Clue.Origin.CONTRACT && answer.code() == 401;
    boolean hides = answer.code() == 404;
    boolean chosen = proof.origin() == Clue.Origin.CONDITION && answer.code() != 401;
    boolean delivers = answer.code() < 300 && proof.origin() == Clue.Origin.CATCHES;
    boolean guests =
        answer.code() == 401
            && answer.isForSomeCallers()
            && proof.origin() != Clue.Origin.CONDITION;
    return !swapped
        && !hides
        && !chosen
        && !guests
        && !delivers
        && !answer.tells(Situation.AUTHENTICATION, true)
        && !answer.mayBeOfUpstream(proof);
  }

  private static boolean isProvenByWords(AccessCase answer, Clue proof) {
    return (CONTRADICTED.contains(answer.code())
            || (isDeclaredFault(answer) && !isOfSomethingElse(answer)))
        && !answer.tells(Situation.AUTHENTICATION, false)
        && !answer.isInCatchOf(Situation.AUTHENTICATION)
        && !isAboutLogin(answer)
        && !isRuleOfInput(answer, proof)
        && (answer.code() != 404 || proof.origin() == Clue.Origin.TEXT);
  }

  /** Entry points, logins, and checks of tokens: 401 is right there, whatever the text says. */
  private static boolean isAboutLogin(AccessCase answer) {
    return answer.code() == 401
        && (answer.duty().filter(HandlerContract.Duty.UNAUTHENTICATED::equals).isPresent()
            || isUnderLogin(answer)
            || answer.isThereFor("token", "anonymous", "logout")
            || answer.isHelperFor("token", "anonymous", "login")
            || standsAmongLogins(answer));
  }

  /** Conditions that look for the caller; a right is asked of one who is there. */
  private static boolean isUnderLogin(AccessCase answer) {
    return !answer.asksForARight()
        && (answer.isForSomeCallers() || answer.isUnder("token", "anonymous", "logout"));
  }

  /**
   * In a class of logins, a method that checks what the caller may do is about just that, and so is
   * a branch that asks for a role.
   */
  private static boolean standsAmongLogins(AccessCase answer) {
    boolean asksForRights = answer.isMethodFor("access-check") || answer.isUnder("rights");
    return asksForRights
        ? answer.isMethodFor("login") || (!answer.asksForARight() && answer.isUnder("login"))
        : answer.standsAmong("login");
  }

  /** The service itself may lack a right to its files, its database or another service. */
  private static boolean isOfSomethingElse(AccessCase answer) {
    return answer.saysSomethingOf("file", "upstream", "network")
        || answer.file().type().importRoles().contains(TypeRole.UPSTREAM);
  }

  /**
   * What is not allowed: the text of an exception tells it, and its name where the text does not.
   */
  private static boolean isPolicy(AccessCase answer, Clue proof) {
    boolean told =
        proof.origin() == Clue.Origin.TEXT && answer.use().carrierKind() == StatusUse.Carrier.TYPE;
    return told ? answer.textSaysSomethingOf("policy") : answer.saysSomethingOf("policy");
  }

  /**
   * What the state of a resource does not allow is no 404, so that such a text means the caller.
   */
  private static boolean isRefusedCaller(AccessCase answer) {
    return answer.code() == 404 && answer.saysSomethingOf("refused-caller");
  }

  /** Values that may not be given, and senders that no permission would help. */
  private static boolean isRuleOfInput(AccessCase answer, Clue proof) {
    return answer.code() != 401
        && ((isPolicy(answer, proof) && !isRefusedCaller(answer))
            || answer.saysSomethingOf("csrf", "cors", "network")
            || answer.standsAmong("csrf", "cors", "network"));
  }
}
