// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.Member;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that a method does to a live response, or that ends the block, in the order of the
 * source.
 *
 * @param kind what it does
 * @param receiver the source of the response expression, such as {@code response}; empty for none
 * @param code the status, where one is set and certain
 * @param header the header field, where one is set by a known name
 * @param member the row of the framework table
 * @param block identifies the block it is a statement of; nested blocks have other numbers
 * @param parent the block around that block, -1 for the method's own
 * @param enclosing the blocks around the step, its own first
 * @param otherBranches the blocks that do not run where the step does
 * @param conditional whether the step is part of a larger expression that may not run it
 * @param span the call or statement
 * @param element the code element it belongs to
 * @param method signature of the method, with {@code $lambda} and a number inside a lambda
 */
public record Step(
    Kind kind,
    String receiver,
    OptionalInt code,
    Optional<String> header,
    Optional<Member> member,
    int block,
    int parent,
    List<Integer> enclosing,
    List<Integer> otherBranches,
    boolean conditional,
    Span span,
    ElementKey element,
    String method) {

  /** Copies the lists. */
  public Step {
    enclosing = List.copyOf(enclosing);
    otherBranches = List.copyOf(otherBranches);
  }

  /** Whether at most one of the two runs: they are in two branches of one condition. */
  public boolean excludes(Step other) {
    return otherBranches.stream().anyMatch(other.enclosing::contains)
        || other.otherBranches.stream().anyMatch(enclosing::contains);
  }

  /** What a step does. */
  public enum Kind {
    /** Sets the status. */
    SET_STATUS,
    /** Sends an error response. */
    SEND_ERROR,
    /** Sends a redirect. */
    REDIRECT,
    /** Sets a header field. */
    HEADER,
    /** Writes content. */
    WRITE,
    /** Passes the request on. */
    FORWARD,
    /** Hands the response to other code. */
    HANDED_ON,
    /** Leaves the method or the loop: return, throw, break, continue, yield. */
    LEAVE
  }
}
