package io.github.statuslint.processor.rule.error;

import io.github.statuslint.processor.kit.RuleSamples;
import org.junit.jupiter.api.Test;

class NotFoundNot404Test {

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(NotFoundNot404.class);
  }
}
