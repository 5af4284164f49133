// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.finding.Suppression;
import io.github.statuslint.processor.site.DeclarationCollector.Declarations;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What declarations tell without any code must be what they tell beside the code. */
class DeclarationCollectorTest {

  private static final Program SHOP =
      Program.of(
          """
          package shop;
          import io.swagger.v3.oas.annotations.Operation;
          import io.swagger.v3.oas.annotations.responses.*;
          import jakarta.servlet.http.HttpServletResponse;
          import jakarta.ws.rs.core.Response;
          import jakarta.ws.rs.ext.ExceptionMapper;
          import java.util.*;
          import org.springframework.http.*;
          import org.springframework.web.bind.annotation.*;
          import reactor.core.publisher.Mono;

          @ResponseStatus(HttpStatus.GONE) @interface Gone {}
          @ResponseStatus(HttpStatus.GONE) @interface Named { HttpStatus status(); String text(); }

          @Gone class GoneException extends RuntimeException {}
          @Named(status = HttpStatus.CONFLICT, text = "") class NamedException extends RuntimeException {}
          @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "No such order")
          class MissingException extends RuntimeException {}

          interface Api { @PutMapping("/{id}") void replace(String id); }

          @RestController
          @RequestMapping({"/orders", "/v2/orders"})
          @SuppressWarnings({"statuslint", "unused"})
          class Orders implements Api {
            enum State { OPEN, CLOSED; @ResponseStatus(HttpStatus.OK) void close() {} }
            @GetMapping(path = "/{id}", produces = "text/plain")
            @ApiResponse(responseCode = "404", description = "No such order")
            public Mono<ResponseEntity<String>> find(@PathVariable String id) { return null; }

            @Operation(
                summary = "Creates",
                responses = {
                  @ApiResponse(responseCode = "201", description = "Created"),
                  @ApiResponse(responseCode = "4XX", description = " ")
                })
            @PostMapping
            @SuppressWarnings("ResponseStatusNever")
            protected final void create(@RequestBody String order) {}

            @ResponseStatus(HttpStatus.NO_CONTENT)
            @RequestMapping(method = {RequestMethod.DELETE, RequestMethod.PATCH})
            static String remove() { return ""; }

            @ResponseStatus @Override public void replace(String id) {}

            @ExceptionHandler({GoneException.class, NamedException.class})
            void gone() {}

            @ExceptionHandler
            void refused(IllegalStateException e, String text) {}
          }

          @RestController
          class Drafts {
            protected HttpServletResponse response;
            @GetMapping Object all(HttpServletResponse response) { return null; }
          }

          @ControllerAdvice class Advice extends Orders {
            @ExceptionHandler(exception = MissingException.class) void missing() {}
          }

          class Mapper implements ExceptionMapper<GoneException> {
            public Response toResponse(GoneException gone) { return null; }
            private void toResponse() {}
          }

          @jakarta.annotation.Generated("tool") @RestController class Made {
            @GetMapping void all() {}
          }

          class Plain {
            int status;
            String find(String id) { return id; }
          }
          """);

  /** Where something stands, and what only code or its file tells. */
  private static final String[] OF_CODE = {
    ".*suppressions",
    ".*[sS]pans?",
    ".*call",
    ".*context",
    ".*[iI]mport.*",
    ".*mentions",
    ".*alwaysThrows",
    ".*returnsOnlyNull",
    ".*hasBody"
  };

  private static Declarations declarations(String type) {
    return new DeclarationCollector(
            SHOP.unit().types(), SHOP.unit().elements(), SHOP.emptyVocabulary())
        .collect(SHOP.type(type));
  }

  private static List<Sites> withCode(String type) {
    return new SiteCollector(SHOP.vocabulary()).collect(SHOP.unit(), SHOP.tree(type));
  }

  private static Sites only(String type) {
    return declarations(type).sites().stream()
        .filter(sites -> sites.type().simpleName().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static SourceMethod method(String type, String name) {
    return only(type).type().methods().stream()
        .filter(method -> method.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Api", "Orders", "Drafts", "Advice"})
  void tellWhatTheyTellBesideTheCode(String type) {
    assertThat(declarations(type).sites())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(OF_CODE)
        .isEqualTo(withCode(type));
  }

  @Test
  void ofPlainClassesNothingIsTold() {
    assertThat(only("Plain").uses()).isEmpty();
    assertThat(only("Plain").suppressions()).isEmpty();
    assertThat(only("Plain").type().methods()).isEmpty();
  }

  @Test
  void statusesOfAnnotationsAndOfThoseOnThem() {
    assertThat(only("MissingException").uses())
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.role()).isEqualTo(Role.DECLARED);
              assertThat(use.code()).hasValue(404);
              assertThat(use.words()).extracting(Words::text).containsExactly("No such order");
            });
    assertThat(only("GoneException").uses()).singleElement().matches(use -> use.is(410));
    assertThat(only("NamedException").uses()).isEmpty();
    assertThat(only("Orders").uses())
        .filteredOn(use -> use.role() == Role.DOCUMENTED)
        .extracting(use -> use.value().certainCode())
        .containsExactly(OptionalInt.of(404), OptionalInt.of(201), OptionalInt.empty());
  }

  @Test
  void requestsAndExceptionsOfMethods() {
    assertThat(method("Orders", "find").routes().orElseThrow().paths())
        .containsExactly("/orders", "/v2/orders", "/{id}");
    assertThat(method("Orders", "find").result())
        .isEqualTo("org.springframework.http.ResponseEntity");
    assertThat(method("Orders", "remove").routes().orElseThrow().methods())
        .containsExactlyInAnyOrder("DELETE", "PATCH");
    assertThat(method("Orders", "replace").routes().orElseThrow().methods()).containsExactly("PUT");
    assertThat(method("Orders", "gone").handled().orElseThrow().exceptions())
        .containsExactly("shop.GoneException", "shop.NamedException");
    assertThat(method("Orders", "refused").handled().orElseThrow().exceptions())
        .containsExactly("java.lang.IllegalStateException");
    assertThat(method("Advice", "missing").handled().orElseThrow().exceptions())
        .containsExactly("shop.MissingException");
    assertThat(method("Mapper", "toResponse").handled().orElseThrow().exceptions())
        .containsExactly("shop.GoneException");
  }

  /** So rules that ask what a method returns keep silent. */
  @Test
  void noPathIsKnownToReturnWhereThereIsCode() {
    assertThat(method("Orders", "find").alwaysThrows()).isTrue();
    assertThat(method("Api", "replace").alwaysThrows()).isFalse();
  }

  @Test
  void generatedTypesAreTold() {
    assertThat(only("Made").type().origin()).isEqualTo(SourceType.Origin.GENERATED);
    assertThat(only("Orders").type().origin()).isEqualTo(SourceType.Origin.MAIN);
  }

  @Test
  void messagesArePrintedAtTheValuesThatTheyAreAbout() {
    Declarations orders = declarations("Orders");
    List<StatusUse> uses = only("Orders").uses();

    assertThat(uses)
        .extracting(use -> orders.places().find(use.span()).orElseThrow().value().orElseThrow())
        .extracting(value -> value.getValue().toString())
        .containsExactly("404", "201", "4XX", "NO_CONTENT");
    assertThat(uses)
        .allSatisfy(
            use -> {
              assertThat(use.call().contains(use.span())).isTrue();
              assertThat(use.span().contains(use.call())).isFalse();
              assertThat(orders.places().find(use.call()).orElseThrow().annotation()).isPresent();
            });
    assertThat(orders.places().find(Span.unknown("shop/Orders.java"))).isEmpty();
  }

  @Test
  void suppressionsHoldForWhatTheyStandOn() {
    Sites orders = only("Orders");

    assertThat(orders.suppressions())
        .extracting(Suppression::id)
        .containsExactly("ResponseStatusNever", "statuslint");
    assertThat(orders.suppressions().get(0).scope().contains(orders.uses().get(1).span())).isTrue();
    assertThat(orders.suppressions().get(0).scope().contains(orders.uses().get(0).span()))
        .isFalse();
    assertThat(orders.suppressions().get(1).scope().contains(orders.uses().get(0).span())).isTrue();
  }
}
