// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sources to compile.
 *
 * @param name in tables
 * @param options of javac that they need: class path and so on
 * @param beside a processor path that they need, may be empty
 * @param sources files
 */
record Subject(String name, List<String> options, String beside, List<Path> sources) {

  /**
   * The libraries that the corpus command has fetched and compiled.
   *
   * @param corpus its folder
   * @param part of their names
   */
  static List<Subject> libraries(Path corpus, String part) throws IOException {
    List<Subject> found = new ArrayList<>();
    try (Stream<Path> folders = Files.list(corpus)) {
      for (Path folder : folders.sorted().toList()) {
        Path arguments = folder.resolve("javac.txt");
        if (Files.exists(arguments) && folder.getFileName().toString().contains(part)) {
          found.add(library(folder, Files.readAllLines(arguments)));
        }
      }
    }
    return found;
  }

  private static Subject library(Path folder, List<String> lines) {
    List<String> arguments =
        lines.stream()
            .map(line -> line.substring(1, line.length() - 1).replace("\\\\", "\\"))
            .toList();
    List<Path> sources =
        arguments.stream().filter(one -> one.endsWith(".java")).map(Path::of).toList();
    List<String> options =
        List.of(
            "-encoding",
            "UTF-8",
            "-implicit:none",
            "-sourcepath",
            folder.resolve("classes").toString(),
            "-Xmaxwarns",
            "100000",
            "-nowarn",
            "-cp",
            after(arguments, "-cp"));
    String path = after(arguments, "-processorpath");
    String beside =
        Stream.of(path.split(java.io.File.pathSeparator, -1))
            .filter(jar -> !Path.of(jar).getFileName().toString().startsWith("statuslint"))
            .reduce((left, right) -> left + java.io.File.pathSeparator + right)
            .orElse("");
    return new Subject(folder.getFileName().toString(), options, beside, sources);
  }

  private static String after(List<String> arguments, String option) {
    return arguments.get(arguments.indexOf(option) + 1);
  }

  /** Sources of a folder, against the jars of the build. */
  static Subject of(String name, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      List<String> options =
          List.of("-encoding", "UTF-8", "-Xmaxwarns", "100000", "-cp", Jars.path("spring-"));
      return new Subject(name, options, "", sources);
    }
  }

  /**
   * One of its files.
   *
   * @param name in tables
   * @param file its name
   * @param classes where the others have been compiled to
   */
  Subject only(String name, String file, Path classes) {
    List<String> given = new ArrayList<>(options);
    int path = given.indexOf("-cp") + 1;
    given.set(path, given.get(path) + java.io.File.pathSeparator + classes);
    return new Subject(
        name, given, "", sources.stream().filter(source -> source.endsWith(file)).toList());
  }

  /** Lines of all sources. */
  long lines() throws IOException {
    long lines = 0;
    for (Path source : sources) {
      String text = new String(Files.readAllBytes(source), StandardCharsets.UTF_8);
      lines += text.lines().count();
    }
    return lines;
  }

  /** Arguments of javac that compile them with a tool. */
  List<String> arguments(Tool tool, Path classes) throws IOException {
    List<String> arguments = new ArrayList<>(options);
    int path = arguments.indexOf("-cp") + 1;
    arguments.set(path, arguments.get(path) + tool.classPath());
    arguments.addAll(List.of("-d", classes.toString()));
    arguments.addAll(tool.options(beside));
    sources.forEach(source -> arguments.add(source.toString()));
    return arguments;
  }
}
