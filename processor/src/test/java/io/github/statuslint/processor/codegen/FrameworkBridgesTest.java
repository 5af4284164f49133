// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static io.github.statuslint.processor.codegen.Generated.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To and from the types of the frameworks that are on the class path. */
final class FrameworkBridgesTest {

  private static final String WITH_499 =
      "@GenerateHttpStatusInfo(custom ="
          + " @CustomStatus(code = 499, name = \"CLIENT_CLOSED_REQUEST\"))";

  @ParameterizedTest
  @ValueSource(strings = {"6.2.19", "7.0.9"})
  void convertsToAndFromHttpStatusCode(String version) throws ReflectiveOperationException {
    Generated generated = spring(version);
    Object notFound = ask(generated.status("NOT_FOUND"), "toHttpStatusCode");

    assertThat(notFound)
        .isEqualTo(constant(generated, "org.springframework.http.HttpStatus", "NOT_FOUND"));
    assertThat(generated.call("of", notFound)).isEqualTo(generated.status("NOT_FOUND"));
    Object custom = ask(generated.status("CLIENT_CLOSED_REQUEST"), "toHttpStatusCode");
    assertThat(ask(custom, "value")).isEqualTo(499);
    assertThat(generated.call("of", custom)).isEqualTo(generated.status("CLIENT_CLOSED_REQUEST"));
    assertThat(generated.hasMethod("toHttpStatus")).isFalse();
  }

  @Test
  void rejectsACodeOfTheFrameworkThatTheEnumLacks() throws ReflectiveOperationException {
    Generated generated = spring("6.2.19");
    Object unknown =
        generated
            .type("org.springframework.http.HttpStatusCode")
            .getMethod("valueOf", int.class)
            .invoke(null, 477);

    assertThatThrownBy(() -> generated.call("of", unknown))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("HttpStatusInfo has no status 477;");
  }

  @Test
  void convertsToAndFromHttpStatusBeforeSpring6() throws ReflectiveOperationException {
    Generated generated = spring("5.3.39");
    Object gone = constant(generated, "org.springframework.http.HttpStatus", "GONE");

    assertThat(ask(generated.status("GONE"), "toHttpStatus")).isEqualTo(Optional.of(gone));
    assertThat(generated.call("of", gone)).isEqualTo(generated.status("GONE"));
    assertThat(ask(generated.status("CLIENT_CLOSED_REQUEST"), "toHttpStatus"))
        .isEqualTo(Optional.empty());
    assertThat(generated.hasMethod("toHttpStatusCode")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "jakarta.ws.rs-api-4.0.0.jar, jakarta.ws.rs.core",
    "javax.ws.rs-api-2.1.1.jar, javax.ws.rs.core"
  })
  void convertsToAndFromStatusType(String jar, String packageName)
      throws ReflectiveOperationException {
    Generated generated = EnumCompilation.ofPackage(WITH_499).jar(jar).run().with(jar);
    Object conflict = constant(generated, packageName + ".Response$Status", "CONFLICT");
    Object statusType = ask(generated.status("CLIENT_CLOSED_REQUEST"), "toStatusType");

    assertThat(generated.type(packageName + ".Response$StatusType").isInstance(statusType))
        .isTrue();
    assertThat(ask(statusType, "getStatusCode")).isEqualTo(499);
    assertThat(ask(statusType, "getReasonPhrase")).isEqualTo("Client Closed Request");
    assertThat(ask(statusType, "getFamily")).hasToString("CLIENT_ERROR");
    assertThat(statusType).hasToString("499 Client Closed Request");
    assertThat(generated.call("of", statusType))
        .isEqualTo(generated.status("CLIENT_CLOSED_REQUEST"));
    assertThat(generated.call("of", conflict)).isEqualTo(generated.status("CONFLICT"));
  }

  @Test
  void prefersJakartaToJavax() {
    String source =
        source(
            EnumCompilation.ofPackage("@GenerateHttpStatusInfo")
                .jar("javax.ws.rs-api-2.1.1.jar")
                .jar("jakarta.ws.rs-api-4.0.0.jar"));

    assertThat(source).contains("import jakarta.ws.rs.core.Response;").doesNotContain("javax.ws");
  }

  @Test
  void bridgesToSeveralFrameworksAtOnce() {
    String source =
        source(
            EnumCompilation.ofPackage("@GenerateHttpStatusInfo")
                .jar("spring-web-7.0.9.jar")
                .jar("spring-core-7.0.9.jar")
                .jar("jakarta.ws.rs-api-4.0.0.jar"));

    assertThat(source)
        .contains("of(HttpStatusCode status)", "of(Response.StatusType status)", "of(int code)");
  }

  @Test
  void hasNoBridgeWithoutAFramework() {
    assertThat(source(EnumCompilation.ofPackage("@GenerateHttpStatusInfo")))
        .doesNotContain("springframework", "ws.rs", "StatusType");
  }

  @Test
  void hasNoBridgeWhereNoneIsWanted() {
    assertThat(
            source(
                EnumCompilation.ofPackage("@GenerateHttpStatusInfo(bridges = false)")
                    .jar("spring-web-6.2.19.jar")
                    .jar("jakarta.ws.rs-api-4.0.0.jar")))
        .doesNotContain("springframework", "ws.rs", "StatusType");
  }

  @ParameterizedTest
  @CsvSource({"8, 5.3.39", "11, 5.3.39", "17, 6.2.19", "17, 7.0.9"})
  void compilesWithoutAWarningAtTheLevelOfTheFramework(int release, String version) {
    Compilation compilation =
        EnumCompilation.ofPackage(WITH_499)
            .jar("spring-web-" + version + ".jar")
            .jar("spring-core-" + version + ".jar")
            .jar("javax.ws.rs-api-2.1.1.jar")
            .options("--release", Integer.toString(release))
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
  }

  private static Generated spring(String version) {
    String web = "spring-web-" + version + ".jar";
    String core = "spring-core-" + version + ".jar";
    return EnumCompilation.ofPackage(WITH_499).jar(web).jar(core).run().with(web, core);
  }

  private static String source(EnumCompilation compilation) {
    Compilation result = compilation.compile();
    assertThat(result).succeededWithoutWarnings();
    return EnumCompilation.source(result, "shop.HttpStatusInfo");
  }

  private static Object constant(Generated generated, String type, String name)
      throws ReflectiveOperationException {
    try {
      return generated.type(type).getMethod("valueOf", String.class).invoke(null, name);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
