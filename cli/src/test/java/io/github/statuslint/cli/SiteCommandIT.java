// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue as a site. */
class SiteCommandIT {

  @TempDir Path folder;

  @Test
  void writesTheSiteAndNamesItsFrontPage() {
    Path site = folder.resolve("public");
    Ran ran = Ran.run("site", "--output", site.toString(), "--lang", "fr");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains(site.resolve("index.html").toString());
    assertThat(site.resolve("index.html")).exists();
  }

  @Test
  void refusesAPlaceThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
    assertThat(Ran.run("site", "--output", file.toString(), "--lang", "en").complaint())
        .contains("notes.txt", "is a file");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void asksForThePlace() {
    assertThat(Ran.run("site").complaint()).contains("--output");
  }
}
