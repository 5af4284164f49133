// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.protocol;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class DavStatusOutsideDavTest {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(DavStatusOutsideDav.class);
  }
}
