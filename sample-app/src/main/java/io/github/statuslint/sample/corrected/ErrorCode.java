// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.corrected;

import io.github.statuslint.sample.HttpStatusInfo;
import org.springframework.web.server.ResponseStatusException;

/** What can go wrong, and how it is answered. */
enum ErrorCode {
  BOOK_NOT_FOUND(HttpStatusInfo.NOT_FOUND, "Book not found"),
  LOAN_NOT_FOUND(HttpStatusInfo.NOT_FOUND, "Loan not found"),
  BOOK_ALREADY_EXISTS(HttpStatusInfo.CONFLICT, "A book with this ISBN already exists"),
  MEMBER_ALREADY_EXISTS(HttpStatusInfo.CONFLICT, "A member with this name already exists");

  private final HttpStatusInfo status;
  private final String message;

  ErrorCode(HttpStatusInfo status, String message) {
    this.status = status;
    this.message = message;
  }

  ResponseStatusException failure() {
    return new ResponseStatusException(status.toHttpStatusCode(), message);
  }
}
