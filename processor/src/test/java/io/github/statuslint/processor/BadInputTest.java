// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.Compilation.Told;
import io.github.statuslint.processor.kit.EclipseCompilation;
import io.github.statuslint.processor.kit.SmallProcessor;
import io.github.statuslint.processor.kit.Snippets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Source that does not compile gets javac's own messages, and none of ours about ourselves. */
class BadInputTest {

  private static final String IMPORTS =
      """
      package sample;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;
      """;

  static Stream<String> broken() {
    return Stream.of(
        "class Api { ResponseEntity<Missing> m() { return ResponseEntity.status(403).body(x()); } }",
        "class Api extends Missing { @ResponseStatus(HttpStatus.FORBIDDEN) Missing m(Missing a) {} }",
        "class Api { Object m() { return ResponseEntity.status(HttpStatus.NOPE).build(); } }",
        "class Api { Object m() { return ResponseEntity.stats(403).build(); } }",
        "class Api { Object m() { return ResponseEntity.status(403, 404).build(); } }",
        "class Api { Object m() { return ResponseEntity.status(",
        "class Api { Object m() { return ResponseEntity.status(403).build() } }",
        "class Api { @ResponseStatus(code = UNKNOWN) void m() {} }",
        "class Api { @ResponseStatus(code = HttpStatus.UNKNOWN) void m() {} }",
        "class Api { @ResponseStatus(code = \"404\") void m() {} }",
        "class Api { @ResponseStatus(code = null) void m() {} }",
        "class Api { @ResponseStatus(nothing = HttpStatus.OK) void m() {} }",
        "class Api { @ResponseStatus({HttpStatus.OK, HttpStatus.CREATED}) void m() {} }",
        "class Api { @ResponseStatus(HttpStatus.OK) @ResponseStatus(HttpStatus.OK) void m() {} }",
        "class Api { @ResponseStatus(code = @Missing) void m() {} }",
        "class Api { @Missing(HttpStatus.OK) void m() {} }",
        "class Api { @ExceptionHandler(Missing.class) @ResponseStatus(HttpStatus.OK) Object m() {} }",
        "class Api { @ExceptionHandler({Missing.class, 42}) Object m() { return null; } }",
        "class Api { @SuppressWarnings(Missing.ID) @ResponseStatus(HttpStatus.OK) void m() {} }",
        "class Api { @SuppressWarnings(42) @ResponseStatus(HttpStatus.OK) void m() {} }",
        "class A extends B {} class B extends A { Object m() { return HttpStatus.OK; } }",
        "@A @interface A { A value(); } @A class Api { Object m() { return HttpStatus.OK; } }",
        "enum Api { A(HttpStatus.OK), B(; Api(HttpStatus s) {} }",
        "enum Api { A(HttpStatus.OK) { missing() } }",
        "record Api(HttpStatus status, HttpStatus status) { Api { status = HttpStatus.OK; } }",
        "class Api { Object m(int a) { return switch (a) { case 1 -> HttpStatus.OK; }; } }",
        "class Api { Object m(Missing a) { return switch (a) { case Missing b -> HttpStatus.OK; "
            + "default -> 404; }; } }",
        "class Api { void m() { if (HttpStatus.OK == missing()) throw new Missing(403); } }",
        "class Api { void m() { try { m(); } catch (Missing | Other e) { "
            + "throw new ResponseStatusException(HttpStatus.FORBIDDEN); } } }",
        "class Api { HttpStatus s = s; static final HttpStatus T = U, U = T; Object m() { return T; } }",
        "class Api { static final int A = B, B = A; Object m() { return ResponseEntity.status(A); } }",
        "class Api { Object m() { return new ResponseStatusException(HttpStatus.FORBIDDEN) { int x() { } }; } }",
        "class Api { Object m() { Missing.call(r -> r.status(HttpStatus.FORBIDDEN)); return o -> 404; } }",
        "class Api<T extends Missing & Other> { T m() { return (T) ResponseEntity.status(403); } }",
        "class Api { void m() { var status = ; ResponseEntity.status(status); } }",
        "class Api { void m() { ResponseEntity.<Missing>status(403)::build; } }",
        "class Api { void m() { this(HttpStatus.OK); super(404); } Api() { this(); } }",
        "interface Api { @ResponseStatus(HttpStatus.OK) private Missing m(); }",
        "class Api { int m() { return 404 } @ResponseStatus(HttpStatus.FORBIDDEN",
        "class Api { String s = \"unclosed; Object m() { return HttpStatus.OK; } }",
        // javac goes on with a call whose argument is null.
        "class Api { Object m() { java.util.function.Function<Api, Object> f = p -> p.go(it -> { "
            + "return ((java.util.Map<Object Object>) it).entrySet().stream().collect("
            + "java.util.stream.Collectors.toMap(java.util.Map.Entry::getKey, e -> e.getValue())); }); "
            + "return ResponseEntity.ok(f); } "
            + "<T> T go(java.util.function.Function<Object, T> g) { return null; } }",
        "class Api { Object m() { return HttpStatus.OK; } } }}} @ % trailing");
  }

  @ParameterizedTest
  @MethodSource("broken")
  void onlyJavacSpeaksOfErrors(String code) {
    check(
        List.of(new Source("Api.java", IMPORTS + code)),
        List.of("--should-stop=ifError=FLOW", "-Astatuslint.profile=strict"),
        true);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void anotherCompilerIsNotDisturbedEither(String code) {
    noneIsAboutUs(
        EclipseCompilation.of(
            List.of(new Source("Api.java", IMPORTS + code)),
            List.of("-Astatuslint.profile=strict")));
  }

  @Test
  void aMissingClassPathIsJavacsToTell() {
    List<Source> sources = List.of(Snippets.login());

    check(sources, List.of("-cp", "."), true);
    check(sources, List.of("-cp", ".", "--should-stop=ifError=FLOW"), true);
  }

  /** A class file whose superclass is missing makes javac's own look-ups throw. */
  @Test
  void aHoleInTheClassPathIsJavacsToTell() {
    String web = Compilation.jars("spring-web-", "spring-webmvc");
    Source source =
        new Source(
            "Api.java",
            IMPORTS
                + """
                class Api extends ResponseStatusException {
                  Api() { super(HttpStatus.FORBIDDEN); }
                  @ExceptionHandler(ResponseStatusException.class)
                  @ResponseStatus(HttpStatus.FORBIDDEN)
                  ResponseEntity<String> m() { return ResponseEntity.status(403).build(); }
                }
                """);

    check(List.of(source), List.of("-cp", web), true);
    check(List.of(source), List.of("-cp", web, "--should-stop=ifError=FLOW"), true);
  }

  @Test
  void duplicateClassesAreJavacsToTell() {
    check(
        List.of(Snippets.login(), Snippets.login("sample", "Login", "@Deprecated")),
        List.of("--should-stop=ifError=FLOW"),
        true);
  }

  @Test
  void nothingToReadIsNothingToTell() {
    check(List.of(new Source("Empty.java", "")), List.of(), false);
    check(List.of(new Source("Blank.java", "\n// nothing\n;;\n")), List.of(), false);
    check(List.of(new Source("package-info.java", "package sample;")), List.of(), false);
    check(List.of(new Source("module-info.java", "module sample {}")), List.of(), false);
    check(
        List.of(
            new Source("package-info.java", "@Deprecated package sample;"),
            new Source("module-info.java", "@Deprecated module sample { exports sample; }")),
        List.of(),
        true);
    check(List.of(new Source("Only.java", "import org.springframework.http.*;")), List.of(), false);
  }

  @Test
  void charactersOfAllKindsAreRead() {
    Source source =
        new Source(
            "Api.java",
            IMPORTS
                + "class Ap\u00ed { /* \u202e \u0000 */ Object \u00fc() { return "
                + "ResponseEntity.status(1042).body(\"\ud83d\ude00 \\u0000\\u001b[31m\"); } }");

    check(List.of(source), List.of("-Astatuslint.profile=strict"), false);
  }

  private static void check(List<Source> sources, List<String> options, boolean mayFail) {
    // With a processor, javac stops elsewhere than without.
    Compilation without = Compilation.of(sources, options, List.of(new SmallProcessor()));
    Compilation with = Compilation.of(sources, options);

    assertThat(errors(with)).isEqualTo(errors(without));
    assertThat(with.succeeded()).isEqualTo(without.succeeded());
    assertThat(mayFail || with.succeeded()).as("%s", with.diagnostics()).isTrue();
    noneIsAboutUs(with);
  }

  private static void noneIsAboutUs(Compilation with) {
    List<String> all = new ArrayList<>(with.diagnostics().stream().map(Told::message).toList());
    all.add(with.output());
    assertThat(all)
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContain("\tat ", "io.github.statuslint.processor", " failed on "));
  }

  private static List<Told> errors(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(told -> told.kind() == Diagnostic.Kind.ERROR)
        .toList();
  }
}
