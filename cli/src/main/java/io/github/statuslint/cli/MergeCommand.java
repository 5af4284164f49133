package io.github.statuslint.cli;

import io.github.statuslint.processor.finding.ReportFile.Refusal;
import io.github.statuslint.processor.render.sarif.SarifMerge;
import io.github.statuslint.processor.render.sarif.UnmergeableReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins the reports of modules. */
@Command(
    name = "merge",
    description = "Joins the SARIF reports of modules into one.",
    footer = {"", "Example: statuslint merge --output all.sarif */target/statuslint.sarif"})
final class MergeCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports of Statuslint.")
  List<String> reports;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The joined report; may be one of the reports.")
  String output;

  @Option(
      names = "--open-only",
      description =
          "Leaves out what is suppressed or in a baseline, which GitHub would show as open.")
  boolean openOnly;

  @Mixin LanguageOption lang;

  @Spec CommandSpec spec;

  /** Made by {@link Statuslint}. */
  MergeCommand() {}

  @Override
  public Integer call() {
    CommandWords words = lang.words();
    LintChecks checks = new LintChecks(words);
    Path target = checks.file("--output", output);
    List<Path> files = reports.stream().map(checks::existing).toList();
    try {
      Optional<Refusal> refusal = SarifMerge.write(files, target, openOnly);
      if (refusal.isPresent()) {
        throw refused(refusal.get().kind(), target, refusal.get().detail(), words);
      }
    } catch (UnmergeableReport problem) {
      throw refused(problem.kind(), problem.file(), problem.detail(), words);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(words.text("merge.written", Map.of("file", target, "count", files.size())));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private static BadUse refused(String kind, Path file, String detail, CommandWords words) {
    return new BadUse(LintOptions.translated(words.reason(kind, file, detail)));
  }
}
