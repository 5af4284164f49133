// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.library;

/** A member has as many books as one may have. */
public class LoanLimitReachedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LoanLimitReachedException(String member) {
    super(member + " has as many books as a member may borrow");
  }
}
