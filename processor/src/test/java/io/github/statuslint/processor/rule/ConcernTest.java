// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.evidence.BuildKnowledge;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.evidence.Exceptions;
import io.github.statuslint.processor.evidence.WordLists;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.kit.ReadSites;
import io.github.statuslint.processor.kit.RuleSamples;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.rule.registry.UnregisteredStatus;
import io.github.statuslint.processor.site.Sites;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConcernTest {

  /** All samples, guilty and innocent, as rules see them. */
  private static final List<CaseFile> FILES =
      ReadSites.of(RuleSamples.ofAllRules()).stream().map(ConcernTest::file).toList();

  private static CaseFile file(Sites sites) {
    Evidence evidence = new Evidence(sites, Exceptions.standard(), WordLists.standard());
    return new CaseFile(sites, evidence, BuildKnowledge.NONE);
  }

  static List<Rule> rules() {
    return Rules.all();
  }

  /** The facts of a rule may only keep it from types in which it finds nothing anyway. */
  @ParameterizedTest
  @MethodSource("rules")
  void aRuleFindsNothingInATypeThatItsFactsRuleOut(Rule rule) {
    RuleEntry entry = RuleEntry.read(RuleEntry.line(rule));
    List<Finding> found = new ArrayList<>();
    for (CaseFile file : FILES) {
      if (!entry.concerns(new Concern(file))) {
        found.addAll(rule.check(file));
      }
    }

    assertThat(FILES).hasSizeGreaterThan(400);
    assertThat(found).isEmpty();
  }

  /** Where all types concerned most rules, asking first would be work for nothing. */
  @Test
  void mostTypesConcernFewRules() {
    List<RuleEntry> entries = List.copyOf(Rules.entries((type, problem) -> {}));
    long concerned = 0;
    for (CaseFile file : FILES) {
      Concern concern = new Concern(file);
      concerned += entries.stream().filter(entry -> entry.concerns(concern)).count();
    }

    assertThat(concerned).isLessThan((long) FILES.size() * entries.size() / 3);
  }

  @Test
  void theFactsOfUnregisteredStatusNameWhatTheRegistryDoesNot() {
    CodeSet named =
        CodeSet.of(List.of(UnregisteredStatus.class.getAnnotation(RuleFacts.class).codes()));

    assertThat(IntStream.range(0, 700).filter(code -> named.matches(only(code))))
        .containsExactlyElementsOf(
            IntStream.range(100, 600)
                .filter(code -> !StatusRegistry.standard().isRegistered(code))
                .boxed()
                .toList());
  }

  private static BitSet only(int code) {
    BitSet codes = new BitSet();
    codes.set(code);
    return codes;
  }
}
