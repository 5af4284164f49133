// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Joining the reports of modules. */
class MergeCommandTest {

  @TempDir Path folder;

  /** A report of one module, whose class answers the wrong status. */
  private String report(String module) throws IOException {
    Path source = folder.resolve(module + "/src/" + module + "NotFoundException.java");
    Files.createDirectories(source.getParent());
    Files.writeString(
        source,
        """
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.ResponseStatus;

        @ResponseStatus(HttpStatus.FORBIDDEN)
        class %sNotFoundException extends RuntimeException {}
        """
            .formatted(module));
    String report = folder.resolve(module + "/report.sarif").toString();
    Ran ran = Ran.run("lint", "--lang", "en", "--sarif", report, source.toString());
    assertThat(ran.status()).as(ran.toString()).isEqualTo(1);
    return report;
  }

  @Test
  void joinsTheFindingsOfModules() throws IOException {
    Path all = folder.resolve("all.sarif");
    Ran ran =
        Ran.run(
            "merge", "--lang", "en", "--output", all.toString(), report("User"), report("Order"));
    assertThat(ran.status()).as(ran.toString()).isZero();
    assertThat(ran.out()).contains("all.sarif");
    assertThat(Files.readString(all))
        .contains("UserNotFoundException.java", "OrderNotFoundException.java");
  }

  @Test
  void refusesWhatIsNoReportAndWritesNothing() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.sarif"), "{\"version\": \"2.1.0\", ");
    Path all = Files.writeString(folder.resolve("all.sarif"), "mine");
    assertThat(merge(all, broken.toString())).contains("broken.sarif", "no SARIF");
    assertThat(merge(all, report("User"))).contains("all.sarif", "left as it is");
    assertThat(merge(all, folder.resolve("none.sarif").toString())).contains("none.sarif");
    assertThat(Files.readString(all)).isEqualTo("mine");
  }

  private static String merge(Path target, String report) {
    return Ran.run("merge", "--lang", "en", "--output", target.toString(), report).complaint();
  }
}
