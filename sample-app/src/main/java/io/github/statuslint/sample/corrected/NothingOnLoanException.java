// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.corrected;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A member asks for a reminder of loans without having one. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NothingOnLoanException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NothingOnLoanException(String member) {
    super(member + " has no book on loan");
  }
}
