// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.content;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class ReasonDiscardsBodyTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(ReasonDiscardsBody.class);
  }
}
