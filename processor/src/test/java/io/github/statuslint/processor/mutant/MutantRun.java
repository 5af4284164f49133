// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.mutant;

import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.OutputFolder;
import io.github.statuslint.processor.mutant.Mutator.Mutant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Compiles mutants of published libraries, those that the corpus command has fetched, and prints
 * for each how many did {@linkplain MutantCheck#harm harm}. CONTRIBUTING.md has the command.
 */
public final class MutantRun {

  private static final int AT_ONCE = 20;

  private MutantRun() {}

  /**
   * Runs it, and prints a line for each library.
   *
   * @param arguments the folder of the corpus, how many mutants to make, and the seed: another one
   *     makes others
   * @throws IllegalStateException if a mutant does harm, or there is no library
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> libraries = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
      folders
          .filter(folder -> Files.exists(folder.resolve("javac.txt")))
          .sorted()
          .forEach(libraries::add);
    }
    if (libraries.isEmpty()) {
      throw new IllegalStateException("no library in " + arguments[0] + "; run -Pcorpus first");
    }
    int each = (Integer.parseInt(arguments[1]) + libraries.size() - 1) / libraries.size();
    long seed = Long.parseLong(arguments[2]);
    List<String> harm = new ArrayList<>();
    int made = 0;
    for (Path library : libraries) {
      List<String> found = mutate(library, each, seed);
      System.out.printf("%s: %d mutants, harm %d%n", library.getFileName(), each, found.size());
      made += each;
      harm.addAll(found);
    }
    harm.forEach(System.out::println);
    System.out.printf("%d mutants: harm %d%n", made, harm.size());
    if (!harm.isEmpty()) {
      throw new IllegalStateException("mutants did harm: " + harm.size());
    }
  }

  private static List<String> mutate(Path library, int count, long seed) throws IOException {
    List<Source> sources = sources(library);
    Mutator mutator = new Mutator(seed);
    Random random = new Random(seed);
    List<String> harm = new ArrayList<>();
    String classPath = classPath(library);
    try (OutputFolder output = OutputFolder.create();
        MutantCheck check = new MutantCheck(classPath, output.path())) {
      int left = sources.isEmpty() ? 0 : count;
      while (left > 0) {
        Collections.shuffle(sources, random);
        int now = Math.min(Math.min(left, AT_ONCE), sources.size());
        List<Mutant> mutants = sources.subList(0, now).stream().map(mutator::mutate).toList();
        harm.addAll(check.harm(mutants));
        left -= now;
      }
    }
    return harm;
  }

  /** Sources that may name a status, since of others nothing is told. */
  private static List<Source> sources(Path library) throws IOException {
    Path root = library.resolve("src").toRealPath();
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String name = root.relativize(file).toString().replace('\\', '/');
        if (text.contains("class") && text.contains("tatus") && !name.endsWith("-info.java")) {
          sources.add(new Source(name, text));
        }
      }
    }
    return sources;
  }

  /** The class path in the arguments of javac, and the classes that were compiled. */
  private static String classPath(Path library) throws IOException {
    List<String> lines = Files.readAllLines(library.resolve("javac.txt"));
    String jars = lines.get(lines.indexOf("\"-cp\"") + 1);
    return library.resolve("classes")
        + java.io.File.pathSeparator
        + jars.substring(1, jars.length() - 1);
  }
}
