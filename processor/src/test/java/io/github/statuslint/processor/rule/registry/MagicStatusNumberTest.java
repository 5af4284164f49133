// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.registry;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class MagicStatusNumberTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(MagicStatusNumber.class);
  }
}
