package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.JavacProcess;
import io.github.statuslint.processor.kit.Snippets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of one source are equal byte for byte, whatever the machine is set to. */
class ReproducibleReportTest {

  private static final List<Source> SOURCES =
      List.of(
          Snippets.login(),
          Snippets.invalidCode(),
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
    byte[] plain = report(SOURCES, "-J-Duser.timezone=UTC");
    List<Source> reversed = new ArrayList<>(SOURCES);
    Collections.reverse(reversed);

    byte[] elsewhere =
        report(
            reversed,
            "-J-Duser.language=tr",
            "-J-Duser.country=TR",
            "-J-Duser.timezone=Pacific/Chatham",
            "-J-Dfile.encoding=ISO-8859-1",
            "-J-Dline.separator=\r\n");

    assertThat(elsewhere).isEqualTo(plain);
    assertThat(new String(plain, StandardCharsets.UTF_8))
        .contains("sample.Umlauts#rehusar\u00c9\u4e0d()", "\ud83d\ude00");
  }

  private byte[] report(List<Source> sources, String... machine) throws IOException {
    List<String> options = new ArrayList<>(List.of(machine));
    options.addAll(
        List.of(
            "-cp",
            Compilation.jars("spring-"),
            "-processorpath",
            Compilation.classPath(),
            "-Astatuslint.lang=en",
            "-Astatuslint.sarif=report.sarif"));
    JavacProcess javac = JavacProcess.run(folder, sources, options);
    assertThat(javac.status()).as(javac.output()).isZero();
    byte[] written = Files.readAllBytes(folder.resolve("report.sarif"));
    Files.delete(folder.resolve("report.sarif"));
    return written;
  }
}
