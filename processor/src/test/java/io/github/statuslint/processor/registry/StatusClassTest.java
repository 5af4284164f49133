// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatusClassTest {

  @ParameterizedTest
  @CsvSource({
    "100, INFORMATIONAL",
    "199, INFORMATIONAL",
    "200, SUCCESSFUL",
    "399, REDIRECTION",
    "451, CLIENT_ERROR",
    "500, SERVER_ERROR",
    "599, SERVER_ERROR"
  })
  void isToldByTheFirstDigit(int code, StatusClass expected) {
    assertThat(StatusClass.of(code)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {-100, 0, 99, 600, 999})
  void doesNotExistOutsideTheRange(int code) {
    assertThat(StatusClass.of(code)).isEmpty();
  }

  @Test
  void onlyTheLastTwoAreErrors() {
    assertThat(StatusClass.values())
        .filteredOn(StatusClass::isError)
        .containsExactly(StatusClass.CLIENT_ERROR, StatusClass.SERVER_ERROR);
  }
}
