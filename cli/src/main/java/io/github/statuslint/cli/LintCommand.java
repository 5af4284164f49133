// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.SourceLinter;
import io.github.statuslint.processor.javac.SignatureArchive;
import io.github.statuslint.processor.javac.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lints sources without their build. */
@Command(
    name = "lint",
    description = "Lints Java sources without their build.",
    footer = {"", "Example: statuslint lint --profile minimal src/main/java"})
final class LintCommand implements Callable<Integer> {

  /** What javac takes for a line of source and what it finds out about it. */
  private static final int BYTES_A_LINE = 2600;

  private static final int FEWEST_LINES = 20_000;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Java files, folders, or archives of sources.")
  List<String> paths;

  @Option(
      names = {"-cp", "--classpath"},
      paramLabel = "CP",
      description =
          "Classes that the sources use, as far as there are any: folders and archives, folder/*"
              + " for all archives of a folder.")
  @Nullable String classPath;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "warning",
      description =
          "Exit status 1 from this level of findings on: error, warning, note or never. Default:"
              + " ${DEFAULT-VALUE}.")
  FailOn failOn;

  @Option(
      names = "--list-unresolved",
      description = "Lists all imports that nothing is known of, not only the most frequent.")
  boolean listUnresolved;

  @Mixin LanguageOption lang;

  @Mixin LintOptions options;

  @Spec CommandSpec spec;

  private final Terminal terminal;

  LintCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    CommandWords words = lang.words();
    LintChecks checks = new LintChecks(words);
    checks.check(options);
    List<Path> given = checks.classPath(classPath);
    try (SourceFinder finder = new SourceFinder(words)) {
      List<SourceFile> files = finder.find(paths);
      long lines = files.stream().mapToLong(LintCommand::lines).sum();
      SourceLinter.Outcome outcome = lint(files, given, words);
      PrintWriter out = spec.commandLine().getOut();
      FindingPrinter printer = new FindingPrinter(terminal, words);
      outcome.told().forEach(told -> out.println(printer.text(told)));
      outcome.notes().forEach(note -> out.println(LintOptions.translated(note)));
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      out.print(
          new LintSummary(terminal, words, listUnresolved)
              .text(outcome, files.size(), lines, time));
      out.flush();
      if (!outcome.refusals().isEmpty()) {
        throw new BadUse(LintOptions.translated(outcome.refusals().get(0)));
      }
      boolean fails =
          outcome.told().stream()
              .anyMatch(told -> told.rule().isPresent() && failOn.isReachedBy(told.severity()));
      return fails ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }
  }

  private SourceLinter.Outcome lint(List<SourceFile> files, List<Path> given, CommandWords words)
      throws IOException {
    ProgressBar bar = new ProgressBar(spec.commandLine().getErr(), terminal);
    Map<String, String> forLinter = options.forLinter();
    forLinter.put("statuslint.lang", words.language().tag());
    try {
      return SourceLinter.lint(
          new SourceLinter.Request(
              files, given, signatures(), forLinter, words.language().locale(), linesAtOnce()),
          bar);
    } catch (IllegalStateException withoutCompiler) {
      throw new BadUse(
          words.text("lint.noCompiler", Map.of("java", System.getProperty("java.home"))));
    } finally {
      bar.clear();
    }
  }

  private static SignatureArchive signatures() throws IOException {
    InputStream archive = LintCommand.class.getResourceAsStream("signatures.zip");
    return archive == null ? SignatureArchive.empty() : SignatureArchive.read(archive);
  }

  private static int linesAtOnce() {
    long lines = Runtime.getRuntime().maxMemory() / BYTES_A_LINE;
    return (int) Math.max(FEWEST_LINES, Math.min(lines, Integer.MAX_VALUE));
  }

  private static long lines(SourceFile file) {
    return file.text().map(text -> text.lines().count()).orElse(0L);
  }
}
