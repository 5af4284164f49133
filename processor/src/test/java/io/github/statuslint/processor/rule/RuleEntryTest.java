// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleEntryTest {

  /** How rules call the statuses that they judge. */
  private static final Set<String> JUDGED =
      Set.of(
          "ALLOW",
          "BLAME",
          "CONTENT_RANGE",
          "EXPECTED",
          "FIELDS",
          "INSTEAD",
          "KEEPING",
          "LOCATION",
          "RETRY_AFTER",
          "SUCCESS",
          "UPGRADE",
          "WRONG");

  static List<Rule> rules() {
    return Rules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theIndexTellsWhatTheAnnotationTells(Rule rule) {
    RuleFacts facts = Rules.facts(rule);
    RuleEntry entry = RuleEntry.read(RuleEntry.line(rule));

    assertThat(entry.id()).isEqualTo(rule.id());
    assertThat(entry.severity()).isEqualTo(facts.severity());
    assertThat(entry.strict()).isEqualTo(facts.strict());
    assertThat(entry.minimal()).isEqualTo(facts.minimal());
    assertThat(entry.references()).containsExactly(facts.references());
    assertThat(rules().stream().filter(other -> yieldsTo(entry, other)).map(Rule::id))
        .as("yields to")
        .containsAll(List.of(facts.yieldsTo()));
    assertThat(entry.since()).isEqualTo(facts.since());
    assertThat(entry.rule()).hasSameClassAs(rule);
  }

  private static boolean yieldsTo(RuleEntry entry, Rule other) {
    return entry.yieldsTo(RuleEntry.read(RuleEntry.line(other)));
  }

  @Test
  void aRuleYieldsToWhatItNamesAndToGroupsButNotToItself() {
    RuleEntry denied = entry("PermissionDeniedNot403");
    RuleEntry missing = entry("NotFoundNot404");
    RuleEntry teapot = entry("TeapotInProduction");

    assertThat(denied.yieldsTo(entry("AuthenticationFailureNot401"))).as("named").isTrue();
    assertThat(teapot.yieldsTo(missing)).as("by its group").isTrue();
    assertThat(missing.yieldsTo(teapot)).as("the other way").isFalse();
    assertThat(denied.yieldsTo(denied)).as("itself").isFalse();
    assertThat(denied.yieldsTo(missing)).as("of one group").isFalse();
  }

  private static RuleEntry entry(String id) {
    return Rules.entries((type, problem) -> {}).stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Statuses that a rule judges and its facts do not name would never reach it. */
  @ParameterizedTest
  @MethodSource("rules")
  void theFactsNameEveryStatusThatTheRuleJudges(Rule rule) throws ReflectiveOperationException {
    CodeSet named = CodeSet.of(List.of(Rules.facts(rule).codes()));
    for (Field field : rule.getClass().getDeclaredFields()) {
      if (JUDGED.contains(field.getName())) {
        field.setAccessible(true);
        assertThat(statuses(field.get(null)))
            .as(field.getName())
            .filteredOn(Integer.class::isInstance)
            .allSatisfy(code -> assertThat(named.matches(only(code))).as("%s", code).isTrue());
      }
    }
  }

  private static Collection<?> statuses(Object judged) throws ReflectiveOperationException {
    if (judged instanceof Record description) {
      for (RecordComponent component : description.getClass().getRecordComponents()) {
        if (component.getType() == Set.class) {
          component.getAccessor().setAccessible(true);
          return (Collection<?>) component.getAccessor().invoke(description);
        }
      }
    }
    return judged instanceof Map<?, ?> instead ? instead.keySet() : (Collection<?>) judged;
  }

  private static BitSet only(Object code) {
    BitSet codes = new BitSet();
    codes.set((Integer) code);
    return codes;
  }

  @Test
  void theIndexHasEveryRuleAndNothingFails() {
    List<String> failed = new ArrayList<>();

    assertThat(Rules.entries((type, problem) -> failed.add(type)))
        .extracting(RuleEntry::id)
        .containsExactlyElementsOf(rules().stream().map(Rule::id).toList());
    assertThat(failed).isEmpty();
  }

  @Test
  void aClassThatIsNoRuleIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Rules.load("java.lang.String"))
        .withMessageContaining("java.lang.String");
  }

  @ParameterizedTest
  @CsvSource({
    "404, 404, true",
    "404, 405, false",
    "4xx, 400, true",
    "4xx, 499, true",
    "4xx, 399, false",
    "4xx, 500, false",
    "209-225, 208, false",
    "209-225, 209, true",
    "209-225, 225, true",
    "209-225, 226, false"
  })
  void aSetOfCodesHasCodesRangesAndClasses(String named, int used, boolean matches) {
    BitSet codes = new BitSet();
    codes.set(used);

    assertThat(CodeSet.of(List.of(named)).matches(codes)).isEqualTo(matches);
  }

  @Test
  void noCodesTakeAny() {
    assertThat(CodeSet.of(List.of()).matches(new BitSet())).isTrue();
    assertThat(CodeSet.of(List.of("404")).matches(new BitSet())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"teapot", "xx", "4x"})
  void refusesWhatIsNeitherCodeNorClass(String name) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> CodeSet.of(List.of(name)));
  }
}
