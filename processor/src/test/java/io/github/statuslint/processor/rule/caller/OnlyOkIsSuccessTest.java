// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.caller;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class OnlyOkIsSuccessTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(OnlyOkIsSuccess.class);
  }
}
