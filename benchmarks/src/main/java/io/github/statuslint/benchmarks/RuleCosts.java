// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What each rule costs for 1,000 lines of source, warm, without what they share. */
final class RuleCosts {

  private static final double PER_LINES = 1000;

  private RuleCosts() {}

  /** A table of the rules, the most costly first. */
  static String table(List<Subject> subjects, Path work) throws IOException, InterruptedException {
    Map<String, Long> nanos = new TreeMap<>();
    long lines = 0;
    for (Subject subject : subjects) {
      Path folder = Files.createTempDirectory(work, "run");
      Path told = work.resolve("rules.txt");
      Path classes = Files.createDirectory(folder.resolve("classes"));
      List<String> arguments = new ArrayList<>(subject.arguments(Tool.STATUSLINT, classes));
      int path = arguments.indexOf("-processorpath") + 1;
      arguments.set(path, arguments.get(path) + File.pathSeparator + Jars.own());
      Measured.run(List.of("-D" + RuleMeter.FILE + "=" + told), folder, arguments);
      for (String line : Files.readAllLines(told)) {
        String[] cells = line.split(" ", -1);
        nanos.merge(cells[0], Long.parseLong(cells[1]), Long::sum);
      }
      lines += subject.lines();
      Folders.delete(folder);
    }
    double thousands = lines / PER_LINES;
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "| rule | microseconds per 1,000 lines (of %,d) |%n|---|---:|%n",
                lines));
    nanos.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(
            rule ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "| %s | %.2f |%n",
                        rule.getKey(),
                        rule.getValue() / PER_LINES / thousands)));
    return table.toString();
  }
}
