// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.Member;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One place where code has a status.
 *
 * @param role what the code does with it
 * @param value the status
 * @param span the status expression; where a call implies the status, the call's name
 * @param call the whole call, annotation or expression around it
 * @param member the row of the framework table that makes it one, empty for code of the program
 * @param element the code element it belongs to
 * @param method signature of the method it stands in or on, empty for none
 * @param carrier the enum constant, type, field or method that carries it, empty for none
 * @param carrierKind what the carrier is
 * @param context what surrounds it in the method
 * @param words texts that stand with it
 * @param names identifiers beside it: constants and variables among the arguments
 * @param response what is seen of the response
 * @param refused whether the member certainly throws because it does not accept the code
 */
public record StatusUse(
    Role role,
    StatusValue value,
    Span span,
    Span call,
    Optional<Member> member,
    ElementKey element,
    Optional<String> method,
    String carrier,
    Carrier carrierKind,
    Context context,
    List<Words> words,
    List<String> names,
    ResponseFacts response,
    boolean refused) {

  /** Copies the lists. */
  public StatusUse {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /** The code, where exactly one is certain. */
  public OptionalInt code() {
    return value.certainCode();
  }

  /** Whether it is certainly this code. */
  public boolean is(int code) {
    return value.certainCode().orElse(-1) == code;
  }

  /** The same use with other words, and with content that is given at a place. */
  StatusUse withContent(List<Words> all, Span at) {
    return new StatusUse(
        role,
        value,
        span,
        call,
        member,
        element,
        method,
        carrier,
        carrierKind,
        context,
        all,
        names,
        response.withContent(at),
        refused);
  }

  /** What carries a status. */
  public enum Carrier {
    /** An enum constant. */
    ENUM_CONSTANT,
    /** A type: an annotated class, or an exception class whose constructor sets it. */
    TYPE,
    /** A method: annotated, or returning it. */
    METHOD,
    /** A field. */
    FIELD,
    /** Nothing of its own: an expression in a method. */
    EXPRESSION
  }

  /**
   * What surrounds a site in its method.
   *
   * @param caught the nearest catch clause of the same method or lambda, or the lambda that is
   *     given what the steps before it fail with
   * @param guards the conditions that hold here, the nearest first
   * @param lambdaOf the method that the enclosing lambda is passed to, such as {@code orElseThrow}
   * @param block identifies the block; statements of one block share it
   * @param clause identifies the nearest catch clause of the same method or lambda; 0 for none
   * @param caughtBy the catch clause of the same method that catches what is thrown here, and asks
   *     it for nothing; 0 for none
   */
  public record Context(
      Optional<Caught> caught,
      List<Guard> guards,
      Optional<String> lambdaOf,
      int block,
      int clause,
      int caughtBy) {
    /** Copies the list. */
    public Context {
      guards = List.copyOf(guards);
    }
  }
}
