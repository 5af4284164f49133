// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The facts of a rule. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleFacts {

  /** How loudly it speaks in the recommended profile. */
  Severity severity();

  /** How loudly it speaks in the strict profile, where it is off in the recommended one. */
  Severity strict() default Severity.NOTE;

  /** Whether it speaks in the minimal profile. */
  boolean minimal() default false;

  /**
   * The sections that it rests on, such as {@code RFC 9110, Section 15.5.2}, the first one told.
   */
  String[] references();

  /** The version that it came with. */
  String since();

  /**
   * The rules that explain the same defect better, where both find it at one place; the louder one
   * of the two is told all the same.
   */
  String[] yieldsTo() default {};

  /** As {@link #yieldsTo}, for all rules of a group. */
  RuleGroup[] yieldsToGroups() default {};

  /** The groups that the rule belongs to. */
  RuleGroup[] groups() default {};

  /**
   * The statuses of which a type must use one, for the rule to find anything in it: codes, ranges
   * such as {@code 209-225}, or classes such as {@code 4xx}. Where none is named, any will do. The
   * rule is not even loaded for other types.
   */
  String[] codes() default {};

  /**
   * The situations of which a clue at an answer must tell one, for the rule to find anything. Where
   * none is named, the rule asks for no clue, or not for clues alone.
   */
  Situation[] situations() default {};

  /** The annotations of which a type or one of its methods must carry one; none for any. */
  String[] annotations() default {};

  /**
   * Whether what is wrong stands at the place itself: a status with its text, its name or the
   * exception that leads to it. A class that the compiler does not know in the head of the method
   * or above the type cannot excuse it then. Rules that find what is missing are not like that.
   */
  boolean standsAlone() default false;

  /** What a type must have for the rule to find anything in it: all of these. */
  Part[] needs() default {};

  /** What the traversal of a type may find. */
  enum Part {
    /** A status is set, declared, documented or carried. */
    USES,
    /** A status is compared. */
    TESTS,
    /** A method writes to a live response step by step. */
    STEPS,
    /** A method has to do with statuses or is called by a framework. */
    METHODS,
    /** A method answers exceptions or refusals. */
    HANDLERS,
    /** A status stands in a catch clause, or a method answers exceptions or refusals. */
    FAILURES,
    /** An annotation gives a method or a type its status. */
    DECLARED,
    /** An annotation or a model of the documentation tells of a status. */
    DOCUMENTED,
    /** A constant, a field or a class carries a status. */
    CARRIERS,
    /** A text stands with a status. */
    TEXTS,
    /** A response is given header fields in the expression that gives it the status. */
    FIELDS,
    /** The content of a response has a status too, or may have, where an annotation gives one. */
    CONTENT_STATUSES,
    /** A response is made, and nothing takes it. */
    DROPPED,
    /** A number that is no status, or one that a member refuses. */
    NO_STATUSES,
    /** A constant that has a new name. */
    RENAMED
  }
}
