// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample;

import static io.github.statuslint.sample.AnswerAssert.assertThat;

import io.github.statuslint.sample.library.Book;
import io.github.statuslint.sample.library.Library;
import io.github.statuslint.sample.library.Loan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the two loan controllers, and the security in front of them, send. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
final class LoanAnswersTest {

  private static final String HEIGHTS = "9780141439846";

  @Autowired private Library library;
  @LocalServerPort private int port;
  private Caller nobody;
  private Caller ann;
  private Caller bob;

  @BeforeEach
  void call() {
    nobody = Caller.at(port);
    ann = nobody.as("ann", "novels");
    bob = nobody.as("bob", "comics");
  }

  @AfterEach
  void bringBooksBack() {
    library.loansOf("ann").forEach(library::takeBack);
    library.loansOf("bob").forEach(library::takeBack);
  }

  @Test
  void nobodyIsLoggedIn() {
    assertThat(nobody.get("/mistakes/loans")).hasStatus(403).hasNoHeader("WWW-Authenticate");
    assertThat(nobody.get("/corrected/loans"))
        .hasStatus(401)
        .hasHeader("WWW-Authenticate", "Basic realm=\"library\"");
  }

  @Test
  void bookThatIsBorrowed() {
    assertThat(ann.post("/mistakes/loans?isbn=" + HEIGHTS)).hasStatus(201);
    assertThat(ann.post("/corrected/loans?isbn=" + HEIGHTS)).hasStatus(201);
    assertThat(ann.get("/mistakes/loans")).hasStatus(200).says(HEIGHTS);
    assertThat(ann.get("/corrected/loans/next-due")).hasStatus(200).says(HEIGHTS);
  }

  @Test
  void tooManyLoans() {
    lend("ann");
    lend("ann");
    lend("ann");

    assertThat(ann.post("/mistakes/loans?isbn=" + HEIGHTS)).hasStatus(200).says("as many books");
    assertThat(ann.post("/corrected/loans?isbn=" + HEIGHTS)).hasStatus(409).says("as many books");
  }

  @Test
  void noCopyLeft() {
    library.lend(book("9780141441146"), "bob");

    assertThat(ann.post("/mistakes/loans?isbn=9780141441146"))
        .hasStatus(409)
        .says("\"status\":400");
    assertThat(ann.post("/corrected/loans?isbn=9780141441146"))
        .hasStatus(409)
        .says("\"status\":409");
  }

  @Test
  void nothingOnLoan() {
    assertThat(bob.get("/mistakes/loans/next-due")).hasStatus(200).says("\"path\":");
    assertThat(bob.get("/corrected/loans/next-due")).hasStatus(404);
  }

  @Test
  void noSuchLoan() {
    assertThat(ann.get("/mistakes/loans/0")).hasStatus(409).says("Loan not found");
    assertThat(ann.get("/corrected/loans/0")).hasStatus(404).says("Loan not found");
  }

  @Test
  void methodThatLoansDoNotHave() {
    assertThat(ann.put("/mistakes/loans/1", "")).hasStatus(405).hasNoHeader("Allow");
    assertThat(ann.put("/corrected/loans/1", "")).hasStatus(405).hasHeader("Allow", "GET,HEAD");
  }

  @Test
  void loanOfSomebodyElse() {
    String renewal = "/loans/" + lend("bob").id() + "/renewal";

    assertThat(ann.post("/mistakes" + renewal)).hasStatus(401).says("no permission");
    assertThat(ann.post("/corrected" + renewal)).hasStatus(403).says("no permission");
  }

  @Test
  void loanThatIsRenewedTwice() {
    String renewal = "/loans/" + lend("ann").id() + "/renewal";

    assertThat(ann.post("/corrected" + renewal)).hasStatus(200).says("RENEWED");
    assertThat(ann.post("/mistakes" + renewal)).hasStatus(412);
    assertThat(ann.post("/corrected" + renewal)).hasStatus(409);
  }

  @Test
  void bookThatIsBackAlready() {
    String arrival = "/loans/" + lend("ann").id() + "/return";

    assertThat(ann.post("/corrected" + arrival)).hasStatus(200).says("RETURNED");
    assertThat(ann.post("/mistakes" + arrival)).hasStatus(500).doesNotSay("back already");
    assertThat(ann.post("/corrected" + arrival)).hasStatus(409).says("back already");
  }

  @Test
  void secondReminderOfTheDay() {
    String reminder = "/loans/" + lend("ann").id() + "/reminder";

    assertThat(ann.post("/corrected" + reminder)).hasStatus(200);
    assertThat(ann.post("/mistakes" + reminder)).hasStatus(420).hasNoHeader("Retry-After");
    assertThat(ann.post("/corrected" + reminder)).hasStatus(429).hasHeader("Retry-After", "86400");
  }

  private Loan lend(String member) {
    return library.lend(book(HEIGHTS), member);
  }

  private Book book(String isbn) {
    return library.book(isbn).orElseThrow();
  }
}
