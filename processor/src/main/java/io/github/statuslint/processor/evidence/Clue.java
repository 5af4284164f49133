// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.finding.Reason;
import java.util.List;
import java.util.Locale;

/**
 * One fact that tells what has happened at a site.
 *
 * @param situation what it tells
 * @param origin where the fact comes from
 * @param name the type, constant or text that tells it
 * @param answers the statuses that fit, the usual one first
 * @param strength how much it proves
 */
public record Clue(
    Situation situation, Origin origin, String name, List<Integer> answers, Strength strength) {

  /** Copies the list. */
  public Clue {
    answers = List.copyOf(answers);
  }

  /** Whether the status fits what the clue tells. */
  public boolean allows(int code) {
    return answers.contains(code);
  }

  /** The clue as a message tells it. */
  public Reason reason() {
    return new Reason(origin.name().toLowerCase(Locale.ROOT), name);
  }

  /** Where a fact comes from, in the order of proof. */
  public enum Origin {
    /** The framework calls the method in this situation. */
    CONTRACT,
    /** The method handles this exception. */
    HANDLES,
    /** The site is in a catch clause of this exception. */
    CATCHES,
    /**
     * The site is in a catch clause of everything, and this call in its try block checks a token.
     */
    ATTEMPTS,
    /** The exception class extends this type. */
    EXTENDS,
    /** The condition around the site tests for this type. */
    TESTS,
    /** The condition around the site finds that nobody is authenticated, or lacks a right. */
    CONDITION,
    /** A text beside the status. */
    TEXT,
    /** The name of the enum constant or field that carries the status. */
    CONSTANT,
    /** The name of the exception class that carries the status. */
    TYPE,
    /** A constant passed beside the status. */
    ARGUMENT,
    /** The name of the method. */
    METHOD;

    /** Whether the fact is one of types and contracts, not of words. */
    public boolean isTyped() {
      return compareTo(TEXT) < 0;
    }
  }

  /** How much a clue proves. */
  public enum Strength {
    /** The framework's own meaning of a type or contract. */
    CERTAIN,
    /** Right in more than nine of ten labelled cases. */
    RELIABLE,
    /** Needs a second clue. */
    WEAK
  }
}
