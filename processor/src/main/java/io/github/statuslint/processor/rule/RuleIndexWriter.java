// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the index of the rules when the project is built. */
public final class RuleIndexWriter {

  private RuleIndexWriter() {}

  /**
   * Writes a line for each rule that is registered.
   *
   * @param arguments the folder to write to
   * @throws IOException if the file cannot be written
   * @throws IllegalStateException if a rule has no facts
   */
  public static void main(String[] arguments) throws IOException {
    SortedMap<String, String> lines = new TreeMap<>();
    for (Rule rule : ServiceLoader.load(Rule.class, Rule.class.getClassLoader())) {
      lines.put(rule.id(), RuleEntry.line(rule));
    }
    Files.writeString(
        Path.of(arguments[0]).resolve(Rules.INDEX), String.join("\n", lines.values()) + '\n');
  }
}
