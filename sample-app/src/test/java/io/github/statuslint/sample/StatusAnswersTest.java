// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample;

import static io.github.statuslint.sample.AnswerAssert.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages on statuses say, in the language of the caller. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
final class StatusAnswersTest {

  @LocalServerPort private int port;
  private Caller caller;

  @BeforeEach
  void call() {
    caller = Caller.at(port);
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "es-MX, es",
    "ja;q=0.9, ja",
    "'de, fr-CA;q=0.8, en;q=0.5', fr",
    "de, en",
    "*, en"
  })
  void explainsInTheLanguageOfTheCaller(String accepted, String spoken) {
    HttpStatusInfo notFound = HttpStatusInfo.NOT_FOUND;
    Locale locale = Locale.forLanguageTag(spoken);

    assertThat(caller.with("Accept-Language", accepted).get("/statuses/404"))
        .hasStatus(200)
        .hasHeader("Content-Language", spoken)
        .hasHeader("Vary", "Accept-Language")
        .says("\"reasonPhrase\":\"Not Found\"")
        .says(notFound.description(locale))
        .says(notFound.whenYouSeeIt(locale))
        .says(notFound.howToFix(locale));
  }

  @Test
  void namesRequiredHeaders() {
    assertThat(caller.get("/statuses/401")).says("\"requiredHeaders\":[\"WWW-Authenticate\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"299", "499", "1000", "-1"})
  void hasNoPageOnOtherCodes(String code) {
    assertThat(caller.get("/statuses/" + code)).hasStatus(404).says("No status has the code");
  }

  @Test
  void takesNumbersOnly() {
    assertThat(caller.get("/statuses/teapot")).hasStatus(400);
  }

  @Test
  void comparesTwo() {
    HttpStatusInfo.Comparison comparison =
        HttpStatusInfo.UNAUTHORIZED.compare(HttpStatusInfo.FORBIDDEN, Locale.FRENCH);

    assertThat(caller.with("Accept-Language", "fr").get("/statuses/compare?first=401&second=403"))
        .hasStatus(200)
        .hasHeader("Content-Language", "fr")
        .says(comparison.summary())
        .says(HttpStatusInfo.UNAUTHORIZED.howToFix(Locale.FRENCH))
        .says(HttpStatusInfo.FORBIDDEN.howToFix(Locale.FRENCH));
  }

  @Test
  void comparesNoneWithItself() {
    assertThat(caller.get("/statuses/compare?first=404&second=404")).hasStatus(400);
    assertThat(caller.get("/statuses/compare?first=404&second=499")).hasStatus(404);
    assertThat(caller.get("/statuses/compare?first=404")).hasStatus(400);
  }
}
