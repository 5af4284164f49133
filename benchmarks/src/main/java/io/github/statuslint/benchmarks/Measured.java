// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one javac process has taken.
 *
 * @param cpu user and system time of all its threads, in nanoseconds
 * @param wall nanoseconds from start to end
 * @param peak bytes of memory at the most
 * @param classes loaded, javac's own among them
 */
record Measured(long cpu, long wall, long peak, long classes) {

  private static final String TAKEN = "javac.taken";

  /** What javac has printed, in the folder it worked in. */
  static final String LOG = TAKEN + ".log";

  /**
   * Runs a process.
   *
   * @param jvm options of the JVM
   * @param folder to work in
   * @param arguments of javac
   * @throws IOException if javac fails
   */
  static Measured run(List<String> jvm, Path folder, List<String> arguments)
      throws IOException, InterruptedException {
    Path given = folder.resolve("javac.args");
    Path taken = folder.resolve(TAKEN);
    Files.write(
        given, arguments.stream().map(one -> '"' + one.replace("\\", "\\\\") + '"').toList());
    Files.deleteIfExists(taken);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-cp", launcher(folder).toString(), MeasuredJavac.class.getName()));
    command.addAll(List.of(taken.toString(), "@" + given));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes());
    int exit = process.waitFor();
    long wall = System.nanoTime() - start;
    if (exit != 0 || !Files.exists(taken)) {
      throw new IOException(printed);
    }
    String[] numbers = Files.readString(taken).strip().split(" ", -1);
    if (!numbers[0].equals("0")) {
      List<String> log = Files.readAllLines(folder.resolve(LOG));
      throw new IOException(String.join("\n", log.subList(0, Math.min(40, log.size()))));
    }
    return new Measured(
        Long.parseLong(numbers[1]), wall, Long.parseLong(numbers[2]), Long.parseLong(numbers[3]));
  }

  /** A class path of one class, since javac's plugins also see what the class path has. */
  private static Path launcher(Path folder) throws IOException {
    String name = MeasuredJavac.class.getName().replace('.', '/') + ".class";
    Path copy = folder.resolve("launcher").resolve(name);
    if (!Files.exists(copy)) {
      Files.createDirectories(copy.getParent());
      try (InputStream own = Measured.class.getResourceAsStream("/" + name)) {
        Files.copy(Objects.requireNonNull(own), copy);
      }
    }
    return folder.resolve("launcher");
  }
}
