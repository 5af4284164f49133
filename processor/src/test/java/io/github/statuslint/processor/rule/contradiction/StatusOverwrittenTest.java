// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class StatusOverwrittenTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(StatusOverwritten.class);
  }
}
