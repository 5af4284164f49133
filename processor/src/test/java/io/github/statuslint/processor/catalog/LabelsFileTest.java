// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Holds the labels and sentence patterns to the same places in each language. */
final class LabelsFileTest extends CompleteFileTest {

  LabelsFileTest() {
    super(CatalogFile.labels());
  }

  @Test
  void namesEachStep() {
    for (NextStep step : NextStep.values()) {
      assertThat(texts).containsKey(step.key() + ".en");
    }
  }
}
