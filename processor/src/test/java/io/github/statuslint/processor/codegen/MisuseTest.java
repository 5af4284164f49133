// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Arrays;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each misuse is one error, at the value that is wrong, with the way out. */
final class MisuseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Http-Status", "", "1Status", "class", "true", "Http Status", "a.B", "var"})
  void nameThatIsNoName(String name) {
    assertOneError(
        annotation("name = \"" + name + "\""),
        2,
        "name = ",
        "\""
            + name
            + "\" cannot be the name of a type; choose another, such as name = \"HttpStatusInfo\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Category",
        "Code",
        "CodeText",
        "ByCode",
        "Comparison",
        "Texts",
        "TextsEn",
        "RestStatus"
      })
  void nameOfATypeInside(String name) {
    assertOneError(
        annotation("name = \"" + name + "\""),
        2,
        "name = ",
        "\""
            + name
            + "\" is the name of a type inside the enum; choose another, such as name ="
            + " \"HttpStatusInfo\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"String", "Integer", "Enum", "Override"})
  void nameThatHidesALanguageType(String name) {
    assertOneError(
        annotation("name = \"" + name + "\""),
        2,
        "name = ",
        "\""
            + name
            + "\" would hide java.lang."
            + name
            + "; choose another, such as name = \"HttpStatusInfo\"");
  }

  @Test
  void nameOfATypeOfThePackage() {
    Compilation compilation =
        EnumCompilation.ofPackage(annotation("name = \"Shop\""))
            .with("shop.Shop", "package shop; class Shop {}")
            .compile();

    assertOneError(
        compilation,
        2,
        "name = ",
        "shop.Shop exists already; give the generated enum another name, such as name ="
            + " \"Shop2\"");
  }

  @Test
  void defaultNameThatExistsIsReportedAtTheAnnotation() {
    Compilation compilation =
        EnumCompilation.ofPackage("@GenerateHttpStatusInfo")
            .with("shop.HttpStatusInfo", "package shop; enum HttpStatusInfo {}")
            .compile();

    assertOneError(
        compilation,
        1,
        "",
        "shop.HttpStatusInfo exists already; give the generated enum another name, such as name ="
            + " \"HttpStatusInfo2\"");
  }

  @Test
  void twoInOnePackage() {
    Compilation compilation =
        EnumCompilation.ofPackage("@GenerateHttpStatusInfo")
            .with(
                "shop.Api",
                "package shop;",
                "@io.github.statuslint.annotations.GenerateHttpStatusInfo(name = \"Other\")",
                "class Api {}")
            .compile();

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "Package shop has its enum already, by the annotation on package shop; remove this one")
        .inFile(source(compilation, "Api"))
        .onLine(2)
        .atColumn(1);
  }

  @Test
  void unknownLanguageAtItsOwnPlace() {
    assertOneError(
        annotation("languages = {\"en\", \"de\"}"),
        2,
        "languages = {\"en\", ",
        "The catalogue has no language \"de\"; use en, es, ja, fr");
  }

  @Test
  void noLanguage() {
    assertOneError(
        annotation("languages = {}"),
        2,
        "languages = ",
        "No language is left; name at least one of en, es, ja, fr");
  }

  @Test
  void eachUnknownLanguageIsAnErrorOfItsOwn() {
    Compilation compilation =
        EnumCompilation.ofPackage(annotation("languages = {\"de\", \"\"}")).compile();

    assertThat(compilation).hadErrorCount(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 600, 0, -1, 1000})
  void customCodeOutOfRange(int code) {
    assertOneError(
        custom("code = " + code + ", name = \"X\""),
        2,
        "custom = @CustomStatus(code = ",
        code + " is no HTTP status code; choose one from 100 to 599");
  }

  @ParameterizedTest
  @CsvSource({"404, NOT_FOUND", "413, CONTENT_TOO_LARGE", "418, UNUSED_418"})
  void customCodeThatIsRegistered(int code, String name) {
    assertOneError(
        custom("code = " + code + ", name = \"X\""),
        2,
        "custom = @CustomStatus(code = ",
        code + " is in the enum already, as " + name + "; use that constant, or another code");
  }

  @Test
  void customNameThatIsRegistered() {
    assertOneError(
        custom("code = 452, name = \"NOT_FOUND\""),
        2,
        "custom = @CustomStatus(code = 452, name = ",
        "NOT_FOUND is the registered status 404; choose another name");
  }

  @ParameterizedTest
  @CsvSource({
    "outOfStock, OUT_OF_STOCK",
    "Out of stock!, OUT_OF_STOCK",
    "9LIVES, LIVES",
    "_X, X",
    "'', STATUS_452",
    "在庫, STATUS_452"
  })
  void customNameThatIsNoName(String name, String better) {
    assertOneError(
        custom("code = 452, name = \"" + name + "\""),
        2,
        "custom = @CustomStatus(code = 452, name = ",
        "\"" + name + "\" is no name of a constant; write \"" + better + "\"");
  }

  @Test
  void customCodeTwice() {
    assertOneError(
        annotation(
            "custom = {@CustomStatus(code = 452, name = \"A\"),"
                + " @CustomStatus(code = 452, name = \"B\")}"),
        2,
        "custom = {@CustomStatus(code = 452, name = \"A\"), @CustomStatus(code = ",
        "452 is declared twice, also as A; remove one of them");
  }

  @Test
  void customNameTwice() {
    assertOneError(
        annotation(
            "custom = {@CustomStatus(code = 452, name = \"A\"),"
                + " @CustomStatus(code = 453, name = \"A\")}"),
        2,
        "custom = {@CustomStatus(code = 452, name = \"A\"), @CustomStatus(code = 453, name = ",
        "A is declared twice, also for 452; choose another name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Out\\nof stock", "Out\\r\\nSet-Cookie: x"})
  void phraseOfTwoLines(String phrase) {
    assertOneError(
        custom("code = 452, name = \"A\", phrase = \"" + phrase + "\""),
        2,
        "custom = @CustomStatus(code = 452, name = \"A\", phrase = ",
        "A reason phrase is one line; remove line breaks and control characters");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Compilation compilation =
        EnumCompilation.ofPackage(
                annotation(
                    "name = \"1\", languages = \"de\","
                        + " custom = @CustomStatus(code = 1, name = \"a\")"))
            .compile();

    assertThat(compilation).hadErrorCount(4);
  }

  @Test
  void valuesThatDoNotCompileAreLeftToTheCompiler() {
    Compilation compilation =
        EnumCompilation.ofPackage(
                annotation("custom = @CustomStatus(code = Missing.CODE, name = \"X\")"))
            .compile();

    assertThat(compilation).failed();
    assertThat(compilation.errors()).allMatch(error -> error.getMessage(null).contains("Missing"));
  }

  private static String custom(String values) {
    return annotation("custom = @CustomStatus(" + values + ")");
  }

  /** The annotation with its values on the second line. */
  private static String annotation(String values) {
    return "@GenerateHttpStatusInfo(\n" + values + ")";
  }

  private static void assertOneError(String annotation, int line, String before, String message) {
    assertOneError(EnumCompilation.ofPackage(annotation).compile(), line, before, message);
  }

  private static void assertOneError(
      Compilation compilation, int line, String before, String message) {
    List<Diagnostic<? extends JavaFileObject>> errors =
        compilation.errors().stream()
            .filter(error -> !error.getMessage(null).contains("-Werror"))
            .toList();
    assertThat(errors).as(compilation.diagnostics().toString()).hasSize(1);
    Diagnostic<? extends JavaFileObject> error = errors.get(0);
    assertThat(error.getMessage(null)).isEqualTo(message);
    assertThat(error.getSource().getName()).endsWith("package-info.java");
    assertThat(error.getLineNumber()).isEqualTo(line);
    assertThat(error.getColumnNumber()).isEqualTo(before.length() + 1L);
  }

  private static JavaFileObject source(Compilation compilation, String name) {
    return compilation.sourceFiles().stream()
        .filter(file -> Arrays.asList(file.getName().split("[/.]")).contains(name))
        .findFirst()
        .orElseThrow();
  }
}
