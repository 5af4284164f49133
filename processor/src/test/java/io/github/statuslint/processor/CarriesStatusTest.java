// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.Compilation.Told;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code of the user's own that carries statuses, without any framework in sight. */
class CarriesStatusTest {

  private static final Source LIBRARY =
      new Source(
          "Library.java",
          """
          package own;

          import io.github.statuslint.annotations.CarriesStatus;

          class Failure extends RuntimeException {
            Failure(@CarriesStatus int status, String message) {}
          }

          class Answers {
            static void send(String text, @CarriesStatus int status) {}

            static void any(@CarriesStatus int... statuses) {}

            static void plain(int number) {}
          }

          @interface FailsWith {
            @CarriesStatus
            int value();

            int retries() default 0;
          }
          """);

  @Test
  void anArgumentIsAStatus() {
    assertThat(lines("void m() { Answers.send(\"no\", 642); }")).containsExactly(4);
  }

  @Test
  void anArgumentOfAConstructorIsAStatus() {
    assertThat(lines("void m() { throw new Failure(642, \"no\"); }")).containsExactly(4);
  }

  @Test
  void everyArgumentOfAnArrayIsAStatus() {
    assertThat(lines("void m() { Answers.any(200, 642, 404); }")).containsExactly(4);
  }

  @Test
  void whatAMethodReturnsIsAStatus() {
    assertThat(lines("@io.github.statuslint.annotations.CarriesStatus int code() { return 642; }"))
        .containsExactly(4);
  }

  @Test
  void anAnnotationElementIsAStatus() {
    assertThat(lines("@FailsWith(642) void m() {}")).containsExactly(4);
    assertThat(lines("@FailsWith(value = 404, retries = 642) void m() {}")).isEmpty();
  }

  @Test
  void otherNumbersAreNone() {
    assertThat(lines("void m() { Answers.plain(642); }")).isEmpty();
    assertThat(lines("int code() { return 642; }")).isEmpty();
  }

  private static Stream<Integer> lines(String member) {
    Source user = new Source("User.java", "package own;\n\nclass User {\n  " + member + "\n}\n");
    return Compilation.strictly(List.of(LIBRARY, user)).findings().stream()
        .filter(told -> told.rule().equals("InvalidStatusCode"))
        .map(Told::line)
        .map(Long::intValue);
  }
}
