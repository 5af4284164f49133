// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.method;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class CreationAnsweredOkTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(CreationAnsweredOk.class);
  }
}
