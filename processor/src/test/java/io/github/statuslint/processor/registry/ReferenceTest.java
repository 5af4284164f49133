// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RFC 9110, Section 15.5.2 | https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
        "RFC 8297 | https://www.rfc-editor.org/rfc/rfc8297",
        "draft-ietf-x-05 | https://datatracker.ietf.org/doc/html/draft-ietf-x-05"
      })
  void hasAnAddress(String title, String address) {
    assertThat(Reference.parse(title).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RFC 9110, Section 15.5.2", "RFC 8297", "draft-ietf-x-05"})
  void isWrittenAsItWasRead(String title) {
    assertThat(Reference.parse(title).title()).isEqualTo(title);
  }
}
