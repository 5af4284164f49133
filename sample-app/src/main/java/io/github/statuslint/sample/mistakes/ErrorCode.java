// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.mistakes;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What can go wrong, and how it is answered. */
enum ErrorCode {
  BOOK_NOT_FOUND(HttpStatus.NOT_FOUND, "Book not found"),
  LOAN_NOT_FOUND(HttpStatus.CONFLICT, "Loan not found"),
  BOOK_ALREADY_EXISTS(HttpStatus.CONFLICT, "A book with this ISBN already exists"),
  MEMBER_ALREADY_EXISTS(HttpStatus.NOT_FOUND, "A member with this name already exists");

  private final HttpStatus status;
  private final String message;

  ErrorCode(HttpStatus status, String message) {
    this.status = status;
    this.message = message;
  }

  ResponseStatusException failure() {
    return new ResponseStatusException(status, message);
  }
}
