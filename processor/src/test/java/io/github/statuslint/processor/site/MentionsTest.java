// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

  @Test
  void holdsNamesOfTheCompilerAndTextsAsOneText() {
    Mentions mentions = new Mentions();
    mentions.mention(new StringBuilder("sendError"));
    mentions.mention("sendError");
    mentions.mention("Retry-After");

    assertThat(mentions).containsExactlyInAnyOrder("sendError", "Retry-After");
    assertThat(mentions.contains("sendError")).isTrue();
    assertThat(mentions.contains("send")).isFalse();
  }

  @Test
  void isEmptyWhereNothingIsMentioned() {
    assertThat(new Mentions()).isEmpty();
  }
}
