// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With its full class path, a source tree has the same findings through the processor, the plug-in
 * and the command line; without one, a part of them. Other trees are compared with {@code
 * -Dstatuslint.trees=A:B}: folders that hold the sources in {@code src} and the class path in
 * {@code cp.txt}.
 */
class SameFindingsIT {

  private static final Pattern TOLD =
      Pattern.compile("(?m)^(.*\\.java):(\\d+):\\d+: \\w+: (\\[[A-Z].*)$");

  @TempDir Path folder;

  /**
   * A source tree.
   *
   * @param sources the folder
   * @param classPath of its build
   */
  record Tree(Path sources, String classPath) {
    @Override
    public String toString() {
      return sources.toString();
    }
  }

  static List<Tree> trees() throws IOException {
    List<Tree> trees = new ArrayList<>();
    for (String name : System.getProperty("statuslint.trees", "").split(File.pathSeparator)) {
      if (!name.isBlank()) {
        Path tree = Path.of(name);
        trees.add(new Tree(tree.resolve("src"), Files.readString(tree.resolve("cp.txt")).strip()));
      }
    }
    return trees;
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("trees")
  void ofOtherTrees(Tree tree) throws IOException {
    Set<String> told = compare(tree);
    System.out.println(tree + ": " + told.size() + " findings");
    told.forEach(System.out::println);
  }

  @Test
  void ofASample() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target/library-jars"))) {
      String classPath =
          jars.sorted().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
      assertThat(compare(new Tree(sample("NotFoundNot404"), classPath))).hasSizeGreaterThan(5);
    }
  }

  /** A copy of a rule's sample in a folder that does not look like one of tests. */
  private Path sample(String rule) throws IOException {
    Path from = Path.of("../processor/src/test/samples").resolve(rule).resolve("Flagged.java");
    Path to = folder.resolve("src").resolve("Flagged.java");
    Files.createDirectories(to.getParent());
    Files.write(to, Files.readAllBytes(from));
    return to.getParent();
  }

  /** Compares the doors, and answers what all of them tell. */
  private Set<String> compare(Tree tree) throws IOException {
    String jar = processor();
    Set<String> processor =
        compile(
            tree,
            List.of("-processorpath", jar, "-Astatuslint.profile=strict", "-Astatuslint.lang=en"));
    Set<String> plugin =
        compile(
            tree,
            List.of(
                "-proc:none", "-processorpath", jar, "-Xplugin:Statuslint profile=strict lang=en"));
    assertThat(plugin).as("plug-in").isEqualTo(processor);
    assertThat(lint(tree, "--classpath", tree.classPath())).as("command").isEqualTo(processor);
    assertThat(processor).as("without a class path").containsAll(lint(tree));
    return processor;
  }

  private static String processor() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../processor/target"))) {
      return files
          .map(Path::toString)
          .filter(file -> file.matches(".*[/\\\\]statuslint-processor-[^-]*\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  private Set<String> compile(Tree tree, List<String> door) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Set<String> told = new TreeSet<>();
    Path classes = Files.createTempDirectory(folder, "classes");
    List<String> options = new ArrayList<>(door);
    options.addAll(
        List.of("-cp", tree.classPath(), "-d", classes.toString(), "-Xmaxwarns", "100000"));
    options.add("-implicit:none");
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        Stream<Path> sources = Files.walk(tree.sources())) {
      compiler
          .getTask(
              null,
              files,
              diagnostic -> told(diagnostic, told),
              options,
              null,
              files.getJavaFileObjectsFromPaths(
                  sources.filter(file -> file.toString().endsWith(".java")).toList()))
          .call();
    }
    return told;
  }

  private static void told(Diagnostic<? extends JavaFileObject> diagnostic, Set<String> told) {
    String message = diagnostic.getMessage(Locale.ENGLISH);
    JavaFileObject source = diagnostic.getSource();
    if (source != null && message.matches("(?s)\\[[A-Z]\\w+] .*")) {
      told.add(
          source.getName()
              + ":"
              + diagnostic.getLineNumber()
              + " "
              + message.lines().toList().get(0));
    }
  }

  private static Set<String> lint(Tree tree, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("lint", "--lang", "en", "--profile", "strict", "--fail-on", "never"));
    arguments.addAll(List.of(more));
    arguments.add(tree.sources().toString());
    Ran ran = Ran.run(arguments.toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isZero();
    Set<String> told = new TreeSet<>();
    Matcher findings = TOLD.matcher(ran.out());
    while (findings.find()) {
      told.add(findings.group(1) + ":" + findings.group(2) + " " + findings.group(3));
    }
    return told;
  }
}
