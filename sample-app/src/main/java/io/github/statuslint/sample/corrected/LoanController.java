// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.corrected;

import io.github.statuslint.sample.ErrorBody;
import io.github.statuslint.sample.HttpStatusInfo;
import io.github.statuslint.sample.library.Book;
import io.github.statuslint.sample.library.Library;
import io.github.statuslint.sample.library.Loan;
import java.net.URI;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The loans of the member who is logged in. */
@RestController
@RequestMapping("/corrected/loans")
class LoanController {

  private final Library library;

  LoanController(Library library) {
    this.library = library;
  }

  @GetMapping
  List<Loan> loans(Principal member) {
    return library.loansOf(member.getName());
  }

  @PostMapping
  ResponseEntity<Loan> borrow(@RequestParam String isbn, Principal member) {
    Book book = library.book(isbn).orElseThrow(ErrorCode.BOOK_NOT_FOUND::failure);
    Loan loan = library.lend(book, member.getName());
    return ResponseEntity.created(URI.create("/corrected/loans/" + loan.id())).body(loan);
  }

  @GetMapping("/next-due")
  Loan nextDue(Principal member) {
    return library.loansOf(member.getName()).stream()
        .findFirst()
        .orElseThrow(() -> new NothingOnLoanException(member.getName()));
  }

  @GetMapping("/{id}")
  Loan loan(@PathVariable long id) {
    return library.loan(id).orElseThrow(ErrorCode.LOAN_NOT_FOUND::failure);
  }

  @PutMapping("/{id}")
  ResponseEntity<Void> replace(@PathVariable long id) {
    return ResponseEntity.status(HttpStatusInfo.Code.METHOD_NOT_ALLOWED)
        .allow(HttpMethod.GET, HttpMethod.HEAD)
        .build();
  }

  @PostMapping("/{id}/renewal")
  Loan renew(@PathVariable long id, Principal member) {
    Loan loan = loan(id);
    if (!loan.member().equals(member.getName())) {
      throw new ResponseStatusException(
          HttpStatusInfo.FORBIDDEN.toHttpStatusCode(),
          "You have no permission to renew the loan of somebody else");
    }
    if (loan.state() == Loan.State.RENEWED) {
      throw new ResponseStatusException(
          HttpStatusInfo.CONFLICT.toHttpStatusCode(), "The loan has been renewed once");
    }
    return library.renew(loan);
  }

  @PostMapping("/{id}/return")
  ResponseEntity<Object> takeBack(@PathVariable long id) {
    Loan loan = loan(id);
    if (loan.state() == Loan.State.RETURNED) {
      return ResponseEntity.status(HttpStatusInfo.Code.CONFLICT)
          .body(new ErrorBody("The book is back already"));
    }
    return ResponseEntity.ok(library.takeBack(loan));
  }

  @PostMapping("/{id}/reminder")
  ResponseEntity<Object> remind(@PathVariable long id) {
    Loan loan = loan(id);
    if (!library.remind(loan)) {
      return ResponseEntity.status(HttpStatusInfo.Code.TOO_MANY_REQUESTS)
          .header(HttpHeaders.RETRY_AFTER, String.valueOf(Duration.ofDays(1).toSeconds()))
          .body(new ErrorBody("One reminder a day"));
    }
    return ResponseEntity.ok(loan);
  }
}
