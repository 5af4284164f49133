// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.RuleSamples;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotFoundNot404Test {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(NotFoundNot404.class);
  }

  /** 409 may tell of a state; where a sibling has 404, it is no choice. 400 stays advice. */
  @ParameterizedTest
  @CsvSource({
    "CONFLICT, NOT_FOUND, WARNING",
    "CONFLICT, GONE, NOTE",
    "BAD_REQUEST, NOT_FOUND, NOTE",
    "FORBIDDEN, GONE, WARNING"
  })
  void isAsLoudAsItsSiblingsAllow(String status, String sibling, Diagnostic.Kind kind) {
    String source =
        """
        package sample;

        import org.springframework.http.HttpStatus;

        enum Failure {
          ORDER_NOT_FOUND(HttpStatus.%s),
          STORE_NOT_FOUND(HttpStatus.%s);

          final HttpStatus status;

          Failure(HttpStatus status) {
            this.status = status;
          }
        }
        """
            .formatted(status, sibling);
    assertThat(
            Compilation.of(List.of(new Compilation.Source("Failure.java", source)), List.of())
                .findings())
        .extracting(Compilation.Told::rule, Compilation.Told::kind)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("NotFoundNot404", kind));
  }
}
