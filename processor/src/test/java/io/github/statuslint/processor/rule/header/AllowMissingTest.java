// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.header;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class AllowMissingTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(AllowMissing.class);
  }
}
