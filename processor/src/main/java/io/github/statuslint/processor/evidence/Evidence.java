// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.framework.HandlerContract.Duty;
import io.github.statuslint.processor.site.Caught;
import io.github.statuslint.processor.site.Guard;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clues around the sites of one type; each is computed once, when it is asked for. */
public final class Evidence {

  private static final int FORBIDDEN = 403;

  private final Sites sites;
  private final Exceptions exceptions;
  private final WordLists words;
  private final HeaderFields fields;
  private final IdentityHashMap<StatusUse, List<Clue>> clues = new IdentityHashMap<>();

  /** Evidence about the sites of one type. */
  public Evidence(Sites sites, Exceptions exceptions, WordLists words) {
    this.sites = sites;
    this.exceptions = exceptions;
    this.words = words;
    this.fields = new HeaderFields(sites);
  }

  /** What is known of exception types. */
  public Exceptions exceptions() {
    return exceptions;
  }

  /** What is known of names and texts. */
  public WordLists words() {
    return words;
  }

  /** What has happened at a use, by the strength and origin of the clue. */
  public List<Clue> clues(StatusUse use) {
    List<Clue> known = clues.get(use);
    if (known == null) {
      known = find(use);
      clues.put(use, known);
    }
    return known;
  }

  /**
   * The header fields of the response that a use is part of.
   *
   * @return their names, empty where not all of them are certain to be seen
   */
  public Optional<Set<String>> fields(StatusUse use) {
    return fields.of(use);
  }

  /** The first look at most answers: it is written in loops, which start at once. */
  private List<Clue> find(StatusUse use) {
    Optional<SourceMethod> method = sites.method(use);
    Gathered found =
        new Gathered(
            words,
            sites.type().simpleName(),
            beside(use),
            () -> method.isPresent() && AccountPaths.name(method.get(), words));
    Optional<Caught> tested = tested(use);
    if (method.isPresent() && method.get().handled().isPresent()) {
      addHandled(method.get().handled().get(), tested, found);
    }
    Optional<Caught> caught = use.context().caught();
    if (caught.isPresent()) {
      if (!isNarrowed(caught.get(), tested)) {
        addCaught(caught.get(), Clue.Origin.CATCHES, found);
      }
      addTokenCheck(caught.get(), found);
    }
    if (tested.isPresent()) {
      addCaught(tested.get(), Clue.Origin.TESTS, found);
    }
    addCallers(use, found);
    RequestMethodChecks.refuses(use)
        .ifPresent(condition -> addCondition(condition, Situation.METHOD, found));
    addNames(use, found);
    return found.inOrder();
  }

  private void addNames(StatusUse use, Gathered found) {
    switch (use.carrierKind()) {
      case TYPE -> {
        if (!hasSeveralStatuses()) {
          addType(found);
        }
      }
      case ENUM_CONSTANT, FIELD -> found.addTold(use.carrier(), Clue.Origin.CONSTANT);
      case METHOD -> {
        if (isStatusOfException(use)) {
          addType(found);
        }
        found.addTold(use.carrier(), Clue.Origin.METHOD);
      }
      case EXPRESSION -> {}
    }
    for (Words text : use.words()) {
      found.addTold(text.text(), Clue.Origin.TEXT);
    }
    for (String name : use.names()) {
      if (isConstantName(name)) {
        found.addTold(name, Clue.Origin.ARGUMENT);
      }
    }
  }

  /** What may speak against the words of a use: its texts, and the name that carries it. */
  private static List<String> beside(StatusUse use) {
    List<String> beside = new ArrayList<>();
    beside.add(use.carrier());
    for (Words text : use.words()) {
      beside.add(text.text());
    }
    return beside;
  }

  /** Whether an exception class has a status for each of several cases: its name tells none. */
  private boolean hasSeveralStatuses() {
    return sites.type().isThrowable()
        && sites.uses().stream()
                .filter(use -> use.role() == Role.CARRIED || use.role() == Role.THROWN)
                .flatMap(use -> use.code().stream().boxed())
                .distinct()
                .count()
            > 1;
  }

  /** Whether an exception class tells its status here: {@code getStatus()} that returns it. */
  private boolean isStatusOfException(StatusUse use) {
    return use.role() == Role.CARRIED
        && use.response().end() == ResponseFacts.End.RETURNED
        && sites.type().isThrowable();
  }

  private static boolean isConstantName(String name) {
    return name.length() > 3 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  /**
   * The types of which the nearest condition that tests any is certain; empty where a nearer one
   * has ruled out one of them.
   */
  private static Optional<Caught> tested(StatusUse use) {
    Set<String> ruledOut = new HashSet<>();
    for (Guard guard : use.context().guards()) {
      Optional<Caught> instance = guard.instance();
      if (instance.isPresent()) {
        return instance.filter(
            is -> is.types().stream().map(Evidence::simpleName).noneMatch(ruledOut::contains));
      }
      if (!guard.holds() && guard.asksForType()) {
        ruledOut.addAll(guard.names());
      }
    }
    return Optional.empty();
  }

  /** Whether a condition has found something more special than each type of the clause. */
  private static boolean isNarrowed(Caught caught, Optional<Caught> tested) {
    for (String type : caught.types()) {
      if (!narrows(tested, type)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a condition has found something more special than the type. */
  private static boolean narrows(Optional<Caught> tested, String type) {
    if (tested.isEmpty()) {
      return false;
    }
    for (List<String> above : tested.get().supertypes()) {
      if (!above.contains(type)) {
        return false;
      }
    }
    return true;
  }

  private void addTokenCheck(Caught caught, Gathered found) {
    Optional<String> call = TokenChecks.in(sites.type(), caught);
    if (call.isPresent()) {
      found.add(
          new Clue(
              Situation.AUTHENTICATION,
              Clue.Origin.ATTEMPTS,
              call.get(),
              TokenChecks.ANSWERS,
              Clue.Strength.RELIABLE));
    }
  }

  /**
   * What conditions tell of the caller: that nobody is authenticated or named, or lacks a right.
   */
  private void addCallers(StatusUse use, Gathered found) {
    addCaller(use, Guard.Caller.ABSENT, Situation.AUTHENTICATION, found);
    addCaller(use, Guard.Caller.REFUSED, Situation.PERMISSION, found);
    if (use.is(FORBIDDEN) && asksForCredentials(use)) {
      addChallengedCaller(use, found);
    }
  }

  /**
   * A caller who has no name is challenged with 403: the field asks for credentials, and the status
   * says that they would not help. A challenge to a known caller may ask for more of them.
   */
  private void addChallengedCaller(StatusUse use, Gathered found) {
    for (Guard guard : use.context().guards()) {
      boolean equal = guard.holds() && guard.condition().contains("==");
      if (equal && guard.nullTested().stream().anyMatch(this::isAboutCaller)) {
        addCondition(guard.condition(), Situation.AUTHENTICATION, found);
        return;
      }
    }
  }

  private boolean asksForCredentials(StatusUse use) {
    return fields(use)
        .filter(names -> names.stream().anyMatch("WWW-Authenticate"::equalsIgnoreCase))
        .isPresent();
  }

  private boolean isAboutCaller(String name) {
    return words.isAbout(name, "account")
        || words.isAbout(name, "login")
        || words.isAbout(name, "token");
  }

  private static void addCaller(
      StatusUse use, Guard.Caller caller, Situation situation, Gathered found) {
    for (Guard guard : use.context().guards()) {
      if (guard.caller() == caller) {
        String condition = guard.condition();
        addCondition(guard.holds() ? condition : "!(" + condition + ")", situation, found);
        return;
      }
    }
  }

  private static void addCondition(String condition, Situation situation, Gathered found) {
    found.add(
        new Clue(
            situation,
            Clue.Origin.CONDITION,
            condition,
            situation.answers(),
            Clue.Strength.RELIABLE));
  }

  private void addHandled(SourceMethod.Handled handled, Optional<Caught> tested, Gathered found) {
    if (handled.contract().duty() == Duty.UNAUTHENTICATED) {
      add(Situation.AUTHENTICATION, Clue.Origin.CONTRACT, handled.contract().type(), found);
    } else if (handled.contract().duty() == Duty.DENIED) {
      add(Situation.PERMISSION, Clue.Origin.CONTRACT, handled.contract().type(), found);
    }
    for (String exception : handled.exceptions()) {
      if (narrows(tested, exception)) {
        continue;
      }
      if (TokenChecks.isForged(exception, sites.type(), words)) {
        found.add(
            new Clue(
                Situation.AUTHENTICATION,
                Clue.Origin.HANDLES,
                simpleName(exception),
                TokenChecks.ANSWERS,
                Clue.Strength.RELIABLE));
      }
      addException(
          exception,
          handled.supertypes().getOrDefault(exception, List.of()),
          Clue.Origin.HANDLES,
          found);
    }
  }

  private void addCaught(Caught caught, Clue.Origin origin, Gathered found) {
    for (int i = 0; i < caught.types().size(); i++) {
      addException(caught.types().get(i), caught.supertypes().get(i), origin, found);
    }
  }

  private void addType(Gathered found) {
    String name = sites.type().name();
    Optional<Exceptions.Meaning> meaning = exceptions.meaning(name, sites.type().supertypes());
    if (meaning.isPresent()) {
      add(meaning.get(), Clue.Origin.EXTENDS, found);
    }
    found.addTold(sites.type().simpleName(), Clue.Origin.TYPE);
  }

  /** The meaning of an exception type; for a type of the program, what its name tells. */
  private void addException(
      String type, List<String> supertypes, Clue.Origin origin, Gathered found) {
    Optional<Exceptions.Meaning> meaning = exceptions.meaning(type, supertypes);
    if (meaning.isPresent()) {
      add(meaning.get(), origin, found);
    }
    if (meaning.isEmpty() || !meaning.get().type().equals(type)) {
      found.addTold(simpleName(type), origin);
    }
  }

  private static void add(Exceptions.Meaning meaning, Clue.Origin origin, Gathered found) {
    found.add(
        new Clue(
            meaning.situation(),
            origin,
            simpleName(meaning.type()),
            meaning.answers(),
            meaning.strength()));
  }

  private static void add(Situation situation, Clue.Origin origin, String type, Gathered found) {
    found.add(
        new Clue(situation, origin, simpleName(type), situation.answers(), Clue.Strength.CERTAIN));
  }

  /** The last part of a canonical name. */
  public static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
