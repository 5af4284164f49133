// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class SiblingInconsistencyTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(SiblingInconsistency.class);
  }
}
