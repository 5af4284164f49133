// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Source that only a generator writes: javac takes it, and so must we. */
class ExtremeSourceTest {

  private static final String INVALID = "ResponseEntity.status(642).build()";

  /** Some shapes take javac a second; what grows with the square of the source takes minutes. */
  private static final Duration LONGEST = Duration.ofSeconds(15);

  /** What javac needs for these sources; its own recursion is deeper than ours. */
  private static final long STACK = 64L << 20;

  static Stream<Named<String>> members() {
    return Stream.of(expressions(), statements(), declarations()).flatMap(it -> it);
  }

  private static Stream<Named<String>> expressions() {
    return Stream.of(
        Named.of(
            "a concatenation of 10,000 terms",
            "Object m(int a) { String s = "
                + repeat(5_000, "\"a\" + a", " + ")
                + "; return s + "
                + INVALID
                + "; }"),
        Named.of(
            "a condition of 3,000 terms",
            "Object m(int a) { if ("
                + repeat(3_000, "a == 1", " || ")
                + ") return null; return "
                + INVALID
                + "; }"),
        Named.of(
            "parentheses 3,000 deep",
            "Object m() { return ResponseEntity.status("
                + "(".repeat(3_000)
                + "642"
                + ")".repeat(3_000)
                + ").build(); }"),
        Named.of(
            "a chain of 1,000 calls",
            "Object m() { return ResponseEntity.status(642)"
                + ".header(\"A\", \"b\")".repeat(1_000)
                + ".build(); }"),
        Named.of(
            "calls 1,000 deep",
            "Object m() { return " + "id(".repeat(1_000) + INVALID + ")".repeat(1_000) + "; }"),
        Named.of(
            "conditionals 1,000 deep",
            "Object m(int a) { return "
                + repeat(1_000, "a == 1 ? null", " : ")
                + " : "
                + INVALID
                + "; }"),
        Named.of(
            "a text of 60,000 characters",
            "Object m() { return ResponseEntity.status(642).body(\""
                + "a".repeat(60_000)
                + "\"); }"));
  }

  private static Stream<Named<String>> statements() {
    return Stream.of(
        Named.of(
            "blocks 1,000 deep",
            "Object m(int a) { "
                + "{ if (a > 0) ".repeat(1_000)
                + "return "
                + INVALID
                + ";"
                + " }".repeat(1_000)
                + " return null; }"),
        Named.of(
            "else-ifs 2,000 long",
            "Object m(int a) { "
                + repeat(2_000, "if (a == 1) return null;", " else ")
                + " return "
                + INVALID
                + "; }"),
        Named.of(
            "a switch of 2,000 cases",
            "Object m(int a) { switch (a) { "
                + numbered(2_000, " ", "case #: return HttpStatus.NOT_FOUND;")
                + " default: return "
                + INVALID
                + "; } }"),
        Named.of(
            "a switch expression of 2,000 arms",
            "Object m(int a) { HttpStatus s = switch (a) { "
                + numbered(2_000, " ", "case # -> HttpStatus.NOT_FOUND;")
                + " default -> HttpStatus.GONE; }; ResponseEntity.status(s); return "
                + INVALID
                + "; }"));
  }

  private static Stream<Named<String>> declarations() {
    return Stream.of(
        // With more constants the initialiser is too large for a class file.
        Named.of(
            "an enum of 2,500 constants",
            "enum Many { "
                + numbered(2_500, ", ", "C#(HttpStatus.NOT_FOUND)")
                + "; Many(HttpStatus status) {} } Object m() { return "
                + INVALID
                + "; }"),
        Named.of(
            "1,500 methods",
            numbered(1_500, " ", "Object m#() { return HttpStatus.NOT_FOUND; }")
                + " Object m() { return "
                + INVALID
                + "; }"),
        Named.of(
            "8,000 methods that are given a status, half of which hand it on",
            numbered(
                    4_000,
                    " ",
                    "Object get#(HttpStatus status) { return answer#(status); } "
                        + "Object answer#(HttpStatus status) {"
                        + " return ResponseEntity.status(status).build(); }")
                + " Object m() { return "
                + INVALID
                + "; }"),
        Named.of(
            "2,000 exception classes",
            numbered(2_000, " ", "static class E# extends RuntimeException {}")
                + " Object m() { return "
                + INVALID
                + "; }"),
        Named.of(
            "classes 20 deep",
            numbered(20, "", "class Inner# { ")
                + "Object m() { return "
                + INVALID
                + "; }"
                + "}".repeat(20)));
  }

  /** The term again and again, with its number in place of each {@code #}. */
  private static String numbered(int count, String separator, String term) {
    return IntStream.range(0, count)
        .mapToObj(i -> term.replace("#", String.valueOf(i)))
        .collect(Collectors.joining(separator));
  }

  private static String repeat(int count, String term, String separator) {
    return String.join(separator, Collections.nCopies(count, term));
  }

  @ParameterizedTest
  @MethodSource("members")
  void theStatusInItIsFound(String member) throws InterruptedException {
    Source source =
        new Source(
            "Extreme.java",
            "package sample;\nimport org.springframework.http.*;\nclass Extreme {\n"
                + member
                + "\nObject id(Object o) { return o; }\n}\n");

    Compilation compilation = compile(source);

    assertThat(compilation.others())
        .filteredOn(told -> told.kind() != Diagnostic.Kind.NOTE)
        .isEmpty();
    assertThat(compilation.others())
        .allSatisfy(told -> assertThat(told.message()).doesNotContain(" failed on "));
    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.findings())
        .filteredOn(told -> told.rule().equals("InvalidStatusCode"))
        .hasSize(1);
  }

  private static Compilation compile(Source source) throws InterruptedException {
    AtomicReference<Compilation> result = new AtomicReference<>();
    Thread thread =
        new Thread(
            null, () -> result.set(Compilation.of(List.of(source), List.of())), "javac", STACK);
    thread.start();
    thread.join(LONGEST.toMillis());
    assertThat(thread.isAlive()).as("takes longer than " + LONGEST).isFalse();
    return result.get();
  }
}
