// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.library;

import java.time.LocalDate;

/**
 * A book in the hands of a member.
 *
 * @param id what tells it from others
 * @param isbn the book
 * @param member the name of the member
 * @param due the day by which it has to be back
 * @param state how far it has come
 */
public record Loan(long id, String isbn, String member, LocalDate due, State state) {

  /** How far a loan has come. */
  public enum State {
    LENT,
    RENEWED,
    RETURNED
  }

  Loan renewed() {
    return new Loan(id, isbn, member, due.plusWeeks(2), State.RENEWED);
  }

  Loan returned() {
    return new Loan(id, isbn, member, due, State.RETURNED);
  }
}
