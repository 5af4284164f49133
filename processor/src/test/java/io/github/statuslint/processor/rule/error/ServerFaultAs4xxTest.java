// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.error;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class ServerFaultAs4xxTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(ServerFaultAs4xx.class);
  }
}
