// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample;

import static io.github.statuslint.sample.AnswerAssert.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the two book controllers send. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
final class BookAnswersTest {

  private static final String HEIGHTS = "/books/9780141439846";

  @LocalServerPort private int port;
  private Caller caller;

  @BeforeEach
  void call() {
    caller = Caller.at(port);
  }

  @Test
  void booksThatWereFound() {
    assertThat(caller.get("/mistakes/books?words=Heights"))
        .hasStatus(302)
        .hasNoHeader("Location")
        .says("Wuthering Heights");
    assertThat(caller.get("/corrected/books?words=Heights"))
        .hasStatus(200)
        .says("Wuthering Heights");
  }

  @Test
  void noSuchBook() {
    assertThat(caller.get("/mistakes/books/0")).hasStatus(400).says("Book not found");
    assertThat(caller.get("/corrected/books/0")).hasStatus(404).says("Book not found");
  }

  @Test
  void labelThatIsOnlyRead() {
    assertThat(caller.get("/mistakes" + HEIGHTS + "/label")).hasStatus(201).says("Heights / 978");
    assertThat(caller.get("/corrected" + HEIGHTS + "/label")).hasStatus(200).says("Heights / 978");
  }

  @Test
  void formerAddress() {
    assertThat(caller.get("/mistakes/books/by-isbn/9780141439846"))
        .hasStatus(301)
        .hasNoHeader("Location");
    assertThat(caller.get("/corrected/books/by-isbn/9780141439846"))
        .hasStatus(301)
        .hasHeader("Location", "/corrected" + HEIGHTS);
  }

  @Test
  void bookThatIsAdded() {
    assertThat(add("mistakes", "1")).hasStatus(200).hasNoHeader("Location");
    assertThat(add("corrected", "2")).hasStatus(201).hasHeader("Location", "/corrected/books/2");
  }

  @Test
  void bookThatIsThereAlready() {
    assertThat(add("mistakes", "9780141439518")).hasStatus(409);
    assertThat(add("corrected", "9780141439518")).hasStatus(409);
  }

  @Test
  void contentThatIsNoJson() {
    assertThat(caller.postJson("/mistakes/books", "{")).hasStatus(500).says("no JSON");
    assertThat(caller.postJson("/corrected/books", "{")).hasStatus(400).says("no JSON");
  }

  @Test
  void bookThatIsInvalid() {
    String invalid = "{\"isbn\": \"\", \"title\": \"Emma\", \"copies\": 0}";

    assertThat(caller.postJson("/mistakes/books", invalid)).hasStatus(406);
    assertThat(caller.postJson("/corrected/books", invalid)).hasStatus(400);
  }

  @Test
  void titleThatIsBlank() {
    add("mistakes", "3");
    add("corrected", "4");

    assertThat(caller.put("/mistakes/books/3/title", " ")).hasStatus(200).says("\"title\":\" \"");
    assertThat(caller.put("/corrected/books/4/title", " ")).hasStatus(400);
    assertThat(caller.get("/corrected/books/4")).says("\"title\":\"Emma\"");
  }

  @Test
  void titleThatIsTheSame() {
    assertThat(caller.put("/mistakes" + HEIGHTS + "/title", "Wuthering Heights"))
        .hasStatus(304)
        .hasNoContent();
    assertThat(caller.put("/corrected" + HEIGHTS + "/title", "Wuthering Heights"))
        .hasStatus(200)
        .says("Wuthering Heights");
  }

  @Test
  void wishThatIsNoted() {
    assertThat(caller.post("/mistakes" + HEIGHTS + "/wishes"))
        .hasStatus(202)
        .says("\"path\":")
        .doesNotSay("Wuthering Heights");
    assertThat(caller.post("/corrected" + HEIGHTS + "/wishes"))
        .hasStatus(202)
        .says("{\"noted\":\"Wuthering Heights\"}");
  }

  @Test
  void bookThatIsWithdrawn() {
    add("mistakes", "5");
    add("corrected", "6");

    assertThat(caller.delete("/mistakes/books/5")).hasStatus(204).hasNoContent();
    assertThat(caller.delete("/corrected/books/6")).hasStatus(204).hasNoContent();
  }

  private HttpResponse<String> add(String version, String isbn) {
    return caller.postJson(
        "/" + version + "/books",
        "{\"isbn\": \"" + isbn + "\", \"title\": \"Emma\", \"copies\": 2}");
  }
}
