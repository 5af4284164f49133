// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.SourceLinter;
import java.io.PrintWriter;

/** Shows on a terminal how far the linter has come. */
final class ProgressBar implements SourceLinter.Progress {

  private static final int MOST = 40;

  private final PrintWriter err;
  private final Terminal terminal;
  private int shown = -1;

  ProgressBar(PrintWriter err, Terminal terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void done(int files, int all) {
    if (!terminal.interactive() || all == 0) {
      return;
    }
    int percent = (int) (100L * files / all);
    if (percent != shown) {
      shown = percent;
      int cells = Math.min(MOST, terminal.width() - 24);
      int full = cells * percent / 100;
      err.print(
          "\r["
              + "#".repeat(full)
              + " ".repeat(cells - full)
              + "] "
              + percent
              + "% ("
              + files
              + "/"
              + all
              + ")");
      err.flush();
    }
  }

  /** Takes the bar away. */
  void clear() {
    if (shown >= 0) {
      err.print("\r" + " ".repeat(terminal.width() - 1) + "\r");
      err.flush();
    }
  }
}
