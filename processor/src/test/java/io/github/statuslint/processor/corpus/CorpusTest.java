// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of the corpus, and what compares them with a run. */
class CorpusTest {

  private static final Path LISTS = Path.of("../corpus");
  private static final String LIBRARY = "org.example:shop:1.0";

  @TempDir private Path folder;

  @Test
  void everyJudgedFindingIsOfAListedLibrary() throws IOException {
    Set<String> libraries =
        CorpusLibrary.read(LISTS.resolve("libraries.tsv")).stream()
            .map(library -> library.coordinates().toString())
            .collect(Collectors.toSet());
    assertThat(Judgement.read(LISTS.resolve("judged.tsv")))
        .isNotEmpty()
        .allSatisfy(judged -> assertThat(libraries).contains(judged.library()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aFindingHasAVerdictAndAReason() {
    assertThatThrownBy(() -> Judgement.of(LIBRARY + "\tShop.java\t3\tEmptyOk\tW\tperhaps\twhy"))
        .hasMessageContaining("no judged finding");
    assertThatThrownBy(() -> Judgement.of(LIBRARY + "\tShop.java\t3\tEmptyOk\tW\tright\t "))
        .hasMessageContaining("no judged finding");
    assertThatThrownBy(() -> Judgement.of(LIBRARY + "\tShop.java\t3\tEmptyOk\tW"))
        .hasMessageContaining("no judged finding");
  }

  @Test
  void readsFindingsOutOfWhatJavacPrints() {
    Path root = Path.of("/library/src").toAbsolutePath();
    List<String> output =
        List.of(
            root.resolve("org/example/Shop.java") + ":12: warning: [AllowMissing] `get` answers",
            "    code();",
            root.resolve("org/example/Shop.java") + ":13: Note: [ChallengeMissing] `get` answers",
            root.resolve("org/example/Shop.java") + ":14: warning: [deprecation] old() is old",
            "Note: Some input files use unchecked or unsafe operations.");
    assertThat(Judgement.told(LIBRARY, root, output))
        .containsExactly(
            new Judgement(LIBRARY, "org/example/Shop.java", 12, "AllowMissing", "W"),
            new Judgement(LIBRARY, "org/example/Shop.java", 13, "ChallengeMissing", "N"));
  }

  @Test
  void tellsDifferencesInBothDirections() {
    Judgement known = new Judgement(LIBRARY, "Shop.java", 3, "AllowMissing", "W");
    Judgement louder = new Judgement(LIBRARY, "Shop.java", 3, "AllowMissing", "N");
    assertThat(CorpusRun.differences(List.of(known), List.of(known))).isEmpty();
    assertThat(CorpusRun.differences(List.of(known), List.of(known, known)))
        .containsExactly("not judged: " + known);
    assertThat(CorpusRun.differences(List.of(known), List.of(louder)))
        .containsExactly("not judged: " + louder, "not told any more: " + known);
  }

  @Test
  void thePomKeepsWhatIsNeededToCompile() throws Exception {
    Path published = folder.resolve("published.pom");
    Files.writeString(
        published,
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <groupId>org.example</groupId><artifactId>shop</artifactId><version>1.0</version>
          <packaging>bundle</packaging>
          <repositories><repository><id>gone</id><url>file:///gone</url></repository></repositories>
          <dependencies>
            <dependency><groupId>a</groupId><artifactId>api</artifactId><scope>provided</scope></dependency>
            <dependency><groupId>a</groupId><artifactId>tests</artifactId><scope>test</scope></dependency>
            <dependency><groupId>a</groupId><artifactId>gone</artifactId></dependency>
          </dependencies>
        </project>
        """);
    CorpusLibrary library =
        CorpusLibrary.of(LIBRARY + "\tunseen\t17\tlombok\ta:more:2\ta:gone\tgenerated/*");
    Path written = folder.resolve("pom.xml");
    LibraryPom.write(published, library, written);
    assertThat(Files.readString(written))
        .contains("<artifactId>api</artifactId>", "<artifactId>more</artifactId>", "class-path-of-")
        .contains("<artifactId>shop</artifactId>", "<groupId>*</groupId>")
        .doesNotContain("tests", "bundle", "repositories");
    assertThat(library.leave()).isEqualTo("generated/");
    assertThat(library.lombok()).isTrue();
  }
}
