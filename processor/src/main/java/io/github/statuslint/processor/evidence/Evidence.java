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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The clues around the sites of one type; each is computed once, when it is asked for. */
public final class Evidence {

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
    return clues.computeIfAbsent(use, this::find);
  }

  /**
   * The header fields of the response that a use is part of.
   *
   * @return their names, empty where not all of them are certain to be seen
   */
  public Optional<Set<String>> fields(StatusUse use) {
    return fields.of(use);
  }

  private List<Clue> find(StatusUse use) {
    Gathered found = new Gathered(words, sites.type().simpleName(), beside(use));
    Optional<Caught> tested = tested(use);
    sites
        .method(use)
        .flatMap(SourceMethod::handled)
        .ifPresent(handled -> addHandled(handled, tested, found));
    use.context()
        .caught()
        .filter(caught -> !caught.types().stream().allMatch(type -> narrows(tested, type)))
        .ifPresent(caught -> addCaught(caught, Clue.Origin.CATCHES, found));
    addTokenCheck(use, found);
    tested.ifPresent(types -> addCaught(types, Clue.Origin.TESTS, found));
    addAbsentCaller(use, found);
    switch (use.carrierKind()) {
      case TYPE -> addType(found);
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
    return found.inOrder();
  }

  /** What may speak against the words of a use: its texts, and the name that carries it. */
  private static List<String> beside(StatusUse use) {
    return Stream.concat(Stream.of(use.carrier()), use.words().stream().map(Words::text)).toList();
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

  /** The types of which the nearest condition that tests any is certain. */
  private static Optional<Caught> tested(StatusUse use) {
    return use.context().guards().stream().flatMap(guard -> guard.instance().stream()).findFirst();
  }

  /** Whether a condition has found something more special than the type. */
  private static boolean narrows(Optional<Caught> tested, String type) {
    return tested.isPresent()
        && tested.get().supertypes().stream().allMatch(above -> above.contains(type));
  }

  private void addTokenCheck(StatusUse use, Gathered found) {
    use.context()
        .caught()
        .flatMap(caught -> TokenChecks.in(sites.type(), caught))
        .map(
            call ->
                new Clue(
                    Situation.AUTHENTICATION,
                    Clue.Origin.ATTEMPTS,
                    call,
                    TokenChecks.ANSWERS,
                    Clue.Strength.RELIABLE))
        .ifPresent(found::add);
  }

  private static void addAbsentCaller(StatusUse use, Gathered found) {
    use.context().guards().stream()
        .filter(guard -> guard.caller() == Guard.Caller.ABSENT)
        .findFirst()
        .map(
            guard ->
                new Clue(
                    Situation.AUTHENTICATION,
                    Clue.Origin.CONDITION,
                    guard.holds() ? guard.condition() : "!(" + guard.condition() + ")",
                    Situation.AUTHENTICATION.answers(),
                    Clue.Strength.RELIABLE))
        .ifPresent(found::add);
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
    exceptions
        .meaning(name, sites.type().supertypes())
        .ifPresent(meaning -> add(meaning, Clue.Origin.EXTENDS, found));
    found.addTold(sites.type().simpleName(), Clue.Origin.TYPE);
  }

  /** The meaning of an exception type; for a type of the program, what its name tells. */
  private void addException(
      String type, List<String> supertypes, Clue.Origin origin, Gathered found) {
    var meaning = exceptions.meaning(type, supertypes);
    meaning.ifPresent(known -> add(known, origin, found));
    boolean ownType = meaning.map(known -> !known.type().equals(type)).orElse(true);
    if (ownType) {
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
