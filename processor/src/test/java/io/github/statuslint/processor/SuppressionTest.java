// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code @SuppressWarnings} on every declaration that Java lets it stand on. */
class SuppressionTest {

  private static final String ON = "@SuppressWarnings(\"InvalidStatusCode\")";
  private static final String IN_CODE = "ResponseEntity.status(642).build()";

  @Test
  void nothingIsSuppressedWithoutIt() {
    assertThat(findings("class Api { Object m() { return " + IN_CODE + "; } }")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@ class Api { Object m() { return STATUS; } }",
        "@ class Api { static class Inner { Object m() { return STATUS; } } }",
        "class Api { @ static class Inner { Object m() { return STATUS; } } }",
        "class Api { @ Object m() { return STATUS; } }",
        "class Api { @ Api() { STATUS.toString(); } }",
        "class Api { @ Object field = STATUS; }",
        "class Api { Object m() { @ Object local = STATUS; return local; } }",
        "class Api { Object m() { @ class Local { Object n() { return STATUS; } } return null; } }",
        "class Api { Object m() { return new Object() { @ Object n() { return STATUS; } }; } }",
        "enum Api { @ A(STATUS), B(null); Api(Object status) {} }",
        "@ enum Api { A(STATUS); Api(Object status) {} }",
        "@ record Api(int a) { Object m() { return STATUS; } }",
        "@ interface Api { default Object m() { return STATUS; } }",
        "class Api { void m() { try (@ AutoCloseable r = of(STATUS)) {} catch (Exception e) {} }"
            + " static AutoCloseable of(Object o) { return null; } }",
        "class Api { void m() { for (@ Object o = STATUS; o != null; ) {} } }",
      })
  void itHoldsInTheDeclarationItStandsOn(String code) {
    assertThat(findings(code.replace("@ ", ON + " ").replace("STATUS", IN_CODE))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Api { @ Object other; Object m() { return STATUS; } }",
        "class Api { @ void other() {} Object m() { return STATUS; } }",
        "enum Api { @ A(null), B(STATUS); Api(Object status) {} }",
        "@ class Other {} class Api { Object m() { return STATUS; } }",
        "class Api { Object m() { @ Object local = null; return STATUS; } }",
      })
  void itDoesNotHoldBesideTheDeclaration(String code) {
    assertThat(findings(code.replace("@ ", ON + " ").replace("STATUS", IN_CODE))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"statuslint\"",
        "{\"unchecked\", \"InvalidStatusCode\"}",
        "{\"statuslint\", \"all\"}",
        "value = \"InvalidStatusCode\"",
        "Api.ID",
        "\"Invalid\" + \"StatusCode\""
      })
  void itNamesARuleOrAll(String ids) {
    assertThat(
            findings(
                "class Api { static final String ID = \"InvalidStatusCode\"; @SuppressWarnings("
                    + ids
                    + ") Object m() { return "
                    + IN_CODE
                    + "; } }"))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"all\"", "\"invalidstatuscode\"", "\"OtherRule\"", "{}", "\"\""})
  void otherIdsAreNotOurs(String ids) {
    assertThat(
            findings(
                "class Api { @SuppressWarnings("
                    + ids
                    + ") Object m() { return "
                    + IN_CODE
                    + "; } }"))
        .isEqualTo(1);
  }

  @Test
  void itHoldsInAWholeModule() {
    String code = "class Api { Object m() { return " + IN_CODE + "; } }";

    assertThat(inModule("", code)).isEqualTo(1);
    assertThat(inModule(ON, code)).isZero();
    assertThat(inModule("@SuppressWarnings(\"statuslint\")", code)).isZero();
  }

  private static long inModule(String annotation, String code) {
    Source module =
        new Source(
            "module-info.java",
            annotation + "\nopen module sample { requires spring.web; requires spring.core; }");
    return count(
        Compilation.of(
            List.of(module, source(code)),
            List.of("--module-path", Compilation.jars("spring-web", "spring-core", "spring-jcl"))));
  }

  /** Java did not allow it there until it took the {@code @Target} off its annotation. */
  @Test
  void itHoldsInAWholePackageWhereJavaAllowsIt() {
    Target target = SuppressWarnings.class.getAnnotation(Target.class);
    boolean allowed = target == null || List.of(target.value()).contains(ElementType.PACKAGE);
    Source information = new Source("package-info.java", ON + "\npackage sample;");
    Source code = source("class Api { Object m() { return " + IN_CODE + "; } }");

    Compilation compilation = Compilation.of(List.of(information, code), List.of());

    assertThat(compilation.succeeded()).isEqualTo(allowed);
    assertThat(compilation.findings()).isEmpty();
  }

  private static long findings(String code) {
    return count(Compilation.of(List.of(source(code)), List.of()));
  }

  private static Source source(String code) {
    return new Source(
        "Api.java", "package sample;\nimport org.springframework.http.ResponseEntity;\n" + code);
  }

  private static long count(Compilation compilation) {
    assertThat(compilation.others())
        .filteredOn(told -> told.kind() == javax.tools.Diagnostic.Kind.ERROR)
        .isEmpty();
    return compilation.findings().stream()
        .filter(told -> told.rule().equals("InvalidStatusCode"))
        .count();
  }
}
