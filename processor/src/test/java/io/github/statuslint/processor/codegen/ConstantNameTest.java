// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConstantNameTest {

  @ParameterizedTest
  @CsvSource({
    "Not Found, NOT_FOUND",
    "Non-Authoritative Information, NON_AUTHORITATIVE_INFORMATION",
    "URI Too Long, URI_TOO_LONG",
    "I'm a teapot, IM_A_TEAPOT",
    "outOfStock, OUT_OF_STOCK",
    "(Unused), UNUSED",
    "404 Not Found, NOT_FOUND",
    "'', STATUS_499"
  })
  void comesFromAPhrase(String phrase, String name) {
    assertThat(ConstantName.of(phrase, 499)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"OUT_OF_STOCK, Out Of Stock", "X, X", "A__B_, A B", "HTTP2_ONLY, Http2 Only"})
  void givesAPhrase(String name, String phrase) {
    assertThat(ConstantName.phrase(name)).isEqualTo(phrase);
  }
}
