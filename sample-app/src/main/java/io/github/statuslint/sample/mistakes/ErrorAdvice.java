// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.mistakes;

import io.github.statuslint.sample.ErrorBody;
import io.github.statuslint.sample.library.LoanLimitReachedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what the controllers of this package throw. */
@RestControllerAdvice(basePackageClasses = ErrorAdvice.class)
class ErrorAdvice {

  @ExceptionHandler(BadCredentialsException.class)
  @ResponseStatus(HttpStatus.FORBIDDEN)
  ErrorBody wrongPassword(BadCredentialsException e) {
    return new ErrorBody("The name or the password is wrong");
  }

  @ExceptionHandler(MethodArgumentNotValidException.class)
  @ResponseStatus(HttpStatus.NOT_ACCEPTABLE)
  ErrorBody invalid(MethodArgumentNotValidException e) {
    return new ErrorBody("The values are not acceptable");
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  @ResponseStatus
  ErrorBody unreadable(HttpMessageNotReadableException e) {
    return new ErrorBody("The request is no JSON");
  }

  @ExceptionHandler(LoanLimitReachedException.class)
  ErrorBody tooManyLoans(LoanLimitReachedException e) {
    return new ErrorBody(e.getMessage());
  }

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<ProblemDetail> noCopyLeft(IllegalStateException e) {
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .body(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage()));
  }
}
