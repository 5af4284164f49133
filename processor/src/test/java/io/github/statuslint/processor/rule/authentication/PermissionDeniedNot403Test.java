// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.authentication;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class PermissionDeniedNot403Test {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(PermissionDeniedNot403.class);
  }
}
