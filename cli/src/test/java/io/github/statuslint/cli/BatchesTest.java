// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.SourceLinter;
import io.github.statuslint.processor.javac.SignatureArchive;
import io.github.statuslint.processor.javac.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tree that does not fit into memory has the same findings, file by file. */
class BatchesTest {

  private static final String EXCEPTION =
      """
      package shop;

      import org.springframework.security.authentication.BadCredentialsException;

      class WrongPin extends BadCredentialsException {
        static final int TRIES;
        static { TRIES = 3; }

        WrongPin(int tries) {
          super("{" + tries + "}");
        }
      }
      """;

  private static final String HANDLER =
      """
      package shop;

      import org.springframework.http.HttpStatus;
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.ExceptionHandler;
      import org.springframework.web.bind.annotation.RestControllerAdvice;

      @RestControllerAdvice
      class PinErrors {
        @ExceptionHandler(WrongPin.class)
        ResponseEntity<String> onWrongPin(WrongPin problem) {
          return ResponseEntity.status(HttpStatus.CONFLICT).body(problem.getMessage());
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void filesOfOtherBatchesAreKnownByTheirDeclarations() throws IOException {
    List<SourceFile> files =
        List.of(write("PinErrors.java", HANDLER), write("WrongPin.java", EXCEPTION));
    List<String> atOnce = lint(files, 1000);
    assertThat(atOnce).hasSize(1).allMatch(message -> message.contains("`onWrongPin`"));
    assertThat(lint(files, 1)).isEqualTo(atOnce);
    assertThat(lint(files.subList(0, 1), 1000)).as("alone it is not certain").isEmpty();
  }

  private SourceFile write(String name, String text) throws IOException {
    return new SourceFile(name, Files.writeString(folder.resolve(name), text));
  }

  private static List<String> lint(List<SourceFile> files, int linesAtOnce) throws IOException {
    try (InputStream archive = LintCommand.class.getResourceAsStream("signatures.zip")) {
      SourceLinter.Request request =
          new SourceLinter.Request(
              files,
              List.of(),
              SignatureArchive.read(archive),
              Map.of("statuslint.explain", "short"),
              Locale.ENGLISH,
              linesAtOnce);
      SourceLinter.Outcome outcome = SourceLinter.lint(request, (done, all) -> {});
      assertThat(outcome.skipped()).isEmpty();
      return outcome.told().stream().map(SourceLinter.Told::message).toList();
    }
  }
}
