// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render;

import java.nio.file.Path;

/** A report that cannot be joined with others. */
public final class UnmergeableReport extends Exception {

  private static final long serialVersionUID = 1L;

  private final String kind;
  private final transient Path file;
  private final String detail;

  /**
   * Says that it cannot be.
   *
   * @param kind key of the message that tells why
   * @param file the file, or the folder
   * @param detail what the system said, or what the file has instead; may be empty
   */
  public UnmergeableReport(String kind, Path file, String detail) {
    super(kind + ": " + file + " " + detail);
    this.kind = kind;
    this.file = file;
    this.detail = detail;
  }

  /**
   * Key of the message that tells why: {@code file.unreadable}, {@code merge.notSarif}, {@code
   * merge.foreign}, {@code merge.language} or {@code merge.notPages}.
   */
  public String kind() {
    return kind;
  }

  /** The file, or the folder. */
  public Path file() {
    return file;
  }

  /** What the system said, or what the file has instead; may be empty. */
  public String detail() {
    return detail;
  }
}
