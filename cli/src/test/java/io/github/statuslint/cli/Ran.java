// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command did.
 *
 * @param status its exit status
 * @param out what it answered
 * @param err what it complained of
 */
record Ran(int status, String out, String err) {

  /** Runs a command as if its output went into a file. */
  static Ran run(String... arguments) {
    return on(Terminal.PIPE, arguments);
  }

  /** Runs a command on a terminal. */
  static Ran on(Terminal terminal, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Statuslint.run(terminal, new PrintWriter(out), new PrintWriter(err), arguments);
    return new Ran(status, out.toString(), err.toString());
  }

  /** The one line of complaint, where a command refuses; fails where there is another number. */
  String complaint() {
    if (status != 2 || !err.endsWith("\n") || err.strip().lines().count() != 1) {
      throw new AssertionError("no refusal in one line: " + this);
    }
    return err.strip();
  }
}
