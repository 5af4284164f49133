package io.github.statuslint.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages are stages, and data walks through them in one direction. */
class WallsTest {

  private static final String ROOT = "io.github.statuslint.processor";
  private static final int LONGEST_FILE = 400;

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private void mayNotUse(String stage, String... others) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.of(others).map(it -> ROOT + "." + it + "..").toArray(String[]::new))
        .check(classes);
  }

  @Test
  void theStandardKnowsNothingElse() {
    mayNotUse(
        "registry",
        "catalog",
        "codegen",
        "evidence",
        "finding",
        "framework",
        "javac",
        "render",
        "rule",
        "site");
  }

  @Test
  void frameworksKnowNothingElse() {
    mayNotUse(
        "framework",
        "catalog",
        "codegen",
        "evidence",
        "finding",
        "javac",
        "render",
        "rule",
        "site");
  }

  @Test
  void wordsKnowOnlyTheStandard() {
    mayNotUse(
        "catalog",
        "codegen",
        "evidence",
        "finding",
        "framework",
        "javac",
        "render",
        "rule",
        "site");
  }

  @Test
  void sitesDoNotLookAhead() {
    mayNotUse("site", "catalog", "codegen", "evidence", "render", "rule");
  }

  @Test
  void evidenceDoesNotLookAhead() {
    mayNotUse("evidence", "catalog", "codegen", "render", "rule");
  }

  @Test
  void rulesSeeNeitherWordsNorTheCompiler() {
    mayNotUse("rule", "catalog", "codegen", "javac", "render");
  }

  @Test
  void viewsDoNotKnowRules() {
    mayNotUse("render", "codegen", "evidence", "rule", "site");
  }

  @Test
  void theGeneratorKnowsOnlyTheStandardAndTheWords() {
    mayNotUse("codegen", "evidence", "finding", "framework", "javac", "render", "rule", "site");
  }

  @Test
  void treesStayWhereTheyAreRead() {
    noClasses()
        .that()
        .resideInAnyPackage(
            Stream.of("registry", "catalog", "framework", "rule", "finding", "codegen")
                .map(it -> ROOT + "." + it + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun.source..")
        .check(classes);
  }

  @Test
  void nobodyUsesTheInsidesOfTheCompiler() {
    noClasses().should().dependOnClassesThat().resideInAPackage("com.sun.tools..").check(classes);
  }

  @Test
  void filesAreShort() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      for (Path source : sources) {
        try (Stream<String> lines = Files.lines(source)) {
          assertThat(lines.count()).as(source.toString()).isLessThanOrEqualTo(LONGEST_FILE);
        }
      }
    }
  }
}
