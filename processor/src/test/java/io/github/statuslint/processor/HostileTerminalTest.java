// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.Compilation.Told;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of the source comes into messages, and must not do anything to the terminal. */
class HostileTerminalTest {

  /** As Java source writes them, so that javac's own line of source shows them as harmless. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\033[31m",
        "\\033]0;title\\007",
        "\\033]8;;https://example.org\\007",
        "\\r[InvalidStatusCode] not real",
        "\\n[InvalidStatusCode] not real",
        "\\b\\b\\b\\b",
        "\\0",
        "\\177",
        "\\u009b31m",
        "\\u202e",
        "\\u2066",
        "\\u200b",
        "\\u2028",
        "\\ufeff",
        "\\udb40\\udc41",
        "\\ud83d"
      })
  void controlsAreShownAndNotSent(String hostile) {
    Compilation compilation =
        Compilation.of(
            List.of(
                new Source(
                    "Login.java",
                    """
                    import org.springframework.http.HttpStatus;
                    import org.springframework.web.server.ResponseStatusException;

                    class Login {
                      void refuse() {
                        throw new ResponseStatusException(
                            HttpStatus.FORBIDDEN, "Bad credentials %s");
                      }
                    }
                    """
                        .formatted(hostile))),
            List.of("-Astatuslint.lang=en"));

    assertThat(compilation.findings())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.message()).contains("Bad credentials \\u");
              assertThat(controls(told)).isEmpty();
              assertThat(told.message().lines())
                  .filteredOn(line -> line.startsWith("["))
                  .hasSize(1);
            });
  }

  private static List<String> controls(Told told) {
    return told.message()
        .codePoints()
        .filter(c -> c != '\n')
        .filter(
            c ->
                Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.LINE_SEPARATOR)
        .mapToObj(Integer::toHexString)
        .toList();
  }
}
