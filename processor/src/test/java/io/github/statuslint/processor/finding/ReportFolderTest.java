// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statuslint.processor.finding.ReportFile.Refusal;
import io.github.statuslint.processor.finding.ReportFolder.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFolderTest {

  private static final String OURS = "ours";

  @TempDir Path temporary;
  private Path target;
  private ReportFolder folder;

  @BeforeEach
  void name() {
    target = temporary.resolve("report");
    folder = new ReportFolder(target, content -> content.startsWith(OURS));
  }

  @Test
  void makesTheFoldersItNeeds() {
    assertThat(folder.write("en/status/404.html", OURS)).isEmpty();

    assertThat(target.resolve("en/status/404.html")).hasContent(OURS);
  }

  @Test
  void replacesItsOwnFiles() {
    folder.write("index.html", OURS + " before");

    assertThat(folder.write("index.html", OURS + " after")).isEmpty();
    assertThat(target.resolve("index.html")).hasContent(OURS + " after");
  }

  @Test
  void leavesNothingElseBehind() throws IOException {
    folder.write("index.html", OURS);

    try (Stream<Path> files = Files.list(target)) {
      assertThat(files).containsExactly(target.resolve("index.html"));
    }
  }

  @Test
  void letsOthersReadWhatItWrites() throws IOException {
    Files.writeString(temporary.resolve("ordinary"), "");
    folder.write("index.html", OURS);

    assertThat(Files.getPosixFilePermissions(target.resolve("index.html")))
        .isEqualTo(Files.getPosixFilePermissions(temporary.resolve("ordinary")))
        .contains(PosixFilePermission.OWNER_READ);
  }

  @Test
  void leavesForeignFilesAlone() throws IOException {
    Files.createDirectories(target);
    Path foreign = Files.writeString(target.resolve("index.html"), "mine");

    assertThat(folder.write("index.html", OURS)).contains(refused(foreign, "file.foreign"));
    assertThat(foreign).hasContent("mine");
  }

  @Test
  void writesThroughNoLinkToAFile() throws IOException {
    Path elsewhere = Files.writeString(temporary.resolve("elsewhere"), OURS);
    Files.createDirectories(target);
    Path link = Files.createSymbolicLink(target.resolve("index.html"), elsewhere);

    assertThat(folder.write("index.html", OURS + " anew")).contains(refused(link, "file.link"));
    assertThat(elsewhere).hasContent(OURS);
  }

  @Test
  void writesThroughNoLinkToAFolder() throws IOException {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.createDirectories(target);
    Path link = Files.createSymbolicLink(target.resolve("en"), elsewhere);

    assertThat(folder.write("en/index.html", OURS)).contains(refused(link, "file.link"));
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void isNoLinkItself() throws IOException {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.createSymbolicLink(target, elsewhere);

    assertThat(folder.write("index.html", OURS)).contains(refused(target, "file.link"));
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void replacesNoFileByAFolder() throws IOException {
    Files.writeString(target, "mine");

    assertThat(folder.write("index.html", OURS)).contains(refused(target, "file.foreign"));
    assertThat(target).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../index.html", "en/../../index.html", "/index.html", ""})
  void doesNotLeaveTheFolder(String name) {
    assertThatThrownBy(() -> folder.write(name, OURS)).isInstanceOf(IllegalArgumentException.class);
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void removesOnlyWhatIsOursAndWasNotWrittenSince() throws IOException {
    folder.write("en/old.html", OURS);
    folder.write("en/index.html", OURS);
    folder.write("en/status/old.html", OURS);
    Path named = Files.writeString(target.resolve("en/notes.txt"), OURS);
    Path foreign = Files.writeString(target.resolve("en/mine.html"), "mine");
    ReportFolder later = new ReportFolder(target, content -> content.startsWith(OURS));
    later.write("en/index.html", OURS);

    assertThat(later.removeOthers("en", name -> name.endsWith(".html"))).isEmpty();

    assertThat(target.resolve("en/old.html")).doesNotExist();
    assertThat(named).exists();
    assertThat(foreign).hasContent("mine");
    assertThat(target.resolve("en/index.html")).exists();
    assertThat(target.resolve("en/status/old.html")).exists();
  }

  @Test
  void removesNothingBehindALink() throws IOException {
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    Path kept = Files.writeString(elsewhere.resolve("old.html"), OURS);
    Files.createDirectories(target);
    Files.createSymbolicLink(target.resolve("en"), elsewhere);
    Path link = Files.createSymbolicLink(target.resolve("link.html"), kept);

    assertThat(folder.removeOthers("en", name -> true)).isEmpty();
    assertThat(folder.removeOthers("", name -> true)).isEmpty();

    assertThat(kept).exists();
    assertThat(link).isSymbolicLink();
  }

  @Test
  void removesNothingOutsideAndNothingWhereNothingIs() throws IOException {
    Path outside = Files.writeString(temporary.resolve("outside.html"), OURS);

    assertThat(folder.removeOthers("..", name -> true)).isEmpty();
    assertThat(folder.removeOthers("ja", name -> true)).isEmpty();

    assertThat(outside).exists();
  }

  private static Refused refused(Path file, String kind) {
    return new Refused(file, new Refusal(kind, ""));
  }
}
