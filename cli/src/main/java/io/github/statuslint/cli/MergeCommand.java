// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.finding.ReportFile.Refusal;
import io.github.statuslint.processor.finding.ReportFolder.Refused;
import io.github.statuslint.processor.render.UnmergeableReport;
import io.github.statuslint.processor.render.html.HtmlMerge;
import io.github.statuslint.processor.render.sarif.SarifMerge;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
    description = "Joins the reports of modules into one: SARIF files, HTML folders, or both.",
    footer = {
      "",
      "Example: statuslint merge --output all.sarif */target/statuslint.sarif",
      "Example: statuslint merge --html all */target/statuslint"
    })
final class MergeCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "REPORT",
      description = "Reports of Statuslint: SARIF files, and folders of HTML reports.")
  List<String> reports;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The joined SARIF report; may be one of the reports.")
  @Nullable String output;

  @Option(
      names = "--html",
      paramLabel = "FOLDER",
      description = "The joined HTML report; may be one of the reports.")
  @Nullable String html;

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
    List<Path> inputs = reports.stream().map(checks::existing).toList();
    List<Path> folders = inputs.stream().filter(Files::isDirectory).toList();
    List<Path> files = inputs.stream().filter(it -> !Files.isDirectory(it)).toList();
    checkTargets(files, folders, words);
    Optional<Path> file = Optional.ofNullable(output).map(it -> checks.file("--output", it));
    Optional<Path> folder = Optional.ofNullable(html).map(it -> checks.folder("--html", it));
    try {
      // All is read before anything is written.
      Optional<HtmlMerge> pages =
          folder.isPresent()
              ? Optional.of(HtmlMerge.read(folders, Statuslint.version()))
              : Optional.empty();
      if (file.isPresent()) {
        writeSarif(files, file.get(), words);
      }
      if (pages.isPresent() && folder.isPresent()) {
        writePages(pages.get(), folder.get(), folders.size(), words);
      }
    } catch (UnmergeableReport problem) {
      throw refused(problem.kind(), problem.file(), problem.detail(), words);
    }
    return CommandLine.ExitCode.OK;
  }

  private void checkTargets(List<Path> files, List<Path> folders, CommandWords words) {
    if (output == null && html == null) {
      throw new BadUse(words.text("merge.noTarget"));
    }
    if (html == null && !folders.isEmpty()) {
      throw new BadUse(words.text("merge.folder", Map.of("path", folders.get(0))));
    }
    if (output == null && !files.isEmpty()) {
      throw new BadUse(words.text("merge.file", Map.of("path", files.get(0))));
    }
    if (html != null && folders.isEmpty()) {
      throw new BadUse(words.text("merge.noFolders"));
    }
    if (output != null && files.isEmpty()) {
      throw new BadUse(words.text("merge.noFiles"));
    }
  }

  private void writeSarif(List<Path> files, Path target, CommandWords words)
      throws UnmergeableReport {
    Optional<Refusal> refusal = SarifMerge.write(files, target, openOnly);
    if (refusal.isPresent()) {
      throw refused(refusal.get().kind(), target, refusal.get().detail(), words);
    }
    tellWritten(target, files.size(), words);
  }

  private void writePages(HtmlMerge pages, Path target, int count, CommandWords words) {
    List<Refused> refused = pages.write(target, Optional.ofNullable(lang.chosen), openOnly);
    if (!refused.isEmpty()) {
      Refusal refusal = refused.get(0).refusal();
      throw refused(refusal.kind(), refused.get(0).file(), refusal.detail(), words);
    }
    tellWritten(target.resolve("index.html"), count, words);
  }

  private void tellWritten(Path target, int count, CommandWords words) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(words.text("merge.written", Map.of("file", target, "count", count)));
    out.flush();
  }

  private static BadUse refused(String kind, Path file, String detail, CommandWords words) {
    return new BadUse(LintOptions.translated(words.reason(kind, file, detail)));
  }
}
