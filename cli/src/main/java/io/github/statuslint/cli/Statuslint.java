// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.Spelling;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code java -jar statuslint-cli.jar}. */
@Command(
    name = "statuslint",
    mixinStandardHelpOptions = true,
    versionProvider = Statuslint.Version.class,
    description = "Finds HTTP statuses in Java sources that are not the ones that are meant.",
    footer = {"", "Exit status: 0, 1 for findings, 2 for bad use."})
public final class Statuslint implements Runnable {

  @Spec CommandSpec spec;

  /** Made by {@link #run}. */
  Statuslint() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String... arguments) {
    Terminal terminal = Terminal.detect(System.getenv());
    PrintWriter out = writer(FileDescriptor.out, terminal);
    PrintWriter err = writer(FileDescriptor.err, terminal);
    int status = run(terminal, out, err, arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static PrintWriter writer(FileDescriptor descriptor, Terminal terminal) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), terminal.charset()));
  }

  /**
   * Runs a command.
   *
   * @param terminal where the output goes
   * @param out gets what the command answers
   * @param err gets progress and problems
   * @param arguments the command and its options
   * @return the exit status: 0, 1 for findings, 2 for bad use
   */
  static int run(Terminal terminal, PrintWriter out, PrintWriter err, String... arguments) {
    return commands(terminal)
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(Math.max(terminal.width(), 60))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedOptionsAllowed(false)
        .setParameterExceptionHandler(Statuslint::tellMisuse)
        .setExecutionExceptionHandler(Statuslint::tellProblem)
        .execute(arguments);
  }

  /** All commands. */
  static CommandLine commands(Terminal terminal) {
    CommandLine commands = new CommandLine(new Statuslint());
    commands.addSubcommand(new LintCommand(terminal));
    commands.addSubcommand(new ExplainCommand(terminal));
    commands.addSubcommand(new CompareCommand(terminal));
    commands.addSubcommand(new SearchCommand(terminal));
    commands.addSubcommand(new RulesCommand(terminal));
    commands.addSubcommand(new MergeCommand());
    commands.addSubcommand(new SiteCommand());
    commands.addSubcommand(new CompletionCommand());
    commands.addSubcommand(new HelpCommand());
    return commands;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int tellMisuse(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    String nearest =
        misuse instanceof UnmatchedArgumentException unmatched
            ? nearest(unmatched.getUnmatched().get(0), command)
            : "";
    String help = command.getCommandSpec().qualifiedName() + " --help";
    tell(command, misuse.getMessage() + nearest + " (" + help + " tells how)");
    return CommandLine.ExitCode.USAGE;
  }

  private static String nearest(String given, CommandLine command) {
    Set<String> known =
        given.startsWith("-")
            ? command.getCommandSpec().optionsMap().keySet()
            : command.getSubcommands().keySet();
    String name = Spelling.nearest(given, known);
    return name.isEmpty() ? "" : "; the nearest is '" + name + "'";
  }

  private static int tellProblem(
      Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
    tell(
        command,
        problem instanceof BadUse ? String.valueOf(problem.getMessage()) : problem.toString());
    return CommandLine.ExitCode.USAGE;
  }

  private static void tell(CommandLine command, String message) {
    PrintWriter err = command.getErr();
    err.println("statuslint: " + message.replaceAll("\\R+", " "));
    err.flush();
  }

  /** Tells the version in the jar's manifest. */
  static final class Version implements IVersionProvider {

    /** Made by the command line library. */
    Version() {}

    @Override
    public String[] getVersion() {
      return new String[] {"statuslint " + version()};
    }
  }

  /** The version in the jar's manifest. */
  static String version() {
    return Optional.ofNullable(Statuslint.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
