// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.RuleSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionContradictsStatusTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(DescriptionContradictsStatus.class);
  }

  /** NotFoundNot404 owns the defect, but a warning is not given up for a note. */
  @ParameterizedTest
  @CsvSource({
    "DescriptionContradictsStatus=warning, DescriptionContradictsStatus",
    "DescriptionContradictsStatus=note, NotFoundNot404",
    "NotFoundNot404=warning, NotFoundNot404",
    "NotFoundNot404=off, DescriptionContradictsStatus"
  })
  void tellsADefectOnceByTheLouderRule(String choice, String teller) {
    String source =
        """
        package sample;

        import org.springframework.http.HttpStatus;
        import org.springframework.web.server.ResponseStatusException;

        class Sample {
          void find() {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not Found");
          }
        }
        """;
    assertThat(
            Compilation.of(
                    List.of(new Compilation.Source("Sample.java", source)),
                    List.of("-Astatuslint.rules=" + choice))
                .findings())
        .extracting(Compilation.Told::rule)
        .containsExactly(teller);
  }
}
