// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The enum at each level that this compiler knows. */
final class SourceLevelsTest {

  static IntStream releases() {
    return IntStream.of(8, 9, 11, 17, 21, 25)
        .filter(release -> release <= Runtime.version().feature());
  }

  @ParameterizedTest
  @MethodSource("releases")
  void compilesWithoutAWarningWithAllLintOn(int release) {
    Compilation compilation =
        EnumCompilation.ofPackage(
                "@GenerateHttpStatusInfo(custom ="
                    + " @CustomStatus(code = 499, name = \"CLIENT_CLOSED_REQUEST\"))")
            .options("--release", Integer.toString(release))
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void isMarkedAsGeneratedByTheAnnotationOfTheLevel(int release) {
    String source =
        EnumCompilation.source(
            EnumCompilation.ofPackage("@GenerateHttpStatusInfo")
                .options("--release", Integer.toString(release))
                .compile(),
            "shop.HttpStatusInfo");

    assertThat(source)
        .contains(
            release == 8
                ? "import javax.annotation.Generated;"
                : "import javax.annotation.processing.Generated;")
        .contains("@Generated(\"io.github.statuslint.processor.codegen.HttpStatusInfoGenerator\")");
  }

  @Test
  void isTheSameTextEachTime() {
    String annotation =
        "@GenerateHttpStatusInfo(custom = {"
            + "@CustomStatus(code = 599, name = \"B\"), @CustomStatus(code = 452, name = \"A\")})";
    String first = text(EnumCompilation.ofPackage(annotation));

    assertThat(text(EnumCompilation.ofPackage(annotation))).isEqualTo(first);
    assertThat(first.indexOf("  A(452")).isBetween(0, first.indexOf("  B(599"));
  }

  @Test
  void isPlainAscii() {
    assertThat(text(EnumCompilation.ofPackage("@GenerateHttpStatusInfo")))
        .matches(text -> text.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127));
  }

  @Test
  void saysTheSameInAnySourceEncoding() {
    Map<String, byte[]> ascii =
        EnumCompilation.classes(
            EnumCompilation.ofPackage("@GenerateHttpStatusInfo")
                .options("-encoding", "US-ASCII")
                .compile());

    assertThat(ascii.get("shop.HttpStatusInfo$TextsJa"))
        .isEqualTo(
            EnumCompilation.classes(EnumCompilation.ofPackage("@GenerateHttpStatusInfo").compile())
                .get("shop.HttpStatusInfo$TextsJa"));
  }

  @Test
  void writesDocumentationThatDoclintAccepts() {
    Compilation compilation =
        EnumCompilation.ofPackage("@GenerateHttpStatusInfo")
            .jar("spring-web-6.2.19.jar")
            .jar("jakarta.ws.rs-api-4.0.0.jar")
            .options("-Xdoclint:all,-missing", "-Xdoclint/package:shop")
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void keepsEachClassSmall() {
    Map<String, byte[]> classes =
        EnumCompilation.classes(EnumCompilation.ofPackage("@GenerateHttpStatusInfo").compile());

    assertThat(classes).allSatisfy((name, bytes) -> assertThat(bytes).hasSizeLessThan(100_000));
  }

  private static String text(EnumCompilation compilation) {
    return EnumCompilation.source(compilation.compile(), "shop.HttpStatusInfo");
  }
}
