// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule that finds nothing, but asks all others about each type, and measures how long they take.
 * It is on the processor path of {@link RuleCosts} only.
 */
@RuleFacts(severity = Severity.NOTE, references = "RFC 9110, Section 15", since = "0.1.0")
public final class RuleMeter implements Rule {

  /** Names the file that gets a line {@code rule nanos types} for each rule. */
  static final String FILE = "statuslint.meter";

  /** The first of them pays for what is read once a type, and for code that is not compiled yet. */
  private static final int TIMES = 10;

  private final List<Rule> others = new ArrayList<>();
  private final Map<String, long[]> taken = new TreeMap<>();

  private final @Nullable String told = System.getProperty(FILE);

  /** Found by the processor on its path. */
  public RuleMeter() {
    if (told != null) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> write(Path.of(told))));
    }
  }

  @Override
  public List<Finding> check(CaseFile file) {
    if (told == null) {
      return List.of();
    }
    if (others.isEmpty()) {
      others.addAll(Rules.all());
    }
    for (Rule rule : others) {
      rule.check(file);
      long start = System.nanoTime();
      for (int i = 0; i < TIMES; i++) {
        rule.check(file);
      }
      long[] sum = taken.computeIfAbsent(rule.id(), id -> new long[2]);
      sum[0] += (System.nanoTime() - start) / TIMES;
      sum[1]++;
    }
    return List.of();
  }

  private void write(Path file) {
    List<String> lines = new ArrayList<>();
    taken.forEach((rule, sum) -> lines.add(rule + " " + sum[0] + " " + sum[1]));
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
