// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which status an expression certainly has. */
class StatusReaderTest {

  private static final String HEAD =
      """
      package shop;
      import static org.springframework.http.HttpStatus.PAYMENT_REQUIRED;
      import java.net.http.HttpResponse;
      import org.springframework.http.*;

      class Codes {
        static final int GONE = 410;
        static final HttpStatus CLOSED = HttpStatus.CONFLICT;
      }

      class Orders {
        static final int BASE = 400;
        static final HttpStatus FULL = HttpStatus.INSUFFICIENT_STORAGE;
        static final int PARSED = Integer.parseInt("403");
        static final HttpStatus ALIAS = FULL;
        static HttpStatus mutable = HttpStatus.CONFLICT;
        final HttpStatus own = HttpStatus.CONFLICT;
        static final HttpStatus LATE;
        static { LATE = HttpStatus.CONFLICT; }
        boolean flag;
        int kind;
        static HttpStatus choose() { return HttpStatus.CONFLICT; }
      """;

  private static final String LOCALS =
      """
          int fixed = 404;
          int changed = 404;
          changed++;
          int later;
          later = 404;
          HttpStatus named = HttpStatus.NOT_FOUND;
          HttpStatus either = flag ? HttpStatus.NOT_FOUND : HttpStatus.GONE;
      """;

  private static final Source ELSEWHERE =
      new Source(
          "Elsewhere.java",
          """
          package shop;
          class Elsewhere {
            static final org.springframework.http.HttpStatus CLOSED =
                org.springframework.http.HttpStatus.CONFLICT;
          }
          """);

  private static String told(StatusValue value) {
    if (value instanceof StatusValue.Known known) {
      return known.code()
          + known.constant().map(StatusConstant::name).map(name -> " " + name).orElse("")
          + (known.literal() ? " literal" : "");
    }
    if (value instanceof StatusValue.OneOf oneOf) {
      return oneOf.values().stream()
          .map(StatusReaderTest::told)
          .collect(Collectors.joining(" or "));
    }
    return "unknown";
  }

  private static String read(String statements, String expression) {
    return read(
        "void answer(int given, HttpStatus passed) { %s ResponseEntity.status(%s).build(); }"
            .formatted(LOCALS + statements, expression));
  }

  /** What each method answers; a conditional argument is a use for each of its branches. */
  private static String read(String method) {
    return ReadSites.of(List.of(new Source("Orders.java", HEAD + method + "}\n"), ELSEWHERE))
        .stream()
        .flatMap(sites -> sites.uses().stream())
        .filter(use -> use.member().isPresent() && use.role() == Role.SENT)
        .collect(
            Collectors.groupingBy(
                StatusUse::method,
                LinkedHashMap::new,
                Collectors.mapping(use -> told(use.value()), Collectors.joining(" or "))))
        .values()
        .stream()
        .collect(Collectors.joining("; "));
  }

  private static void reads(String table) {
    List<String> expressions =
        table.lines().map(line -> line.substring(0, line.lastIndexOf(" -> "))).toList();
    String methods =
        IntStream.range(0, expressions.size())
            .mapToObj(
                i ->
                    "void answer%d(int given, HttpStatus passed) {%s ResponseEntity.status(%s).build(); }\n"
                        .formatted(i, LOCALS, expressions.get(i)))
            .collect(Collectors.joining());
    List<String> values = List.of(read(methods).split("; "));

    assertThat(values).hasSameSizeAs(expressions);
    assertThat(
            IntStream.range(0, values.size())
                .mapToObj(i -> expressions.get(i) + " -> " + values.get(i)))
        .containsExactlyElementsOf(table.lines().toList());
  }

  @Test
  void numbersAndConstants() {
    reads(
        """
        403 -> 403 literal
        (403) -> 403 literal
        (int) 403 -> 403 literal
        (int) (short) (403) -> 403 literal
        400 + 4 -> 404
        BASE + 4 -> 404
        BASE -> 400
        Codes.GONE -> 410
        HttpStatus.FORBIDDEN -> 403 FORBIDDEN
        PAYMENT_REQUIRED -> 402 PAYMENT_REQUIRED
        (HttpStatusCode) HttpStatus.FORBIDDEN -> 403 FORBIDDEN
        """);
  }

  @Test
  void whatCallsMakeOfThem() {
    reads(
        """
        HttpStatus.FORBIDDEN.value() -> 403 FORBIDDEN
        (HttpStatus.FORBIDDEN).value() -> 403 FORBIDDEN
        FULL.value() -> 507 INSUFFICIENT_STORAGE
        HttpStatus.valueOf(403) -> 403 literal
        HttpStatusCode.valueOf(499) -> 499 literal
        HttpStatus.valueOf(HttpStatus.GONE.value()) -> 410 GONE
        HttpStatus.valueOf("GONE") -> unknown
        passed.value() -> unknown
        choose() -> unknown
        choose().value() -> unknown
        Integer.parseInt("403") -> unknown
        Integer.valueOf(403) -> unknown
        """);
  }

  @Test
  void variablesThatKeepThem() {
    reads(
        """
        fixed -> 404 literal
        named -> 404 NOT_FOUND
        either -> 404 NOT_FOUND or 410 GONE
        FULL -> 507 INSUFFICIENT_STORAGE
        ALIAS -> 507 INSUFFICIENT_STORAGE
        Codes.CLOSED -> 409 CONFLICT
        changed -> unknown
        later -> unknown
        given -> unknown
        passed -> unknown
        mutable -> unknown
        own -> unknown
        LATE -> unknown
        PARSED -> unknown
        Elsewhere.CLOSED -> unknown
        """);
  }

  @Test
  void choices() {
    reads(
        """
        flag ? 400 : 404 -> 400 literal or 404 literal
        flag ? 400 : kind > 1 ? 404 : 410 -> 400 literal or 404 literal or 410 literal
        flag ? HttpStatus.GONE : (HttpStatus.GONE) -> 410 GONE
        flag ? 400 : given -> unknown
        flag ? given : 400 -> unknown
        switch (kind) { case 1 -> 400; default -> 404; } -> 400 literal or 404 literal
        switch (kind) { case 1 -> 400; default -> throw new IllegalStateException(); } -> 400 literal
        switch (kind) { case 1 -> { yield 400; } default -> { yield 404; } } -> 400 literal or 404 literal
        switch (kind) { case 1: yield 400; default: yield given; } -> unknown
        """);
  }

  @Test
  void followsVariablesSomeStepsAndThenNoFurther() {
    assertThat(read(copies(11), "v11")).isEqualTo("403 literal");
    assertThat(read(copies(12), "v12")).isEqualTo("unknown");
  }

  /** A number, and that many variables, each a copy of the one before. */
  private static String copies(int count) {
    return "int v0 = 403; "
        + IntStream.rangeClosed(1, count - 1)
            .mapToObj(i -> "int v%d = v%d; ".formatted(i, i - 1))
            .collect(Collectors.joining())
        + "int v%d = v%d; ".formatted(count, count - 1);
  }
}
