// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages are stages, and data walks through them in one direction. */
class WallsTest {

  private static final String ROOT = "io.github.statuslint.processor";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** Which stages a stage may use besides itself; what is not named is beyond a wall. */
  private static final Map<String, Set<String>> USES =
      Map.of(
          "registry", Set.of(),
          "catalog", Set.of("registry"),
          "framework", Set.of("registry"),
          "finding", Set.of("registry"),
          "javac", Set.of("finding"),
          "site", Set.of("finding", "framework", "javac", "registry"),
          "evidence", Set.of("finding", "framework", "javac", "registry", "site"),
          "rule", Set.of("evidence", "finding", "framework", "registry", "site"),
          "render", Set.of("catalog", "finding", "framework", "javac", "registry"),
          "codegen", Set.of("catalog", "registry"));

  static Set<String> stages() {
    return USES.keySet();
  }

  @ParameterizedTest
  @MethodSource("stages")
  void aStageUsesOnlyThoseThatItMay(String stage) {
    String[] beyond =
        USES.keySet().stream()
            .filter(other -> !other.equals(stage) && !USES.get(stage).contains(other))
            .map(other -> ROOT + "." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(beyond)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsAStage() {
    assertThat(CLASSES.stream().map(WallsTest::stage).filter(name -> !name.isEmpty()))
        .isNotEmpty()
        .allSatisfy(stage -> assertThat(USES).containsKey(stage));
  }

  private static String stage(JavaClass type) {
    String below = type.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
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
        .check(CLASSES);
  }

  @Test
  void nobodyUsesTheInsidesOfTheCompiler() {
    noClasses().should().dependOnClassesThat().resideInAPackage("com.sun.tools..").check(CLASSES);
  }
}
