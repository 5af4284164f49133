// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether imports have to do with statuses, and where a source belongs by them. */
class ImportsTest {

  private static final Program WEB =
      Program.of(
          """
          package shop.web;
          import static org.springframework.http.HttpStatus.GONE;
          import java.util.*;
          import org.springframework.http.HttpStatus;
          class Web {}
          """);
  private static final Program PLAIN =
      Program.of("package shop; import java.util.List; class A {}");
  private static final Program UNNAMED = Program.of("class A {}");
  private static final Program TESTS =
      Program.of("package shop; import org.junit.jupiter.api.Test; class A {}");

  private final List<String> asked = new ArrayList<>();

  private Imports concernedBy(String packageName) {
    return new Imports(
        name -> {
          asked.add(name);
          return name.equals(packageName);
        });
  }

  private static boolean concerns(Imports imports, Program program) {
    return imports.concern(program.unit().unit());
  }

  @Test
  void concernByWhatIsImportedAndByThePackageItself() {
    assertThat(concerns(concernedBy("org.springframework.http"), WEB)).isTrue();
    assertThat(concerns(concernedBy("shop.web"), WEB)).isTrue();
    assertThat(concerns(concernedBy("java.util"), PLAIN)).isTrue();
    assertThat(concerns(concernedBy(""), UNNAMED)).isTrue();
  }

  @Test
  void doNotConcernByOtherPackages() {
    assertThat(concerns(concernedBy("org.springframework"), WEB)).isFalse();
    assertThat(concerns(concernedBy("shop"), WEB)).isFalse();
    assertThat(concerns(concernedBy(""), PLAIN)).isFalse();
    assertThat(concerns(concernedBy("shop"), UNNAMED)).isFalse();
  }

  @Test
  void areAskedOnceAPackage() {
    Imports imports = concernedBy("java.util");

    assertThat(concerns(imports, WEB)).isTrue();
    assertThat(concerns(imports, WEB)).isTrue();
    assertThat(asked)
        .containsExactly(
            "shop.web",
            "org.springframework.http.HttpStatus",
            "java.util",
            "org.springframework.http");
  }

  @Test
  void areNamedAsTheyAreWritten() {
    assertThat(Imports.of(WEB.unit().unit()))
        .containsExactly(
            "org.springframework.http.HttpStatus.GONE",
            "java.util.*",
            "org.springframework.http.HttpStatus");
    assertThat(Imports.of(UNNAMED.unit().unit())).isEmpty();
  }

  @Test
  void areNamedAlikeHoweverOften() {
    Imports imports = concernedBy("java.util");

    for (int i = 0; i < 2; i++) {
      assertThat(imports.names(WEB.unit().unit())).isEqualTo(Imports.of(WEB.unit().unit()));
      assertThat(imports.names(UNNAMED.unit().unit())).isEmpty();
    }
  }

  private static SourceType.Origin origin(Program program) {
    return Origins.of(program.unit().unit(), Imports.of(program.unit().unit()), Set.of());
  }

  @Test
  void tellTestsFromTheProgram() {
    assertThat(origin(TESTS)).isEqualTo(SourceType.Origin.TEST);
    assertThat(origin(WEB)).isEqualTo(SourceType.Origin.MAIN);
    assertThat(origin(UNNAMED)).isEqualTo(SourceType.Origin.MAIN);
  }

  @Test
  void foldersTellTestsFromTheProgram() {
    assertThat(List.of("src/test/java/A.java", "shop\\src\\test\\java\\A.java", "/a/src/it/A.java"))
        .allMatch(Origins::isTest);
    assertThat(List.of("src/main/java/A.java", "src/tests/A.java", "test/A.java"))
        .noneMatch(Origins::isTest);
  }
}
