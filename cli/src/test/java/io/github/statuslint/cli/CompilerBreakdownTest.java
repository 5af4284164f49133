// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.SourceLinter;
import io.github.statuslint.processor.SourceLinter.Told;
import io.github.statuslint.processor.javac.SignatureArchive;
import io.github.statuslint.processor.javac.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The compiler of JDK 17 breaks down on a returned switch expression that selects fields of a type
 * that it does not know. Newer ones do not, and the findings are the same.
 */
class CompilerBreakdownTest {

  private static final String SOURCE =
      """
      package shop;

      import com.acme.unknown.Colour;
      import java.net.URI;
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.PostMapping;
      import org.springframework.web.bind.annotation.RestController;

      @RestController
      class Orders {
        @GetMapping("/orders")
        ResponseEntity<String> order() {
          return ResponseEntity.ok("Order not found");
        }
      }

      @RestController
      class Paints {
        @PostMapping("/paints")
        ResponseEntity<Void> create(String name) {
          return ResponseEntity.created(switch (name) { default -> URI.create("/1"); }).build();
        }

        Colour colour(String name) {
          return switch (name) {
            case "red" -> Colour.RED;
            default -> Colour.BLUE;
          }; }
        @GetMapping("/paints") ResponseEntity<String> paint() { return ResponseEntity.ok("Paint not found"); }
      }
      """;

  private static final String OTHER =
      """
      package shop;

      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;

      @RestController
      class Carts {
        @GetMapping("/carts")
        ResponseEntity<String> cart() {
          return ResponseEntity.ok("Cart not found");
        }
      }
      """;

  private static SignatureArchive signatures;

  @TempDir Path folder;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream archive = LintCommand.class.getResourceAsStream("signatures.zip")) {
      signatures = SignatureArchive.read(archive);
    }
  }

  private SourceFile file(String name, String source) throws IOException {
    return new SourceFile(name, Files.writeString(folder.resolve(name), source));
  }

  private static SourceLinter.Outcome lint(SourceFile... files) throws IOException {
    Map<String, String> options = Map.of("statuslint.explain", "short");
    SourceLinter.Request request =
        new SourceLinter.Request(
            List.of(files), List.of(), signatures, options, Locale.ENGLISH, Integer.MAX_VALUE);
    return SourceLinter.lint(request, (done, all) -> {});
  }

  private static String place(Told told) {
    return told.span().file() + ":" + told.span().line() + ":" + told.span().column();
  }

  @Test
  void lintsTheFileAllTheSameAndTellsNothingTwice() throws IOException {
    SourceLinter.Outcome outcome = lint(file("Paints.java", SOURCE), file("Carts.java", OTHER));
    assertThat(outcome.skipped()).isEmpty();
    assertThat(outcome.told().stream().map(CompilerBreakdownTest::place))
        .containsExactly("Paints.java:14:27", "Paints.java:30:81", "Carts.java:11:27");
    assertThat(outcome.unresolved()).containsExactly(Map.entry("com.acme.unknown.Colour", 1));
  }

  @Test
  void showsTheSourceAsItIsWritten() throws IOException {
    List<String> lines = SOURCE.lines().toList();
    assertThat(lint(file("Paints.java", SOURCE)).told())
        .hasSize(2)
        .allSatisfy(
            told ->
                assertThat(told.excerpt().orElseThrow().lines())
                    .isEqualTo(
                        lines.subList(
                            told.excerpt().orElseThrow().firstLine() - 1,
                            told.excerpt().orElseThrow().lastLine())));
  }
}
