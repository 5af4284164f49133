// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.corrected;

import io.github.statuslint.sample.ErrorBody;
import io.github.statuslint.sample.HttpStatusInfo;
import io.github.statuslint.sample.library.LoanLimitReachedException;
import org.springframework.http.HttpHeaders;
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
  ResponseEntity<ErrorBody> wrongPassword(BadCredentialsException e) {
    return ResponseEntity.status(HttpStatusInfo.Code.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, SecurityConfiguration.CHALLENGE)
        .body(new ErrorBody("The name or the password is wrong"));
  }

  @ExceptionHandler(MethodArgumentNotValidException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  ErrorBody invalid(MethodArgumentNotValidException e) {
    return new ErrorBody("The values are not acceptable");
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  ErrorBody unreadable(HttpMessageNotReadableException e) {
    return new ErrorBody("The request is no JSON");
  }

  @ExceptionHandler(LoanLimitReachedException.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ErrorBody tooManyLoans(LoanLimitReachedException e) {
    return new ErrorBody(e.getMessage());
  }

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<ProblemDetail> noCopyLeft(IllegalStateException e) {
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .body(ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage()));
  }
}
