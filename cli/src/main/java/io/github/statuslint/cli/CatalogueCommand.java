// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that answers from the catalogue. */
abstract class CatalogueCommand implements Callable<Integer> {

  @Mixin LanguageOption lang;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, markdown, html or json. Default: ${DEFAULT-VALUE}.")
  PageFormat format;

  @Spec CommandSpec spec;

  private final Terminal terminal;

  CatalogueCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * What the command answers.
   *
   * @throws BadUse where the user asks for something that is not there
   */
  abstract Document answer(CommandWords words);

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(answer(lang.words()).text(format, terminal));
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
