// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Compiles sources without and with tools, in turn, and compares each run with the one without that
 * stands beside it, so that a machine that is busy for a while is busy for both.
 */
final class Pairs {

  private static final double MILLION = 1e6;

  private final Subject subject;
  private final List<Tool> tools;
  private final List<String> jvm;
  private final Path work;
  private final List<Measured> without = new ArrayList<>();
  private final Map<Tool, List<Measured>> with = new EnumMap<>(Tool.class);

  /**
   * Pairs for sources.
   *
   * @param tools to compare with none
   * @param jvm options of the measured JVMs
   * @param work a folder to work in
   */
  Pairs(Subject subject, List<Tool> tools, List<String> jvm, Path work) {
    this.subject = subject;
    this.tools = new ArrayList<>(tools);
    this.jvm = jvm;
    this.work = work;
  }

  /** Measures, after a run of each that is not counted; a tool that fails in that is left out. */
  Pairs run(int count) throws IOException, InterruptedException {
    measure(Tool.NONE);
    for (Tool tool : List.copyOf(tools)) {
      try {
        measure(tool);
      } catch (IOException failed) {
        tools.remove(tool);
        System.err.printf(
            "%s: %s fails: %s%n",
            subject.name(), tool, failed.getMessage().lines().limit(3).toList());
      }
    }
    for (int pair = 0; pair < count; pair++) {
      without.add(measure(Tool.NONE));
      // The other way round each time, since what comes second may find a warmer machine.
      for (int i = 0; i < tools.size(); i++) {
        Tool tool = tools.get(pair % 2 == 0 ? i : tools.size() - 1 - i);
        with.computeIfAbsent(tool, one -> new ArrayList<>()).add(measure(tool));
      }
    }
    return this;
  }

  private Measured measure(Tool tool) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(work, "run");
    try {
      Path classes = Files.createDirectory(folder.resolve("classes"));
      List<String> all = new ArrayList<>(jvm);
      all.addAll(tool.jvm());
      return Measured.run(all, folder, subject.arguments(tool, classes));
    } finally {
      Folders.delete(folder);
    }
  }

  /** The head of the table. */
  static String head() {
    return "| sources | files | lines | tool | CPU alone | CPU | wall | peak memory | added CPU, ms | added wall, ms | classes loaded |\n"
        + "|---|---:|---:|---|---:|---:|---:|---:|---:|---:|---:|";
  }

  /** A line of the table for each tool. */
  String table() throws IOException {
    StringBuilder table = new StringBuilder();
    for (Tool tool : tools) {
      List<Measured> runs = with.getOrDefault(tool, List.of());
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %s | %.1f s | %s | %s | %s | %s | %s | %s |%n",
              subject.name(),
              subject.sources().size(),
              subject.lines(),
              tool,
              Spread.of(without.stream().map(one -> one.cpu() / MILLION / 1000).toList()).median(),
              ratio(runs, Measured::cpu).percent(),
              ratio(runs, Measured::wall).percent(),
              ratio(runs, Measured::peak).percent(),
              difference(runs, Measured::cpu, MILLION).plain(),
              difference(runs, Measured::wall, MILLION).plain(),
              difference(runs, Measured::classes, 1).plain()));
    }
    return table.toString();
  }

  private Spread ratio(List<Measured> runs, ToLongFunction<Measured> of) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      ratios.add((double) of.applyAsLong(runs.get(i)) / of.applyAsLong(without.get(i)));
    }
    return Spread.of(ratios);
  }

  private Spread difference(List<Measured> runs, ToLongFunction<Measured> of, double unit) {
    List<Double> differences = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      differences.add((of.applyAsLong(runs.get(i)) - of.applyAsLong(without.get(i))) / unit);
    }
    return Spread.of(differences);
  }
}
