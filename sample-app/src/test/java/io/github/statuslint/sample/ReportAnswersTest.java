// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample;

import static io.github.statuslint.sample.AnswerAssert.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the two report controllers, and the security in front of them, send. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
final class ReportAnswersTest {

  @LocalServerPort private int port;
  private Caller librarian;
  private Caller member;

  @BeforeEach
  void call() {
    librarian = Caller.at(port).as("lou", "shelves");
    member = Caller.at(port).as("ann", "novels");
  }

  @Test
  void memberWhoIsNoLibrarian() {
    assertThat(member.get("/mistakes/reports/2024"))
        .hasStatus(401)
        .hasNoHeader("WWW-Authenticate")
        .says("For librarians only");
    assertThat(member.get("/corrected/reports/2024")).hasStatus(403).says("For librarians only");
  }

  @Test
  void yearThatIsNone() {
    assertThat(librarian.get("/mistakes/reports/soon")).hasStatus(200).says("Invalid year");
    assertThat(librarian.get("/corrected/reports/soon")).hasStatus(400).says("Invalid year");
  }

  @Test
  void defectOfTheService() {
    assertThat(librarian.get("/mistakes/reports/1999")).hasStatus(400).says("could not be made");
    assertThat(librarian.get("/corrected/reports/1999")).hasStatus(500).says("could not be made");
  }

  @Test
  void archiveThatIsNotThere() {
    assertThat(note("mistakes")).hasStatus(417).says("could not be saved");
    assertThat(note("corrected")).hasStatus(500).says("could not be saved");
  }

  @Test
  void yearOfANoteThatIsNone() {
    assertThat(librarian.postJson("/corrected/reports/soon/notes", "\"Quiet\"")).hasStatus(400);
  }

  private HttpResponse<String> note(String version) {
    return librarian.postJson("/" + version + "/reports/2024/notes", "\"Quiet\"");
  }
}
