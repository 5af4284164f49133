package io.github.statuslint.processor.render;

import io.github.statuslint.processor.finding.ReportFile;
import java.nio.file.Path;
import java.util.Optional;

/** Writes one kind of report. */
public interface ReportRenderer {

  /**
   * Writes the report.
   *
   * @param contents what it tells
   * @param target the file or folder that the user named
   * @return why it was not written; empty where it was
   */
  Optional<ReportFile.Refusal> write(ReportContents contents, Path target);
}
