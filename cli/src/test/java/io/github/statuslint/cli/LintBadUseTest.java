// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done is told in one line before any work, and nothing is lost. */
class LintBadUseTest {

  @TempDir Path folder;

  private String source;

  @BeforeEach
  void write() throws IOException {
    Path file = folder.resolve("A.java");
    Files.writeString(file, "class A {}");
    source = file.toString();
  }

  private static String refused(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "lint";
    all[1] = "--lang";
    all[2] = "en";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Ran.run(all).complaint();
  }

  @Test
  void missingPaths() throws IOException {
    assertThat(refused(folder.resolve("none").toString())).contains("none", "spelling");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(refused(empty.toString())).contains("no Java source", "empty");
    Path text = Files.writeString(folder.resolve("notes.txt"), "x");
    assertThat(refused(text.toString())).contains("notes.txt", "neither");
    assertThat(Ran.run("lint").complaint()).contains("PATH");
  }

  @Test
  void whatMayNotBeRead() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, Set.of());
    Files.setPosixFilePermissions(Path.of(source), Set.of());
    assumeFalse(Files.isReadable(closed), "the superuser may read everything");
    assertThat(refused(source)).contains("A.java", "you may not read");
    assertThat(refused(closed.toString())).contains("closed", "you may not read");
  }

  @Test
  void anArchiveThatIsNone() throws IOException {
    Path archive = Files.writeString(folder.resolve("a-sources.jar"), "no archive");
    assertThat(refused(archive.toString())).contains("a-sources.jar", "cannot be read");
  }

  @Test
  void aMissingClassPathEntry() {
    assertThat(refused("--classpath", "lib/none.jar", source)).contains("lib/none.jar");
  }

  @Test
  void unknownRulesLevelsAndProfiles() {
    assertThat(refused("--rules", "AllowMising=off", source)).contains("AllowMissing");
    assertThat(refused("--rules", "AllowMissing=loud", source)).contains("`--rules`", "loud");
    assertThat(refused("--profile", "strickt", source)).contains("`--profile`", "`strict`");
    assertThat(refused("--fail-on", "sometimes", source)).contains("--fail-on", "sometimes");
  }

  @Test
  void aBaselineWithBrokenLinesStaysAsItIs() throws IOException {
    String text = "# Statuslint baseline: known findings, one a line.\n<<<<<<< HEAD\n";
    Path baseline = Files.writeString(folder.resolve("baseline.txt"), text);
    assertThat(refused("--baseline", baseline.toString(), "--update-baseline", source))
        .contains("baseline.txt", "line 2: <<<<<<< HEAD");
    assertThat(Files.readString(baseline)).isEqualTo(text);
  }

  @Test
  void aMissingBaseline() {
    assertThat(refused("--baseline", folder.resolve("b.txt").toString(), source))
        .contains("b.txt", "--update-baseline");
    assertThat(refused("--update-baseline", source)).contains("--baseline FILE");
  }

  @Test
  void targetsThatCannotBeWritten() {
    assertThat(refused("--sarif", folder.toString(), source)).contains("is a folder", "--sarif");
    assertThat(refused("--html", source, source)).contains("is a file", "--html");
    assertThat(refused("--sarif", source + "/report.sarif", source)).contains("cannot be written");
  }

  @Test
  void aForeignFileIsNotOverwritten() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.json"), "{\"mine\": true}");
    Ran ran = Ran.run("lint", "--lang", "en", "--sarif", mine.toString(), source);
    assertThat(ran.complaint()).contains("mine.json", "left as it is");
    assertThat(Files.readString(mine)).isEqualTo("{\"mine\": true}");
  }
}
