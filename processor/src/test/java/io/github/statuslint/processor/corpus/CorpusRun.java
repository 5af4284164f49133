// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lints the libraries of {@code corpus/libraries.tsv} with the built processor, and compares what
 * it tells with {@code corpus/judged.tsv}. CONTRIBUTING.md has the command.
 */
public final class CorpusRun {

  private final Path root;
  private final Path work;
  private final Path processor;
  private final Commands commands;

  private CorpusRun(Path root, Path work, Path processor, Commands commands) {
    this.root = root;
    this.work = work;
    this.processor = processor;
    this.commands = commands;
  }

  /**
   * Runs it.
   *
   * <p>The system property {@code corpus.only} is a part of the names of the libraries, where not
   * all of them are to be linted.
   *
   * @param arguments the root of the repository, a folder to work in, the jar of the processor, and
   *     the home of Maven
   * @throws IllegalStateException if a finding is not judged, a judged one is gone, or a library
   *     does not compile
   */
  public static void main(String[] arguments) throws Exception {
    CorpusRun run =
        new CorpusRun(
            Path.of(arguments[0]).toAbsolutePath(),
            Path.of(arguments[1]).toAbsolutePath(),
            Path.of(arguments[2]).toAbsolutePath(),
            new Commands(Path.of(arguments[3])));
    List<String> complaints = run.compare(System.getProperty("corpus.only", ""));
    complaints.forEach(System.out::println);
    if (!complaints.isEmpty()) {
      throw new IllegalStateException(
          complaints.size() + " complaints; findings differ from corpus/judged.tsv");
    }
  }

  private List<String> compare(String part) throws Exception {
    List<Judgement> judged = Judgement.read(root.resolve("corpus/judged.tsv"));
    List<String> complaints = new ArrayList<>();
    for (CorpusLibrary library : CorpusLibrary.read(root.resolve("corpus/libraries.tsv"))) {
      String name = library.coordinates().toString();
      if (!name.contains(part)) {
        continue;
      }
      if (Runtime.version().feature() < library.jdk()) {
        System.out.printf("%s: left out, it needs JDK %d%n", name, library.jdk());
        continue;
      }
      List<Judgement> told;
      try {
        told = lint(library);
      } catch (IOException unusable) {
        complaints.add(String.valueOf(unusable.getMessage()));
        continue;
      }
      System.out.printf("%s: %d findings%n", name, told.size());
      complaints.addAll(
          differences(
              judged.stream().filter(known -> known.library().equals(name)).toList(), told));
    }
    return complaints;
  }

  /** What one list has and the other has not. */
  static List<String> differences(List<Judgement> judged, List<Judgement> told) {
    List<Judgement> unknown = new ArrayList<>(told);
    judged.forEach(unknown::remove);
    List<Judgement> gone = new ArrayList<>(judged);
    told.forEach(gone::remove);
    return Stream.concat(
            unknown.stream().map(finding -> "not judged: " + finding),
            gone.stream().map(finding -> "not told any more: " + finding))
        .toList();
  }

  private List<Judgement> lint(CorpusLibrary library) throws Exception {
    LibraryFiles files = new LibraryFiles(library, work);
    files.fetch(commands);
    Path arguments = work.resolve(library.folder()).resolve("javac.txt");
    Files.writeString(arguments, arguments(library, files), StandardCharsets.UTF_8);
    Commands.Result compiled =
        Commands.javac(work, List.of("-J-Xmx4g", "-J-Xss16m", "@" + arguments));
    if (compiled.status() != 0) {
      throw new IOException(library.coordinates() + ":\n" + String.join("\n", compiled.output()));
    }
    return Judgement.told(library.coordinates().toString(), files.sources(), compiled.output());
  }

  private String arguments(CorpusLibrary library, LibraryFiles files) throws IOException {
    String path = processor.toString();
    if (library.lombok()) {
      path += java.io.File.pathSeparator + files.lombok();
    }
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-encoding",
                "UTF-8",
                "-implicit:none",
                "-sourcepath",
                files.classes().toString(),
                "-Xmaxwarns",
                "100000",
                "-cp",
                files.classPath(),
                "-d",
                files.classes().toString(),
                "-processorpath",
                path,
                "-Astatuslint.lang=en",
                "-Astatuslint.explain=short"));
    try (Stream<Path> sources = Files.walk(files.sources())) {
      sources.filter(Files::isRegularFile).sorted().map(Path::toString).forEach(arguments::add);
    }
    StringBuilder text = new StringBuilder();
    for (String argument : arguments) {
      text.append('"').append(argument.replace("\\", "\\\\")).append("\"\n");
    }
    return text.toString();
  }
}
