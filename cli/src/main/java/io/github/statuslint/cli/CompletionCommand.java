// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script that completes commands and options. */
@Command(
    name = "completion",
    description = "Writes a script that completes commands and options in bash and zsh.",
    footer = {"", "Example: source <(statuslint completion)"})
final class CompletionCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  /** Made by the command line library. */
  CompletionCommand() {}

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    PrintWriter out = spec.commandLine().getOut();
    out.print(AutoComplete.bash(root.getCommandName(), root));
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
