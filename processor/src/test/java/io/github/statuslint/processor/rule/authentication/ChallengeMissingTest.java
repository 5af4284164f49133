// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.authentication;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class ChallengeMissingTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(ChallengeMissing.class);
  }
}
