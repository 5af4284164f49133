package io.github.statuslint.processor.rule;

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

  /**
   * The statuses of which a type must use one, for the rule to find anything in it: codes, or
   * classes such as {@code 4xx}. Where none is named, any will do. The rule is not even loaded for
   * other types.
   */
  String[] codes() default {};

  /** What a type must have for the rule to find anything in it. */
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
    METHODS
  }
}
