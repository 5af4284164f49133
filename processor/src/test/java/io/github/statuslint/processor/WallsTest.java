package io.github.statuslint.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages are stages, and data walks through them in one direction. */
class WallsTest {

  private static final String ROOT = "io.github.statuslint.processor";

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
  void findingsKnowOnlyTheStandard() {
    mayNotUse(
        "finding",
        "catalog",
        "codegen",
        "evidence",
        "framework",
        "javac",
        "render",
        "rule",
        "site");
  }

  @Test
  void theCompilersSideKnowsOnlyFindings() {
    mayNotUse(
        "javac",
        "catalog",
        "codegen",
        "evidence",
        "framework",
        "registry",
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
            Stream.of(
                    "registry..",
                    "catalog..",
                    "framework..",
                    "rule..",
                    "finding..",
                    "codegen..",
                    "render",
                    "render.html..",
                    "render.sarif..")
                .map(it -> ROOT + "." + it)
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
}
