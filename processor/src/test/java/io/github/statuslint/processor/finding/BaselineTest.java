// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static Finding finding(String rule, String type, String member) {
    return new Finding(
        rule,
        "message",
        Span.unknown("A.java"),
        new ElementKey("shop", type, member),
        Severity.WARNING,
        Map.of(),
        List.of(),
        List.of());
  }

  private static final Finding IN_ORDERS = finding("NotFoundNot404", "shop.Orders", "find(long)");

  @Test
  void knowsAFindingOnce() {
    Baseline baseline = Baseline.of(List.of("NotFoundNot404 shop.Orders#find(long)"));
    assertThat(baseline.isKnown(IN_ORDERS)).isTrue();
    assertThat(baseline.isKnown(IN_ORDERS)).as("a second one of the kind").isFalse();
    assertThat(baseline.gone(Set.of("shop.Orders"))).isEmpty();
  }

  @Test
  void knowsAsManyAsItHasLines() {
    String line = "NotFoundNot404 shop.Orders#find(long)";
    Baseline baseline = Baseline.of(List.of(line, line));
    assertThat(baseline.isKnown(IN_ORDERS)).isTrue();
    assertThat(baseline.isKnown(IN_ORDERS)).isTrue();
    assertThat(baseline.isKnown(IN_ORDERS)).isFalse();
  }

  @Test
  void doesNotKnowAnotherRuleTypeOrMember() {
    Baseline baseline = Baseline.of(List.of("NotFoundNot404 shop.Orders#find(long)"));
    assertThat(baseline.isKnown(finding("ConflictNot409", "shop.Orders", "find(long)"))).isFalse();
    assertThat(baseline.isKnown(finding("NotFoundNot404", "shop.Order", "find(long)"))).isFalse();
    assertThat(baseline.isKnown(finding("NotFoundNot404", "shop.Orders", "find(int)"))).isFalse();
  }

  @Test
  void tellsWhatIsGoneOnlyFromTypesThatWereAnalysed() {
    Baseline baseline =
        Baseline.of(
            List.of(
                "NotFoundNot404 shop.Orders#find(long)",
                "NotFoundNot404 shop.Orders.Inner#find(long)",
                "NotFoundNot404 shop.Bills#find(long)"));
    assertThat(baseline.gone(Set.of("shop.Orders")))
        .containsExactly(
            "NotFoundNot404 shop.Orders#find(long)", "NotFoundNot404 shop.Orders.Inner#find(long)");
  }

  @Test
  void namesBrokenLinesAndPassesOverComments() {
    Baseline baseline =
        Baseline.of(List.of(Baseline.HEAD, "", "<<<<<<< HEAD", "NotFoundNot404 shop.Orders"));
    assertThat(baseline.broken()).containsExactly("3: <<<<<<< HEAD");
    assertThat(baseline.isKnown(finding("NotFoundNot404", "shop.Orders", ""))).isTrue();
  }

  @Test
  void updatesTheTypesThatWereAnalysedAndKeepsTheOthers() {
    String text =
        Baseline.updated(
            List.of(
                Baseline.HEAD,
                "ConflictNot409 shop.Orders#add()",
                "ConflictNot409 shop.Bills#add()"),
            Set.of("shop.Orders"),
            List.of(IN_ORDERS));
    assertThat(text.lines())
        .containsExactly(
            Baseline.HEAD,
            "ConflictNot409 shop.Bills#add()",
            "NotFoundNot404 shop.Orders#find(long)");
    assertThat(text).endsWith("\n");
  }

  @Test
  void addsToWhatIsKnownOfATypeThatIsNotSeenWhole() {
    String before = "NotFoundNot404 shop.Orders#find(long)";
    Finding another = finding("ConflictNot409", "shop.Orders", "add()");

    String text =
        Baseline.updated(
            List.of(Baseline.HEAD, before, before, "AllowMissing shop.Orders#remove()"),
            Set.of(),
            List.of(IN_ORDERS, IN_ORDERS, IN_ORDERS, another));

    assertThat(text.lines())
        .containsExactly(
            Baseline.HEAD,
            "AllowMissing shop.Orders#remove()",
            "ConflictNot409 shop.Orders#add()",
            before,
            before,
            before);
  }

  @Test
  void writesNoBlankLineWithoutFindings() {
    assertThat(Baseline.updated(List.of(), Set.of(), List.of())).isEqualTo(Baseline.HEAD + "\n");
  }
}
