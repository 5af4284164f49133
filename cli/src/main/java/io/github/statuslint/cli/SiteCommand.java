// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.finding.ReportFolder.Refused;
import io.github.statuslint.processor.render.html.CatalogSite;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the catalogue as a static site. */
@Command(
    name = "site",
    description = "Writes the whole catalogue as a static site in four languages.",
    footer = {"", "Example: statuslint site --output public"})
final class SiteCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where to; made where it is missing. What is there already stays.")
  String output;

  @Mixin LanguageOption lang;

  @Spec CommandSpec spec;

  /** Made by {@link Statuslint}. */
  SiteCommand() {}

  @Override
  public Integer call() {
    CommandWords words = lang.words();
    Path folder = new LintChecks(words).folder("--output", output);
    List<Refused> refused = new CatalogSite(Statuslint.version()).write(folder, lang.language());
    if (!refused.isEmpty()) {
      Refused first = refused.get(0);
      throw new BadUse(
          words.text(
              "site.refused",
              Map.of(
                  "reason",
                  LintOptions.translated(
                      words.reason(first.refusal().kind(), first.file(), first.refusal().detail())),
                  "count",
                  refused.size())));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        words.text("site.written", Map.of("file", folder.resolve("index.html").toString())));
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
