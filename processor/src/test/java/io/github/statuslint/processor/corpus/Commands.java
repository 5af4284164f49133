// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs that are run: Maven, and the javac of the JDK that this runs on.
 *
 * @param maven the home of Maven
 */
record Commands(Path maven) {

  /**
   * Runs Maven.
   *
   * @throws IOException if it fails, with what it has printed
   */
  void maven(Path folder, List<String> arguments) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>();
    command.add(maven.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString());
    command.addAll(arguments);
    Result result = run(folder, command);
    if (result.status() != 0) {
      throw new IOException(String.join("\n", result.output()));
    }
  }

  /** Runs javac. */
  static Result javac(Path folder, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(arguments);
    return run(folder, command);
  }

  private static Result run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    List<String> output = process.inputReader().lines().toList();
    return new Result(process.waitFor(), output);
  }

  /**
   * What came of it.
   *
   * @param status zero where all went well
   * @param output the lines that it has printed
   */
  record Result(int status, List<String> output) {}
}
