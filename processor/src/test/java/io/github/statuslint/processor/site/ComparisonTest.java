// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which comparisons are those of a status. */
class ComparisonTest {

  private static final String HEAD =
      """
      package shop;
      import java.net.http.HttpResponse;
      import org.springframework.http.*;

      class Calls {
        int status;
        int count;
        static final int LIMIT = 400;
        int getStatusCode() { return 200; }
        String name() { return ""; }
        long length() { return 1; }
      """;

  private static List<StatusTest> tests(String methods) {
    return ReadSites.of(new Source("Calls.java", HEAD + methods + "}\n")).stream()
        .flatMap(sites -> sites.tests().stream())
        .toList();
  }

  private static String method(int number, String condition) {
    return """
    boolean ask%d(HttpResponse<String> response, ResponseEntity<String> entity, HttpStatus given,
        HttpStatusCode code, int responseCode, long statusCode, Object any) {
      int received = response.statusCode();
      int other = entity.hashCode();
      HttpStatusCode kept = entity.getStatusCode();
      return %s;
    }
    """
        .formatted(number, condition);
  }

  private static String told(StatusTest test) {
    return test.subject()
        + " "
        + test.operator()
        + " "
        + test.code()
        + test.constant().map(StatusConstant::name).map(name -> " " + name).orElse("")
        + test.produced().map(name -> " instead of " + name).orElse("")
        + (test.literal() ? " literal" : "")
        + (test.read().isPresent() ? ", read" : "");
  }

  private static void reads(String table) {
    List<String> conditions =
        table.lines().map(line -> line.substring(0, line.indexOf(" -> "))).toList();
    List<StatusTest> tests =
        tests(
            IntStream.range(0, conditions.size())
                .mapToObj(i -> method(i, conditions.get(i)))
                .collect(Collectors.joining()));

    assertThat(
            IntStream.range(0, conditions.size())
                .mapToObj(i -> conditions.get(i) + " -> " + in(tests, "ask" + i + "(")))
        .containsExactlyElementsOf(table.lines().toList());
  }

  private static String in(List<StatusTest> tests, String method) {
    List<String> told =
        tests.stream()
            .filter(test -> test.method().orElse("").startsWith(method))
            .map(ComparisonTest::told)
            .toList();
    return told.isEmpty() ? "none" : String.join("; ", told);
  }

  @Test
  void ofWhatAResponseTells() {
    reads(
        """
        response.statusCode() == 404 -> response.statusCode() == 404 literal, read
        (response.statusCode()) != 404 -> (response.statusCode()) != 404 literal, read
        404 == response.statusCode() -> response.statusCode() == 404 literal, read
        400 <= response.statusCode() -> response.statusCode() >= 400 literal, read
        400 < response.statusCode() -> response.statusCode() > 400 literal, read
        400 >= response.statusCode() -> response.statusCode() <= 400 literal, read
        400 > response.statusCode() -> response.statusCode() < 400 literal, read
        received == 404 -> received == 404 literal, read
        received == LIMIT -> received == 400, read
        received == HttpStatus.OK.value() -> received == 200 OK, read
        kept == HttpStatus.OK -> kept == 200 OK, read
        entity.getStatusCode().equals(HttpStatus.OK) -> entity.getStatusCode() equals 200 OK, read
        HttpStatus.OK.equals(entity.getStatusCode()) -> entity.getStatusCode() equals 200 OK, read
        kept.isSameCodeAs(HttpStatus.OK) -> kept isSameCodeAs 200 OK, read
        """);
  }

  @Test
  void ofStatusesWhereverTheyComeFrom() {
    reads(
        """
        given == HttpStatus.OK -> given == 200 OK
        HttpStatus.OK != given -> given != 200 OK
        code.equals(HttpStatus.OK) -> code equals 200 OK
        any == HttpStatus.OK -> any == 200 OK
        given == HttpStatus.REQUEST_ENTITY_TOO_LARGE -> given == 413 REQUEST_ENTITY_TOO_LARGE instead of PAYLOAD_TOO_LARGE
        given == HttpStatus.PAYLOAD_TOO_LARGE -> given == 413 PAYLOAD_TOO_LARGE
        """);
  }

  @Test
  void ofNumbersThatAreNamedAsStatusesBySize() {
    reads(
        """
        responseCode >= 400 -> responseCode >= 400 literal
        400 > status -> status < 400 literal
        this.status < 400 -> this.status < 400 literal
        getStatusCode() <= 299 -> getStatusCode() <= 299 literal
        getStatusCode() == 200 -> none
        responseCode >= LIMIT -> none
        statusCode >= 400 -> none
        """);
  }

  @Test
  void notOfOtherThings() {
    reads(
        """
        count == 404 -> none
        count >= 400 -> none
        other == 404 -> none
        name().length() == 404 -> none
        name().equals("404") -> none
        length() == 404 -> none
        any.equals(given) -> none
        given == code -> none
        given == null -> none
        received == count -> none
        received == count + 4 -> none
        HttpStatus.OK == HttpStatus.GONE -> none
        HttpStatus.OK.value() == 404 -> none
        entity.getStatusCode().is2xxSuccessful() -> none
        """);
  }

  @Test
  void labelsOfACase() {
    String label =
        """
        int ask(HttpStatus given, HttpResponse<String> response, int count, String text) {
          switch (response.statusCode()) { case 200, 204: return 1; case LIMIT: return 2; default: }
          switch (count) { case 404: return 1; default: }
          switch (text) { case "404": return 1; default: }
          return switch (given) { case OK, GONE -> 1; default -> 0; };
        }
        """;

    assertThat(tests(label))
        .extracting(ComparisonTest::told)
        .containsExactly(
            "(response.statusCode()) case 200 literal, read",
            "(response.statusCode()) case 204 literal, read",
            "(response.statusCode()) case 400, read",
            "(given) case 200 OK",
            "(given) case 410 GONE");
    assertThat(groups(tests(label))).containsExactly(0, 0, 0, 1, 1);
  }

  @Test
  void thoseThatAreJoinedBelongTogether() {
    assertThat(conjunctions("status >= 200 && status < 300")).containsExactly(0, 0);
    assertThat(conjunctions("status >= 200 && count > 1 && status < 300")).containsExactly(0, 0);
    assertThat(conjunctions("status < 200 || status >= 300")).containsExactly(0, 0);
    assertThat(conjunctions("status >= 200 && (status < 300 || status > 400)"))
        .containsExactly(0, 1, 1);
    assertThat(conjunctions("status >= 200 == status < 300")).containsExactly(0, 1);
    assertThat(conjunctions("given == HttpStatus.OK && code.equals(HttpStatus.GONE)"))
        .containsExactly(0, 0);
  }

  /** The groups of the tests, numbered in the order in which they occur. */
  private static List<Integer> conjunctions(String condition) {
    return groups(tests(method(0, condition)));
  }

  private static List<Integer> groups(List<StatusTest> tests) {
    List<Integer> groups = tests.stream().map(StatusTest::conjunction).toList();
    List<Integer> different = groups.stream().distinct().toList();
    return groups.stream().map(different::indexOf).toList();
  }
}
