// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The clues to one site while they are gathered. What types tell stands as it is; what words tell
 * gives way to what stands beside them: a text may forbid what the name of its constant tells.
 */
final class Gathered {

  /** Types with such names deal with tokens that are no credentials of the request. */
  private static final List<String> OTHER_TOKENS =
      List.of("refresh-token", "one-time-token", "webhook", "csrf");

  /** What else fits a missing user: a login that fails, or a row that must be there. */
  private static final List<Integer> ANSWERS_FOR_ACCOUNTS = List.of(404, 410, 401, 500);

  /** No row must be there for what a request names. */
  private static final List<Integer> ANSWERS_FOR_NAMED_ACCOUNTS = List.of(404, 410, 401);

  private final WordLists words;
  private final BooleanSupplier namesAccount;
  private final List<Clue> clues = new ArrayList<>();
  private final Set<Situation> forbidden = EnumSet.noneOf(Situation.class);
  private final Set<Situation> doubtful = EnumSet.noneOf(Situation.class);

  /**
   * Nothing yet.
   *
   * @param words the word lists
   * @param type simple name of the type that the site stands in
   * @param beside the texts of the site and the name that carries it
   * @param namesAccount whether the path of the request names an account, asked where one is
   *     missing
   */
  Gathered(WordLists words, String type, List<String> beside, BooleanSupplier namesAccount) {
    this.words = words;
    this.namesAccount = namesAccount;
    for (String text : beside) {
      WordLists.Told told = words.tell(text);
      forbidden.addAll(told.forbidden());
      doubtful.addAll(told.doubtful());
    }
    for (String topic : OTHER_TOKENS) {
      if (words.isAbout(type, topic)) {
        forbidden.add(Situation.AUTHENTICATION);
      }
    }
  }

  /** Adds what a type or contract tells. */
  void add(Clue clue) {
    clues.add(clue);
  }

  /** Adds what a text or name tells. */
  void addTold(String text, Clue.Origin origin) {
    WordLists.Told told = words.tell(text);
    for (Situation situation : told.reliable()) {
      Clue.Strength strength =
          doubtful.contains(situation) ? Clue.Strength.WEAK : Clue.Strength.RELIABLE;
      addTold(situation, text, origin, strength);
    }
    for (Situation situation : told.weak()) {
      addTold(situation, text, origin, Clue.Strength.WEAK);
    }
  }

  private void addTold(
      Situation situation, String text, Clue.Origin origin, Clue.Strength strength) {
    if (!forbidden.contains(situation)) {
      clues.add(new Clue(situation, origin, text, answers(situation, text), strength));
    }
  }

  private List<Integer> answers(Situation situation, String text) {
    return situation == Situation.NOT_FOUND && words.isAbout(text, "account")
        ? answersForAccounts()
        : situation.answers();
  }

  private List<Integer> answersForAccounts() {
    return namesAccount.getAsBoolean() ? ANSWERS_FOR_NAMED_ACCOUNTS : ANSWERS_FOR_ACCOUNTS;
  }

  /** All clues, by their strength and origin. */
  List<Clue> inOrder() {
    if (clues.size() > 1) {
      clues.sort(Comparator.comparing(Clue::strength).thenComparing(Clue::origin));
    }
    return List.copyOf(clues);
  }
}
