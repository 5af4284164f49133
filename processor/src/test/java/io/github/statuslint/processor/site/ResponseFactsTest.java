// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is seen of the response that a statement builds. */
class ResponseFactsTest {

  private static final String HEAD =
      """
      package shop;
      import jakarta.servlet.http.HttpServletResponse;
      import jakarta.ws.rs.core.Response;
      import java.net.URI;
      import java.util.Map;
      import org.springframework.http.*;
      import org.springframework.web.server.ResponseStatusException;

      class Orders {
        static final String GONE_AWAY = "Order has gone";
        static final int LIMIT = 5;
        void keep(Object response, HttpStatus... statuses) {}
        static Object empty() { return ""; }
        static Object made() { return ""; }
      """;

  private static final String METHOD =
      """
      Object answer%d(String name, URI uri, HttpHeaders all, HttpServletResponse response)
          throws Exception {
        Object nothing = null;
        String text = "No such " + name;
        %s
        %s
      }
      """;

  private static List<StatusUse> uses(List<String> statements) {
    String methods =
        IntStream.range(0, statements.size())
            .mapToObj(i -> method(i, statements.get(i)))
            .collect(Collectors.joining());
    return ReadSites.of(new Source("Orders.java", HEAD + methods + "}\n")).stream()
        .flatMap(sites -> sites.uses().stream())
        .toList();
  }

  private static String method(int number, String statement) {
    boolean ends = statement.startsWith("return ") || statement.startsWith("throw ");
    return METHOD.formatted(number, statement, ends ? "" : "return null;");
  }

  /** Compares lines of a statement with one status and of what is told of it. */
  private static void tells(Function<StatusUse, String> what, String table) {
    List<String> statements =
        table.lines().map(line -> line.substring(0, line.lastIndexOf(" -> "))).toList();
    List<StatusUse> uses = uses(statements);

    assertThat(uses).hasSameSizeAs(statements);
    assertThat(
            IntStream.range(0, uses.size())
                .mapToObj(i -> statements.get(i) + " -> " + what.apply(uses.get(i))))
        .containsExactlyElementsOf(table.lines().toList());
  }

  private static String headers(StatusUse use) {
    return use.response().headers().stream().sorted().toList()
        + (use.response().headersComplete() ? "" : " and others");
  }

  @Test
  void headerFields() {
    tells(
        ResponseFactsTest::headers,
        """
        return ResponseEntity.status(405).build(); -> []
        return ResponseEntity.status(405).header("Allow", "GET").build(); -> [Allow]
        return ResponseEntity.status(405).header(name, "GET").build(); -> [] and others
        return ResponseEntity.status(405).headers(all).build(); -> [] and others
        return ResponseEntity.status(201).location(uri).build(); -> [Location]
        return ResponseEntity.status(201).location(null).build(); -> []
        var made = ResponseEntity.status(405); -> [] and others
        var made = ResponseEntity.status(405).build(); -> []
        keep(ResponseEntity.status(405)); -> [] and others
        keep(ResponseEntity.status(405).build()); -> []
        return ResponseEntity.status(405); -> []
        response.setStatus(405); -> [] and others
        """);
  }

  private static String content(StatusUse use) {
    return use.response().content()
        + use.response()
            .contentType()
            .filter(type -> use.response().content() == ResponseFacts.Content.PRESENT)
            .map(type -> " " + type)
            .orElse("");
  }

  @Test
  void content() {
    tells(
        ResponseFactsTest::content,
        """
        return ResponseEntity.status(404).build(); -> ABSENT
        return ResponseEntity.status(404).body(uri); -> PRESENT java.net.URI
        return ResponseEntity.status(404).body(null); -> NULL
        return ResponseEntity.status(404).body(nothing); -> NULL
        return ResponseEntity.status(404).body(""); -> NULL
        return ResponseEntity.status(404).body(text); -> PRESENT java.lang.String
        return ResponseEntity.status(404).body(empty()); -> NULL
        return ResponseEntity.status(404).body(made()); -> PRESENT java.lang.Object
        var made = ResponseEntity.status(404); -> UNKNOWN
        var made = ResponseEntity.status(404).build(); -> ABSENT
        """);
  }

  @Test
  void ends() {
    tells(
        use -> use.role() + " " + use.response().end(),
        """
        return ResponseEntity.status(404).build(); -> SENT RETURNED
        return (ResponseEntity.status(404).build()); -> SENT RETURNED
        Object made = ResponseEntity.status(404).build(); -> SENT ASSIGNED
        nothing = ResponseEntity.status(404).build(); -> SENT ASSIGNED
        keep(ResponseEntity.status(404).build()); -> SENT PASSED
        ResponseEntity.status(404).build(); -> SENT DROPPED
        throw new ResponseStatusException(HttpStatus.NOT_FOUND); -> THROWN THROWN
        Object made = new ResponseStatusException(HttpStatus.NOT_FOUND); -> THROWN ASSIGNED
        Runnable later = () -> ResponseEntity.status(404).build(); -> SENT DROPPED
        java.util.function.Supplier<?> later = () -> ResponseEntity.status(404).build(); -> SENT RETURNED
        keep(name, HttpStatus.NOT_FOUND); -> CARRIED DROPPED
        return HttpStatus.NOT_FOUND; -> CARRIED RETURNED
        """);
  }

  private static String words(StatusUse use) {
    return use.words().stream()
        .map(words -> words.place() + " " + words.text())
        .collect(Collectors.joining("; "));
  }

  @Test
  void words() {
    tells(
        ResponseFactsTest::words,
        """
        return ResponseEntity.status(404).body("No such order"); -> CONTENT No such order
        return ResponseEntity.status(404).body("No such " + name + "!"); -> CONTENT No such {}!
        return ResponseEntity.status(404).body("At most " + LIMIT); -> CONTENT At most 5
        return ResponseEntity.status(404).body(text); -> CONTENT No such {}
        return ResponseEntity.status(404).body(GONE_AWAY); -> CONTENT Order has gone
        return ResponseEntity.status(404).body(name + uri); ->\s
        return ResponseEntity.status(404).body(" "); ->\s
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Gone"); -> MESSAGE Gone
        throw new ResponseStatusException(HttpStatus.NOT_FOUND, GONE_AWAY); -> MESSAGE Order has gone
        """);
  }

  @Test
  void namesAndCodesInTheContent() {
    tells(
        use ->
            use.response().contentNames()
                + " "
                + use.response().contentStatuses().stream().map(StatusValue.Known::code).toList(),
        """
        return ResponseEntity.status(404).body(Map.of("code", 403)); -> [of, Map] [403]
        return ResponseEntity.status(404).body(Map.of("code", 99)); -> [of, Map] []
        return ResponseEntity.status(404).body(Map.of("code", 100)); -> [of, Map] [100]
        return ResponseEntity.status(404).body(Map.of("code", 600)); -> [of, Map] []
        return ResponseEntity.status(404).body(HttpStatus.CONFLICT); -> [CONFLICT, HttpStatus] [409]
        return ResponseEntity.status(404).body(new StringBuilder(name)); -> [StringBuilder, name] []
        """);
  }

  @Test
  void aLaterStatusReplacesThatOfTheFirstCall() {
    assertThat(
            uses(
                List.of(
                    "return Response.ok(name).status(422).build();",
                    "return Response.ok(name).build();",
                    "return Response.noContent().status(422).build();")))
        .extracting(use -> use.code().orElse(0))
        .containsExactly(422, 200, 204, 422);
  }
}
