// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.registry;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class RenamedStatusConstantTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(RenamedStatusConstant.class);
  }
}
