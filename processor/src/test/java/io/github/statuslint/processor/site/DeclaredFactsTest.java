// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.TypeRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What declarations are to the frameworks. */
class DeclaredFactsTest {

  private static final Program SHOP =
      Program.of(
          """
          package shop;
          import jakarta.servlet.http.HttpServletResponse;
          import jakarta.ws.rs.*;
          import jakarta.ws.rs.core.Response;
          import jakarta.ws.rs.ext.ExceptionMapper;
          import java.util.*;
          import org.springframework.http.ResponseEntity;
          import org.springframework.web.bind.annotation.*;
          import reactor.core.publisher.*;

          @RestController @RequestMapping("/base") class Base { protected HttpServletResponse response; }
          class Child extends Base {}
          class Grandchild extends Child {}
          @RestController @interface Web {}
          @Web class Composed {}
          class Listed extends ArrayList<String> implements Comparable<String> {
            public int compareTo(String other) { return 0; }
          }
          enum Color { RED, GREEN; static final int COUNT = 2; class Inner {} }
          @RequestMapping(method = RequestMethod.GET) @interface Get {}

          @RequestMapping({"/orders", "/v2/orders"})
          class Orders {
            Mono<ResponseEntity<String>> one() { return null; }
            Mono<Mono<Mono<Mono<Mono<String>>>>> deep() { return null; }
            Mono raw() { return null; }
            Map<String, String> map() { return null; }
            void nothing() {}

            @GetMapping("/{id}") void find() {}
            @RequestMapping("/all") void any() {}
            @RequestMapping(method = {RequestMethod.PUT, RequestMethod.POST}) void several() {}
            @Get void composed() {}
            @Path("/sub") Object resource() { return null; }
            @Deprecated void deprecated() {}
          }

          @Path("/jax") class Jax { @GET @Path("/{id}") public void find() {} }
          interface Api { @PutMapping("/{id}") void put(); void other(); }
          class Implementing implements Api {
            public void put() {}
            public void other() {}
            static void one() {}
            private void two() {}
          }
          class Later extends Implementing { @Override public void put() {} }

          abstract class Mapped implements ExceptionMapper<IllegalStateException> {}
          class Mapper extends Mapped {
            public Response toResponse(IllegalStateException failure) { return null; }
            public Response toOther(IllegalStateException failure) { return null; }
          }
          class StaticMapper { static Response toResponse(IllegalStateException failure) { return null; } }

          class Advice {
            @ExceptionHandler({IllegalStateException.class, RuntimeException.class}) void named() {}
            @ExceptionHandler(exception = IllegalStateException.class) void byException() {}
            @ExceptionHandler void taken(String text, IllegalStateException failure, Throwable any) {}
            void none(IllegalStateException failure) {}
          }
          """);

  private final Vocabulary vocabulary = SHOP.vocabulary();
  private final DeclaredFacts facts =
      new DeclaredFacts(SHOP.unit().types(), SHOP.unit().elements(), vocabulary);

  private Set<TypeRole> roles(String type) {
    TypeElement element = SHOP.type(type);
    return facts.roles(element, vocabulary.mirrors().read(element), facts.inherited(element));
  }

  @Test
  void rolesComeFromAnnotationsAlsoOfSuperclassesAndOnAnnotations() {
    assertThat(Stream.of("Base", "Child", "Grandchild", "Composed"))
        .allSatisfy(type -> assertThat(roles(type)).contains(TypeRole.CONTROLLER));
    assertThat(Stream.of("Listed", "Color", "Orders"))
        .allSatisfy(type -> assertThat(roles(type)).doesNotContain(TypeRole.CONTROLLER));
  }

  @Test
  void annotationsOfSuperclassesAreInherited() {
    assertThat(facts.inherited(SHOP.type("Grandchild")))
        .extracting(AnnotationUse::type)
        .containsExactly(
            "org.springframework.web.bind.annotation.RestController",
            "org.springframework.web.bind.annotation.RequestMapping");
    assertThat(facts.inherited(SHOP.type("Base"))).isEmpty();
    assertThat(facts.inherited(SHOP.type("Api"))).isEmpty();
  }

  @Test
  void responsesThatAreKeptInFields() {
    assertThat(Stream.of("Base", "Child", "Grandchild"))
        .allMatch(type -> facts.holdsResponse(SHOP.type(type)));
    assertThat(Stream.of("Listed", "Color", "Api"))
        .noneMatch(type -> facts.holdsResponse(SHOP.type(type)));
  }

  @Test
  void kindsConstantsAndWhatIsAround() {
    assertThat(Stream.of("Color", "Api", "Web", "Base").map(SHOP::type).map(DeclaredFacts::kind))
        .containsExactly(
            SourceType.Kind.ENUM,
            SourceType.Kind.INTERFACE,
            SourceType.Kind.ANNOTATION,
            SourceType.Kind.CLASS);
    assertThat(DeclaredFacts.constants(SHOP.type("Color"))).containsExactly("RED", "GREEN");
    assertThat(DeclaredFacts.constants(SHOP.type("Base"))).isEmpty();
    assertThat(facts.enclosing(SHOP.type("shop.Color.Inner"))).hasValue("shop.Color");
    assertThat(facts.enclosing(SHOP.type("Color"))).isEmpty();
    assertThat(DeclaredFacts.modifiers(SHOP.method("Implementing", "two")))
        .containsExactly("private");
  }

  @Test
  void wrappersAreTakenOffSomeDeep() {
    assertThat(
            Stream.of("one", "deep", "raw", "map", "nothing")
                .map(name -> facts.result(SHOP.method("Orders", name).getReturnType()).toString()))
        .containsExactly(
            "org.springframework.http.ResponseEntity<java.lang.String>",
            "reactor.core.publisher.Mono<java.lang.String>",
            "reactor.core.publisher.Mono",
            "java.util.Map<java.lang.String,java.lang.String>",
            "void");
  }

  private Optional<SourceMethod.Mapping> mapping(String type, String name) {
    ExecutableElement method = SHOP.method(type, name);
    TypeElement owner = SHOP.type(type);
    return facts.mapping(
        vocabulary.mirrors().read(method), owner, facts.overriddenIn(method, owner));
  }

  private String mapped(String type, String name) {
    return mapping(type, name)
        .map(to -> to.methods().stream().sorted().toList() + " " + to.paths() + to.pathsOfClass())
        .orElse("none");
  }

  @Test
  void requestsThatAreMapped() {
    assertThat(mapped("Orders", "find")).isEqualTo("[GET] [/orders, /v2/orders, /{id}]2");
    assertThat(mapped("Orders", "any")).isEqualTo("[] [/orders, /v2/orders, /all]2");
    assertThat(mapped("Orders", "several")).isEqualTo("[POST, PUT] [/orders, /v2/orders]2");
    assertThat(mapped("Orders", "composed")).isEqualTo("[GET] [/orders, /v2/orders]2");
    assertThat(mapped("Jax", "find")).isEqualTo("[GET] [/jax, /{id}]1");
    assertThat(mapped("Implementing", "put")).isEqualTo("[PUT] [/{id}]0");
  }

  @Test
  void otherMethodsAreNotMapped() {
    assertThat(Stream.of("nothing", "resource", "deprecated").map(name -> mapping("Orders", name)))
        .containsOnly(Optional.empty());
    assertThat(mapping("Implementing", "other")).isEmpty();
  }

  @Test
  void theNearestMethodIsOverridden() {
    assertThat(overridden("Implementing", "put")).hasValue("shop.Api");
    assertThat(overridden("Later", "put")).hasValue("shop.Implementing");
    assertThat(overridden("Implementing", "one")).isEmpty();
    assertThat(overridden("Implementing", "two")).isEmpty();
    assertThat(overridden("Orders", "find")).isEmpty();
  }

  private Optional<String> overridden(String type, String name) {
    return facts
        .overriddenIn(SHOP.method(type, name), SHOP.type(type))
        .map(method -> method.getEnclosingElement().toString());
  }

  private Optional<List<String>> handled(String type, String name) {
    ExecutableElement method = SHOP.method(type, name);
    return facts
        .handled(
            vocabulary.mirrors().read(method), method, SHOP.type(type), Span.unknown("Shop.java"))
        .map(SourceMethod.Handled::exceptions);
  }

  @Test
  void exceptionsThatAreHandled() {
    assertThat(handled("Advice", "named"))
        .hasValue(List.of("java.lang.IllegalStateException", "java.lang.RuntimeException"));
    assertThat(handled("Advice", "byException"))
        .hasValue(List.of("java.lang.IllegalStateException"));
    assertThat(handled("Advice", "taken"))
        .hasValue(List.of("java.lang.IllegalStateException", "java.lang.Throwable"));
    assertThat(handled("Mapper", "toResponse"))
        .hasValue(List.of("java.lang.IllegalStateException"));
  }

  @Test
  void otherMethodsHandleNothing() {
    assertThat(handled("Advice", "none")).isEmpty();
    assertThat(handled("Mapper", "toOther")).isEmpty();
    assertThat(handled("StaticMapper", "toResponse")).isEmpty();
    assertThat(handled("Orders", "find")).isEmpty();
  }

  @Test
  void supertypesOfHandledExceptionsAreKnown() {
    ExecutableElement method = SHOP.method("Advice", "named");

    assertThat(
            facts
                .handled(
                    vocabulary.mirrors().read(method),
                    method,
                    SHOP.type("Advice"),
                    Span.unknown("Shop.java"))
                .orElseThrow()
                .supertypes()
                .get("java.lang.IllegalStateException"))
        .startsWith("java.lang.RuntimeException");
  }
}
