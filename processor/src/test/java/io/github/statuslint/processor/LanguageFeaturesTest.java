package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A status in each feature of the language, from Java 8 to the newest; all of them are found. */
class LanguageFeaturesTest {

  private static final String IMPORTS =
      """
      import java.util.*;
      import java.util.function.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      """;

  /** An expression with a status that HTTP does not have. */
  private static final String INVALID = "ResponseEntity.status(642).build()";

  static Stream<Arguments> features() {
    return Stream.of(
        of(8, "lambda", "class A { Supplier<Object> s = () -> STATUS; }"),
        of(8, "block lambda", "class A { Supplier<Object> s = () -> { return STATUS; }; }"),
        of(
            8,
            "method reference",
            "class A { Object o = Optional.of(STATUS).map(Object::toString); }"),
        of(8, "default method", "interface A { default Object m() { return STATUS; } }"),
        of(8, "static interface method", "interface A { static Object m() { return STATUS; } }"),
        of(8, "interface field", "interface A { Object FIELD = STATUS; }"),
        of(
            8,
            "anonymous class",
            "class A { Object o = new Object() { Object m() { return STATUS; } }; }"),
        of(8, "local class", "class A { void m() { class L { Object n() { return STATUS; } } } }"),
        of(
            8,
            "initializer",
            "class A { Object o; { o = STATUS; } static { Object s = STATUS.toString(); } }",
            2),
        of(8, "constructor", "class A { A(Object o) {} A() { this(STATUS); } }"),
        of(
            8,
            "super call",
            "class A { A(Object o) {} } class B extends A { B() { super(STATUS); } }"),
        of(8, "enum constant", "enum A { X(STATUS); A(Object o) {} }"),
        of(8, "enum constant body", "enum A { X { Object m() { return STATUS; } }; }"),
        of(
            8,
            "generic method",
            "class A<T extends Comparable<T>> { <R> Object m(R r) { return STATUS; } }"),
        of(
            8,
            "try with resources",
            "class A { Object m() throws Exception { try (AutoCloseable c = null) { return STATUS; } finally { STATUS.toString(); } } }",
            2),
        of(
            8,
            "multi-catch",
            "class A { Object m() { try { return null; } catch (IllegalStateException | IllegalArgumentException e) { return STATUS; } } }"),
        of(
            8,
            "loops",
            "class A { void m(List<Object> l) { for (Object o : l) { l.add(STATUS); } while (l.add(STATUS)) { } do { } while (l.add(STATUS)); for (Object o = STATUS; ; ) { } } }",
            4),
        of(
            8,
            "switch statement",
            "class A { Object m(int a) { switch (a) { case 1: return STATUS; default: return STATUS; } } }",
            2),
        of(
            8,
            "conditional and array",
            "class A { Object[] m(boolean b) { return new Object[] {b ? STATUS : null}; } }"),
        of(
            8,
            "labelled, synchronized, assert",
            "class A { Object m() { l: synchronized (this) { assert STATUS != null : STATUS; break l; } return null; } }",
            2),
        of(
            8,
            "annotation",
            "class A { @ResponseStatus(code = HttpStatus.NO_CONTENT, reason = \"x\") void m() {} Object o = STATUS; }"),
        of(
            8,
            "annotation type",
            "@interface A { int value() default 642; class C { Object m() { return STATUS; } } }"),
        of(
            8,
            "type annotation",
            "class A { @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface T {} Object m() { return (@T Object) STATUS; } }"),
        of(
            8,
            "conditional lambda in a chain",
            "class A { Object m() { return Optional.empty().map(x -> STATUS).orElseGet(() -> STATUS); } }",
            2),
        of(9, "private interface method", "interface A { private Object m() { return STATUS; } }"),
        of(
            9,
            "diamond with anonymous class",
            "class A { Object o = new ArrayList<>() { { add(STATUS); } }; }"),
        of(
            10,
            "var",
            "class A { Object m() { var s = STATUS; for (var x : List.of(STATUS)) {} return s; } }",
            2),
        of(11, "var in lambda", "class A { Function<Object, Object> f = (var x) -> STATUS; }"),
        of(
            14,
            "switch expression",
            "class A { Object m(int a) { return switch (a) { case 1, 2 -> STATUS; default -> { yield STATUS; } }; } }",
            2),
        of(
            14,
            "switch on a status",
            "class A { Object m(HttpStatus s) { return switch (s) { case NOT_FOUND -> STATUS; default -> throw new IllegalStateException(); }; } }"),
        of(
            15,
            "text block",
            "class A { Object m() { return ResponseEntity.status(642).body(\"\"\"\n    no \"quotes\"\n    \"\"\"); } }"),
        of(
            16,
            "record",
            "record A(int a) { A { STATUS.toString(); } Object m() { return STATUS; } static Object S = STATUS; }",
            3),
        of(
            16,
            "local record",
            "class A { void m() { record R(int a) { Object n() { return STATUS; } } } }"),
        of(
            16,
            "local enum and interface",
            "class A { void m() { enum E { X; Object n() { return STATUS; } } interface I { default Object n() { return STATUS; } } } }",
            2),
        of(
            16,
            "pattern in instanceof",
            "class A { Object m(Object o) { return o instanceof String s && s.isEmpty() ? STATUS : s(o); } Object s(Object o) { return o; } }"),
        of(
            16,
            "static member of inner class",
            "class A { class B { static Object m() { return STATUS; } } }"),
        of(
            17,
            "sealed types",
            "sealed interface A permits B, C {} final class B implements A { Object m() { return STATUS; } } non-sealed class C implements A {}"),
        of(
            21,
            "pattern switch",
            "class A { Object m(Object o) { return switch (o) { case null -> STATUS; case String s when s.isEmpty() -> STATUS; default -> null; }; } }",
            2),
        of(
            21,
            "record pattern",
            "class A { record P(Object a, Object b) {} Object m(Object o) { return o instanceof P(P(var a, var b), Object c) ? STATUS : null; } }"),
        of(
            22,
            "unnamed variables",
            "class A { Object m(Object o) { try { int _ = 1; } catch (Exception _) { return STATUS; } Function<Object, Object> f = _ -> STATUS; return f; } }",
            2),
        of(
            22,
            "unnamed patterns",
            "class A { record P(Object a, Object b) {} Object m(Object o) { return switch (o) { case P(String _, _) -> STATUS; default -> null; }; } }"),
        of(
            25,
            "flexible constructor body",
            "class A { Object o; A() { o = STATUS; var x = STATUS; super(); } }",
            2),
        of(
            25,
            "module import",
            "import module java.sql; class A { Connection c; Object m() { return STATUS; } }"));
  }

  private static Arguments of(int java, String name, String code) {
    return of(java, name, code, 1);
  }

  private static Arguments of(int java, String name, String code, int statuses) {
    return Arguments.of(java, name, code, statuses);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("features")
  void theStatusIsFound(int java, String name, String code, int statuses) {
    assumeTrue(Runtime.version().feature() >= java, "needs Java " + java);
    check(new Source("A.java", "package sample;\n" + IMPORTS + inCode(code)), statuses);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("compact")
  void theStatusIsFoundInACompactSource(int java, String name, String code, int statuses) {
    assumeTrue(Runtime.version().feature() >= java, "needs Java " + java);
    check(new Source("Main.java", IMPORTS + inCode(code)), statuses);
  }

  static Stream<Arguments> compact() {
    return Stream.of(
        of(
            25,
            "compact source file",
            "Object field = STATUS; void main() { IO.println(STATUS); }",
            2));
  }

  private static String inCode(String code) {
    return code.replace("STATUS.", "(" + INVALID + ").").replaceAll("\\bSTATUS\\b(?!\\.)", INVALID);
  }

  private static void check(Source source, int statuses) {
    Compilation compilation = Compilation.of(List.of(source), List.of());

    assertThat(compilation.others())
        .filteredOn(
            told -> told.kind() == Diagnostic.Kind.ERROR || told.message().contains(" failed on "))
        .isEmpty();
    assertThat(compilation.findings())
        .filteredOn(told -> told.rule().equals("InvalidStatusCode"))
        .hasSize(statuses);
  }
}
