// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.authentication;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.framework.HandlerContract;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Answers;
import io.github.statuslint.processor.site.Caught;
import io.github.statuslint.processor.site.Guard;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One answer that may tell who the caller is not, or what the caller may not do, with the questions
 * that the rules of this package ask of it.
 *
 * @param file what is known of the type
 * @param use the answer
 * @param code its status
 */
record AccessCase(CaseFile file, StatusUse use, int code) {

  /** Names of what tells who is calling. */
  private static final Pattern OF_CALLER =
      Pattern.compile(
          "user|member|account|principal|session|token|auth|login|credential|caller|claim|jwt|header"
              + "|cookie|key|subject|identity|person|owner|customer|client",
          Pattern.CASE_INSENSITIVE);

  /** The method that a condition calls first, and the condition is of nothing else. */
  private static final Pattern ASKED = Pattern.compile("[!(\\s]*(?:\\w+\\.)*(\\w+)\\(");

  /** The answers of a type whose status is certain, exceptions that are raised among them. */
  static Stream<AccessCase> of(CaseFile file) {
    return Answers.andRaised(file).stream()
        .flatMap(
            use -> {
              OptionalInt code = use.code();
              return code.isPresent()
                  ? Stream.of(new AccessCase(file, use, code.getAsInt()))
                  : Stream.empty();
            })
        .filter(answer -> !answer.isOverruledAnnotation());
  }

  /** The returned response has a status of its own, which overrules the annotation's. */
  private boolean isOverruledAnnotation() {
    return use.role() == Role.DECLARED
        && method().filter(m -> m.resultRoles().contains(TypeRole.CARRIER)).isPresent();
  }

  /** The method that the answer stands in or on. */
  Optional<SourceMethod> method() {
    return file.method(use);
  }

  /** What the framework calls the method for, where it is a handler's substitute. */
  Optional<HandlerContract.Duty> duty() {
    return method().flatMap(SourceMethod::handled).map(handled -> handled.contract().duty());
  }

  /** The clues that prove something, the strongest first. */
  List<Clue> clues() {
    return file.clues(use).stream().filter(clue -> clue.strength() != Clue.Strength.WEAK).toList();
  }

  /**
   * What proves the situation that the status does not tell. Facts of types that allow the status
   * excuse it; so do words, where the proof is one of words too.
   */
  Optional<Clue> proof(Situation situation) {
    List<Clue> clues = clues();
    Optional<Clue> proof =
        clues.stream()
            .filter(clue -> clue.situation() == situation && !clue.allows(code))
            .findFirst();
    return proof.filter(
        found ->
            clues.stream()
                .filter(clue -> clue.origin().isTyped() || !found.origin().isTyped())
                .noneMatch(clue -> clue.allows(code)));
  }

  /** Whether something certain tells the situation. */
  boolean tells(Situation situation, boolean typedOnly) {
    return clues().stream()
        .anyMatch(clue -> clue.situation() == situation && (!typedOnly || clue.origin().isTyped()));
  }

  /** Whether the answer itself, its texts and the names beside it, is about a topic. */
  boolean saysSomethingOf(String... topics) {
    List<String> said = new ArrayList<>(use.names());
    said.add(use.carrier());
    use.words().stream().map(Words::text).forEach(said::add);
    return isAbout(said, topics);
  }

  /** Whether a text of the answer is about a topic. */
  boolean textSaysSomethingOf(String... topics) {
    return isAbout(use.words().stream().map(Words::text).toList(), topics);
  }

  /** What tells the situation, but needs something beside it. */
  Optional<Clue> weakly(Situation situation) {
    return file.clues(use).stream()
        .filter(clue -> clue.strength() == Clue.Strength.WEAK && clue.situation() == situation)
        .findFirst();
  }

  /**
   * Whether a private method answers without a condition of its own, and the methods that call it
   * are about a topic: their conditions are those of the answer.
   */
  boolean isHelperFor(String... topics) {
    return use.context().guards().isEmpty()
        && method()
            .filter(helper -> helper.modifiers().contains("private"))
            .filter(
                helper ->
                    file.methods().stream()
                        .filter(caller -> !caller.equals(helper))
                        .filter(caller -> caller.mentions().contains(helper.name()))
                        .anyMatch(caller -> isAbout(List.copyOf(caller.mentions()), topics)))
            .isPresent();
  }

  /** Whether the code around the answer is about a topic: type, method, paths, conditions. */
  boolean standsAmong(String... topics) {
    List<String> around = surroundings();
    use.context().guards().forEach(guard -> around.add(guard.condition()));
    return isAbout(around, topics);
  }

  /** Whether the type, the method or its paths are there for a topic. */
  boolean isThereFor(String... topics) {
    return isAbout(surroundings(), topics);
  }

  /** Whether the name of the method is about a topic. */
  boolean isMethodFor(String topic) {
    return method().filter(method -> isAbout(List.of(method.name()), topic)).isPresent();
  }

  /** Whether a condition around the answer is about a topic. */
  boolean isUnder(String... topics) {
    return isAbout(use.context().guards().stream().map(Guard::condition).toList(), topics);
  }

  /**
   * Whether the nearest condition asks what a caller may do, and nothing else: the session or token
   * that it asks is only where the answer is kept.
   */
  boolean asksForARight() {
    return !isFor(Guard.Caller.ABSENT)
        && use.context().guards().stream().findFirst().filter(this::asksForARight).isPresent();
  }

  private boolean asksForARight(Guard guard) {
    String condition = guard.condition();
    boolean single = !condition.contains("||") && !condition.contains("&&");
    Matcher asked = ASKED.matcher(condition);
    return single
        && guard.nullTested().isEmpty()
        && asked.lookingAt()
        && isAbout(List.of(asked.group(1)), "rights")
        && !isAbout(List.of(asked.group(1)), "login", "token", "anonymous");
  }

  private List<String> surroundings() {
    List<String> around = new ArrayList<>();
    around.add(file.type().simpleName());
    if (file.type().simpleName().isEmpty()) {
      around.add(Evidence.simpleName(use.element().type()));
    }
    method()
        .ifPresent(
            method -> {
              around.add(method.name());
              method.routes().ifPresent(routes -> around.addAll(routes.paths()));
            });
    return around;
  }

  /** Whether one of some names or texts is about a topic. */
  boolean isAbout(List<String> names, String... topics) {
    return names.stream()
        .anyMatch(
            name ->
                Stream.of(topics).anyMatch(topic -> file.evidence().words().isAbout(name, topic)));
  }

  /** Whether a branch is certain that there is, or is no, caller. */
  boolean isFor(Guard.Caller caller) {
    return use.context().guards().stream().anyMatch(guard -> guard.caller() == caller);
  }

  /**
   * Whether a condition picks some of the callers: those who are there or not, guests, sessions,
   * missing names and credentials.
   */
  boolean isForSomeCallers() {
    return use.context().guards().stream()
        .anyMatch(
            guard ->
                guard.caller() == Guard.Caller.ABSENT
                    || guard.caller() == Guard.Caller.PRESENT
                    || guard.nullTested().stream().anyMatch(this::isOfCaller)
                    || isAbout(
                        List.of(guard.condition()), "anonymous", "login", "csrf", "account-state"));
  }

  private boolean isOfCaller(String name) {
    return OF_CALLER.matcher(name).find() || isAbout(List.of(name), "account");
  }

  /** Whether a condition asks the caught or handled exception itself what has happened. */
  boolean asksTheException() {
    Set<String> exceptions = new HashSet<>();
    use.context().caught().map(Caught::variable).ifPresent(exceptions::add);
    method()
        .ifPresent(
            method ->
                method.parameters().stream()
                    .filter(parameter -> isHandled(method, parameter.type()))
                    .map(SourceMethod.Parameter::name)
                    .forEach(exceptions::add));
    return use.context().guards().stream()
        .filter(guard -> guard.instance().isEmpty())
        .anyMatch(guard -> guard.names().stream().anyMatch(exceptions::contains));
  }

  private static boolean isHandled(SourceMethod method, String type) {
    return method.handled().filter(handled -> handled.exceptions().contains(type)).isPresent();
  }

  /** Whether a condition picks some of the exceptions. */
  boolean isForSomeExceptions() {
    return use.context().guards().stream().anyMatch(guard -> guard.instance().isPresent());
  }

  /** Whether a condition tests the type of something, whatever comes out. */
  boolean comparesExceptions() {
    return use.context().guards().stream().anyMatch(Guard::asksForType);
  }

  /** Whether the failure may be that of a service which this one has called. */
  boolean mayBeOfUpstream(Clue clue) {
    boolean calls =
        file.type().importRoles().contains(TypeRole.UPSTREAM)
            || file.type().roles().contains(TypeRole.UPSTREAM)
            || standsAmong("upstream")
            || saysSomethingOf("upstream");
    return code >= 500 && calls && clue.origin() != Clue.Origin.HANDLES;
  }

  /**
   * Whether the name of a caught exception tells the situation, even if a text speaks against it.
   */
  boolean isInCatchOf(Situation situation) {
    return file.clues(use).stream()
        .anyMatch(clue -> clue.situation() == situation && clue.origin() == Clue.Origin.CATCHES);
  }

  /** Whether another failure than the one that the words tell was caught. */
  boolean isInCatchOfSomethingElse(Situation situation) {
    Optional<Caught> caught = use.context().caught();
    return caught.isPresent() && !tells(situation, true);
  }
}
