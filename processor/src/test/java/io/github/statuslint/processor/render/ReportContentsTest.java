// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.finding.AnalysisFailure;
import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.kit.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportContentsTest {

  private static final Path BASE = Path.of("shop").toAbsolutePath();

  @Test
  void findingsStandInTheOrderOfTheSource() {
    List<JudgedFinding> findings =
        new ArrayList<>(
            List.of(
                finding("B", "shop/a/First.java", 5),
                finding("A", "shop/b/Second.java", 1),
                finding("B", "shop/b/Second.java", 1),
                finding("A", "shop/b/Second.java", 9)));
    ReportContents expected = Reports.of(BASE, findings);
    Collections.reverse(findings);

    assertThat(Reports.of(BASE, findings)).isEqualTo(expected);
    assertThat(expected.findings())
        .extracting(it -> it.finding().rule() + it.finding().span().start())
        .containsExactly("B5", "A1", "B1", "A9");
  }

  @Test
  void pathsAreRelativeToTheBase() {
    ReportContents contents = Reports.ofNothing(BASE, false);

    assertThat(contents.path(BASE.resolve("src/Order.java").toString()))
        .isEqualTo("src/Order.java");
    assertThat(contents.path("shop/src/Order.java")).isEqualTo("src/Order.java");
    assertThat(contents.path("stock/Item.java")).isEqualTo("../stock/Item.java");
    assertThat(contents.path("memory\0")).isEqualTo("memory\0");
  }

  @Test
  void aFileIsListedOnce() {
    ReportContents contents =
        Reports.of(
            BASE, List.of(), "shop/b.java", "shop/a.java", BASE.resolve("b.java").toString());

    assertThat(contents.files()).containsExactly("a.java", "b.java");
  }

  @Test
  void isCompleteWhereNothingWasLeftOut() {
    assertThat(Reports.ofNothing(BASE, false).isComplete()).isTrue();
    assertThat(Reports.ofNothing(BASE, true).isComplete()).isFalse();
  }

  @Test
  void isNotCompleteWhereARuleFailed() {
    ReportContents contents =
        Reports.ofNothing(BASE, false, new AnalysisFailure("A", "shop/a.java", "boom"));

    assertThat(contents.isComplete()).isFalse();
  }

  private static JudgedFinding finding(String rule, String file, int start) {
    Finding finding =
        new Finding(
            rule,
            "message",
            new Span(file, 1, start + 1, 1, start + 2, start, start + 1),
            new ElementKey("", "Order", ""),
            Severity.WARNING,
            Map.of(),
            List.of(),
            List.of());
    return Reports.told(finding, Optional.empty());
  }
}
