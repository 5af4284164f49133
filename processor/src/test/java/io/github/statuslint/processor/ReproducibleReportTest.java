// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.FileSums;
import io.github.statuslint.processor.kit.JavacProcess;
import io.github.statuslint.processor.kit.Snippets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is written for one source is equal byte for byte, whatever the machine is set to. */
class ReproducibleReportTest {

  private static final List<Source> SOURCES =
      List.of(
          Snippets.login(),
          Snippets.invalidCode(),
          new Source(
              "Statuses.java",
              "@io.github.statuslint.annotations.GenerateHttpStatusInfo interface Statuses {}"),
          new Source(
              "Umlauts.java",
              Snippets.login()
                  .source()
                  .replace("Login", "Umlauts")
                  .replace("refuse", "rehusar\u00c9\u4e0d")
                  .replace("\"no\"", "\"\u00a1no! \ud83d\ude00\"")));

  @TempDir Path folder;

  @Test
  void localeTimeZoneEncodingAndOrderDoNotMatter() throws IOException {
    Map<String, String> plain = written("plain", SOURCES, List.of("-J-Duser.timezone=UTC"));
    List<Source> reversed = new ArrayList<>(SOURCES);
    Collections.reverse(reversed);

    Map<String, String> elsewhere =
        written(
            "elsewhere",
            reversed,
            List.of(
                "-J-Duser.language=tr",
                "-J-Duser.country=TR",
                "-J-Duser.timezone=Pacific/Chatham",
                "-J-Dfile.encoding=ISO-8859-1",
                "-J-Dline.separator=\r\n"));

    assertThat(elsewhere).isEqualTo(plain);
    assertThat(plain)
        .containsKeys("report.sarif", "known.txt", "html/index.html", "HttpStatusInfo.java");
    assertThat(Files.readString(folder.resolve("plain/report.sarif")))
        .contains("sample.Umlauts#rehusar\u00c9\u4e0d()", "\ud83d\ude00");
  }

  /** Runs in one folder, since reports name it, and moves what was written to another. */
  private Map<String, String> written(String name, List<Source> sources, List<String> machine)
      throws IOException {
    Path own = Files.createDirectory(folder.resolve("run"));
    List<String> options = new ArrayList<>(machine);
    options.addAll(
        List.of(
            "-cp",
            Compilation.classPath(),
            "-processorpath",
            Compilation.classPath(),
            "-s",
            ".",
            "-Astatuslint.lang=en",
            "-Astatuslint.sarif=report.sarif",
            "-Astatuslint.html=html",
            "-Astatuslint.baseline=known.txt",
            "-Astatuslint.baseline.update=true"));
    JavacProcess javac = JavacProcess.run(own, sources, options);
    assertThat(javac.status()).as(javac.output()).isZero();
    Path moved = Files.move(own, folder.resolve(name));
    return FileSums.below(moved);
  }
}
