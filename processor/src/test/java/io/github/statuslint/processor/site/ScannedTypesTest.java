// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which types and methods are told, and what their code tells of them. */
class ScannedTypesTest {

  private static final String IMPORTS =
      """
      package shop;
      import jakarta.servlet.http.*;
      import java.util.function.Supplier;
      import org.springframework.http.*;
      import org.springframework.security.web.access.AccessDeniedHandler;
      import org.springframework.web.bind.annotation.*;
      """;

  private static List<Sites> sites(String types) {
    return ReadSites.of(new Source("Orders.java", IMPORTS + types));
  }

  private static List<SourceMethod> methods(String members) {
    return sites("abstract class Orders {\n" + members + "}\n").stream()
        .flatMap(sites -> sites.type().methods().stream())
        .toList();
  }

  private static SourceMethod method(String member) {
    return methods(
            "static final String LIMIT = \"\";\nObject find(Object... any) { return any; }\n"
                + member)
        .stream()
        .findFirst()
        .orElseThrow();
  }

  @Test
  void typesWithAnythingToJudge() {
    assertThat(
            sites(
                """
                class Outer {
                  static class Sending { Object a() { return ResponseEntity.status(404).build(); } }
                  static class Asking { boolean a(HttpStatus status) { return status == HttpStatus.OK; } }
                  static class Mapped { @GetMapping void all() {} }
                  static class Plain { void a() {} }
                  @ResponseStatus static class Declaring {}
                  @RestController static class Empty {}
                  @SuppressWarnings("statuslint") static class Silenced {}
                }
                """))
        .extracting(sites -> sites.type().simpleName())
        .containsExactly("Sending", "Asking", "Mapped", "Declaring", "Silenced");
  }

  @Test
  void methodsWithASiteOrThatAFrameworkCalls() {
    assertThat(
            methods(
                """
                Object sends() { return ResponseEntity.status(404).build(); }
                @GetMapping void called() {}
                void plain() {}
                HttpStatus keeps() { return HttpStatus.OK; }
                """))
        .extracting(SourceMethod::name)
        .containsExactly("sends", "called", "keeps");
  }

  @Test
  void lambdasThatAFrameworkCallsAreMethods() {
    List<SourceMethod> lambdas =
        methods(
            """
            AccessDeniedHandler field = (request, response, denied) -> response.sendError(401);
            AccessDeniedHandler other = (request, response, denied) -> response.sendError(401);
            Runnable plain = () -> {};
            void configure() {
              AccessDeniedHandler local = (request, response, denied) -> response.sendError(401);
            }
            """);

    assertThat(lambdas)
        .filteredOn(method -> method.name().equals("handle"))
        .hasSize(3)
        .allMatch(method -> method.hasParameter(TypeRole.RESPONSE))
        .allMatch(method -> method.handled().isPresent())
        .allMatch(method -> !method.alwaysThrows() && !method.returnsOnlyNull())
        .extracting(SourceMethod::signature)
        .doesNotHaveDuplicates()
        .allMatch(signature -> signature.contains("$lambda"));
    assertThat(lambdas).extracting(SourceMethod::signature).contains("$lambda1", "$lambda2");
  }

  @Test
  void howMethodsEnd() {
    assertThat(
            methods(
                """
                @GetMapping Object throwing() { throw new IllegalStateException(); }
                @GetMapping Object returning() { return ""; }
                @GetMapping Object nothing(boolean a) { if (a) { return null; } return null; }
                @GetMapping Object often(boolean a) { if (a) { return null; } return ""; }
                @GetMapping void either(boolean a) { if (a) { return; } throw new IllegalStateException(); }
                @GetMapping void empty() {}
                @GetMapping Object inside() { Supplier<?> s = () -> { return ""; }; return null; }
                @GetMapping Object outside() { Supplier<?> s = () -> { return null; }; throw new Error(); }
                @GetMapping abstract Object later();
                """))
        .extracting(
            method ->
                method.name()
                    + (method.alwaysThrows() ? " throws" : "")
                    + (method.returnsOnlyNull() ? " null" : "")
                    + (method.hasBody() ? "" : " abstract"))
        .containsExactly(
            "throwing throws",
            "returning",
            "nothing null",
            "often",
            "either null",
            "empty",
            "inside null",
            "outside throws",
            "later abstract");
  }

  @Test
  void namesAndShortTextsThatTheyMention() {
    assertThat(
            method("@GetMapping Object a() { return find(LIMIT, \"x-y\", new StringBuilder()); }")
                .mentions())
        .contains("find", "LIMIT", "x-y", "StringBuilder")
        .doesNotContain("a");
    assertThat(mentions(60)).contains("x".repeat(60));
    assertThat(mentions(61)).doesNotContain("x".repeat(61));
  }

  private static Iterable<String> mentions(int length) {
    return method("@GetMapping Object a() { return \"" + "x".repeat(length) + "\"; }").mentions();
  }

  @Test
  void whatSurroundsASiteEndsWithItsMethod() {
    List<StatusUse> uses =
        sites(
                """
                class Orders {
                  Object a(Object order) {
                    try { order.hashCode(); } catch (IllegalStateException e) {
                      if (order == null) {
                        new Object() { Object b() { return ResponseEntity.status(404).build(); } };
                      }
                      return ResponseEntity.status(410).build();
                    }
                    return ResponseEntity.status(409).build();
                  }
                }
                """)
            .stream()
            .flatMap(sites -> sites.uses().stream())
            .toList();

    assertThat(uses)
        .extracting(
            use -> use.code().orElse(0) + (use.context().caught().isPresent() ? " caught" : ""))
        .containsExactlyInAnyOrder("404", "410 caught", "409");
    assertThat(uses).allMatch(use -> use.context().guards().isEmpty());
    assertThat(uses).allMatch(use -> use.context().lambdaOf().equals(Optional.empty()));
  }

  @Test
  void lambdasAreToldByTheCallThatTheyArePassedTo() {
    assertThat(
            sites(
                    """
                    class Orders {
                      Object a(java.util.Optional<Object> order) {
                        return order.orElseGet(() -> ResponseEntity.status(404).build());
                      }
                    }
                    """)
                .stream()
                .flatMap(sites -> sites.uses().stream()))
        .extracting(use -> use.context().lambdaOf())
        .containsExactly(Optional.of("orElseGet"));
  }
}
