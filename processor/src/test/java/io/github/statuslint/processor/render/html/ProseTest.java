// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "plain words | plain words",
        "send `Retry-After` | send <code>Retry-After</code>",
        "`a` and `b` | <code>a</code> and <code>b</code>",
        "one ` alone | one ` alone",
        "`<script>` | <code>&lt;script&gt;</code>",
        "\"<img src=x onerror='a'>\" | &lt;img src=x onerror=&#x27;a&#x27;&gt;",
        "a\u202eb | a\\u202eb",
        "a\u0007b | a\\u0007b"
      })
  void marksCodeAndEscapesTheRest(String prose, String html) {
    assertThat(Prose.of(prose).render()).isEqualTo(html);
  }
}
