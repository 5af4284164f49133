// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/**
 * Where the output goes.
 *
 * @param interactive whether a person watches, so that progress may be shown and overwritten
 * @param colours whether escape sequences for colours are welcome
 * @param width columns of a line
 * @param charset of the output
 */
record Terminal(boolean interactive, boolean colours, int width, Charset charset) {

  private static final int USUAL_WIDTH = 80;
  private static final int WIDEST = 120;
  private static final int NARROWEST = 30;

  /** A file or pipe: no colours, always UTF-8. */
  static final Terminal PIPE = new Terminal(false, false, WIDEST - 20, StandardCharsets.UTF_8);

  /**
   * The terminal that this process writes to.
   *
   * @param environment the environment variables; {@code NO_COLOR} and {@code COLUMNS} count
   */
  @SuppressWarnings("SystemConsoleNull") // JDK 17 has none where there is no terminal.
  static Terminal detect(Map<String, String> environment) {
    Console console = System.console();
    if (console == null || !isTerminal(console)) {
      return PIPE;
    }
    boolean colours =
        CommandLine.Help.Ansi.AUTO.enabled()
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    return new Terminal(true, colours, width(environment.get("COLUMNS")), console.charset());
  }

  /** From JDK 22 on there is a console even where there is no terminal. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException olderJdk) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException unusual) {
      return false;
    }
  }

  private static int width(@org.jspecify.annotations.Nullable String columns) {
    int width = USUAL_WIDTH;
    if (columns != null && columns.matches("\\d{1,4}")) {
      width = Integer.parseInt(columns);
    } else {
      width = CommandLine.Model.CommandSpec.create().usageMessage().autoWidth(true).width();
    }
    return Math.max(NARROWEST, Math.min(width, WIDEST));
  }

  /** A style of text. */
  enum Style {
    /** A heading. */
    BOLD("1"),
    /** An error. */
    RED("31;1"),
    /** A warning. */
    YELLOW("33;1"),
    /** Advice. */
    BLUE("34;1"),
    /** What points at a place. */
    GREEN("32;1"),
    /** What matters less. */
    FAINT("2");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /** The text in a style, where the terminal shows colours. */
  String style(Style style, String text) {
    return colours ? String.format(Locale.ROOT, "\u001b[%sm%s\u001b[0m", style.code, text) : text;
  }
}
