// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JavaTextTest {

  @Test
  void literalsAreAscii() {
    assertThat(JavaText.literal("a \"b\" \\ é説\t\n\r\u0007😀"))
        .isEqualTo("\"a \\\"b\\\" \\\\ \\u00e9\\u8aac\\t\\n\\r\\u0007\\ud83d\\ude00\"");
  }

  @Test
  void documentationKeepsCodeAndEscapesTheRest() {
    assertThat(JavaText.documentation("Send `Allow` <b> & @see *" + "/ {x} \\u0041 é😀\n."))
        .isEqualTo(
            "Send <code>Allow</code> &#60;b&#62; &#38; &#64;see &#42;/ &#123;x&#125;"
                + " &#92;u0041 &#233;&#128512; .");
  }

  @Test
  void documentationClosesCodeThatIsLeftOpen() {
    assertThat(JavaText.documentation("one `two")).isEqualTo("one <code>two</code>");
  }
}
