// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.RuleSamples;
import io.github.statuslint.processor.kit.Snippets;
import io.github.statuslint.processor.mutant.Mutator.Mutant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Samples of all rules with a token too few, too many or in the wrong place. {@link MutantRun} does
 * the same with published libraries.
 */
class MutatedSourceTest {

  private static final int AT_ONCE = 20;

  @TempDir Path folder;

  @Test
  void mutantsOfTheSamplesDoNoHarm() throws IOException {
    Mutator mutator = new Mutator(2026);
    List<Mutant> mutants =
        RuleSamples.ofAllRules().stream()
            .flatMap(sample -> List.of(mutator.mutate(sample), mutator.mutate(sample)).stream())
            .toList();
    List<String> harm = new ArrayList<>();
    int batches = (mutants.size() + AT_ONCE - 1) / AT_ONCE;
    try (MutantCheck check = new MutantCheck(Compilation.classPath(), folder)) {
      for (int batch = 0; batch < batches; batch++) {
        harm.addAll(check.harm(every(batches, batch, mutants)));
      }
    }

    assertThat(mutants).hasSizeGreaterThan(200);
    assertThat(harm).isEmpty();
  }

  /** Mutants far from each other, since those of one source stand together. */
  private static List<Mutant> every(int step, int first, List<Mutant> mutants) {
    List<Mutant> chosen = new ArrayList<>();
    for (int i = first; i < mutants.size(); i += step) {
      chosen.add(mutants.get(i));
    }
    return chosen;
  }

  @Test
  void thePluginTellsNothingOfWhatTheParserHasMended() throws IOException {
    Source defect = Snippets.login();
    Source broken =
        new Source("Login.java", defect.source().replace(".body(\"no\");", ".body(\"no\"));"));

    try (MutantCheck check = new MutantCheck(Compilation.classPath(), folder)) {
      assertThat(check.harm(List.of(new Mutant(defect, broken, "made up")))).isEmpty();
      assertThat(check.tellsThroughPlugin(defect)).isTrue();
      assertThat(check.tellsThroughPlugin(broken)).isFalse();
    }
  }

  @Test
  void theSameSeedMakesTheSameMutants() {
    Source source = Snippets.login();
    List<String> first = changes(new Mutator(7), source);

    assertThat(changes(new Mutator(7), source)).isEqualTo(first);
    assertThat(first).doesNotHaveDuplicates().anyMatch(change -> change.contains("swapped"));
  }

  private static List<String> changes(Mutator mutator, Source source) {
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Mutant mutant = mutator.mutate(source);
      assertThat(mutant.mutated().source()).isNotEqualTo(source.source());
      changes.add(mutant.change());
    }
    return changes;
  }
}
