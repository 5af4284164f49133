package io.github.statuslint.processor.render.sarif;

import java.nio.file.Path;

/** A file that cannot be joined with others. */
public final class UnmergeableReport extends Exception {

  private static final long serialVersionUID = 1L;

  private final String kind;
  private final transient Path file;
  private final String detail;

  UnmergeableReport(String kind, Path file, String detail) {
    super(kind + ": " + file + " " + detail);
    this.kind = kind;
    this.file = file;
    this.detail = detail;
  }

  /**
   * Key of the message that tells why: {@code file.unreadable}, {@code merge.notSarif}, {@code
   * merge.foreign} or {@code merge.language}.
   */
  public String kind() {
    return kind;
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** What the system said, or what the file has instead; may be empty. */
  public String detail() {
    return detail;
  }
}
