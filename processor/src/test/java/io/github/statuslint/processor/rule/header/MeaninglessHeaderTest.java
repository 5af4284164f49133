// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.header;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class MeaninglessHeaderTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(MeaninglessHeader.class);
  }
}
