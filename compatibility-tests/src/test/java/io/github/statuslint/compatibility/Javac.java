// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.compatibility;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A run of the real javac in a process of its own.
 *
 * @param status exit status
 * @param output what it printed
 */
record Javac(int status, String output) {

  /**
   * Compiles into {@code classes}.
   *
   * @param folder to write the sources to and run in
   * @param sources by file name
   * @param options of javac
   */
  static Javac run(Path folder, Map<String, String> sources, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-J-Duser.language=en", "-J-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-encoding", "UTF-8", "-d", "classes"));
    command.addAll(options);
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      command.add(source.getKey());
    }
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Javac(process.waitFor(), output);
  }

  /** The jar of the processor, as users get it. */
  static String processor() {
    return jars("statuslint-processor");
  }

  /** The jars of the class path of the tests whose names begin so, as a path. */
  static String jars(String... names) {
    return entries().stream()
        .filter(
            jar -> Arrays.stream(names).anyMatch(name -> new File(jar).getName().startsWith(name)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The class path of the tests without our jar. */
  static String others() {
    return entries().stream()
        .filter(jar -> !jar.equals(processor()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> entries() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(path.split(File.pathSeparator, -1));
  }
}
