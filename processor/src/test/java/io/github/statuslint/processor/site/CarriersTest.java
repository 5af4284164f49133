// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What carries a status, and to which code element it belongs. */
class CarriersTest {

  private static List<String> carriers(String members) {
    String source =
        """
        package shop;
        import java.util.*;
        import java.util.function.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;

        class Orders {
          Object keep(HttpStatus status) { return status; }
        %s
        }
        """
            .formatted(members);
    return ReadSites.of(new Source("Orders.java", source)).stream()
        .flatMap(sites -> sites.uses().stream())
        .map(
            use ->
                use.code().orElse(0)
                    + " "
                    + use.carrierKind()
                    + (use.carrier().isEmpty() ? "" : " " + use.carrier())
                    + " of "
                    + use.element())
        .toList();
  }

  @Test
  void fieldsAndEnumConstants() {
    assertThat(
            carriers(
                """
                enum Failure {
                  LOST(HttpStatus.NOT_FOUND), REFUSED(HttpStatus.FORBIDDEN);
                  Failure(HttpStatus status) {}
                }
                static final HttpStatus KEPT = HttpStatus.GONE;
                Object made = keep(HttpStatus.OK);
                { keep(HttpStatus.CREATED); }
                """))
        .containsExactly(
            "404 ENUM_CONSTANT LOST of shop.Orders.Failure#LOST",
            "403 ENUM_CONSTANT REFUSED of shop.Orders.Failure#REFUSED",
            "410 FIELD KEPT of shop.Orders#KEPT",
            "200 FIELD made of shop.Orders#made",
            "201 EXPRESSION of shop.Orders");
  }

  @Test
  void methodsThatReturnThem() {
    assertThat(
            carriers(
                """
                HttpStatus gone() { return HttpStatus.GONE; }
                HttpStatus either(boolean a) { return a ? HttpStatus.OK : HttpStatus.CREATED; }
                void local() { HttpStatus kept = HttpStatus.CONFLICT; }
                void passed() { keep(HttpStatus.FORBIDDEN); }
                Supplier<HttpStatus> later = () -> HttpStatus.ACCEPTED;
                @ResponseStatus(HttpStatus.CREATED) void create() {}
                """))
        .containsExactly(
            "410 METHOD gone of shop.Orders#gone()",
            "200 METHOD either of shop.Orders#either(boolean)",
            "201 METHOD either of shop.Orders#either(boolean)",
            "409 METHOD local of shop.Orders#local()",
            "403 EXPRESSION of shop.Orders#passed()",
            "202 FIELD later of shop.Orders#later",
            "201 METHOD create of shop.Orders#create()");
  }

  @Test
  void exceptionsThatHandThemToTheirSuperclass() {
    assertThat(
            carriers(
                """
                static class Lost extends ResponseStatusException {
                  Lost() { super(HttpStatus.NOT_FOUND); }
                  Object other(Orders orders) { return orders.keep(HttpStatus.GONE); }
                }
                @ResponseStatus(HttpStatus.CONFLICT) static class Twice extends RuntimeException {}
                """))
        .containsExactly(
            "404 TYPE Lost of shop.Orders.Lost#<init>()",
            "410 EXPRESSION of shop.Orders.Lost#other(shop.Orders)",
            "409 TYPE Twice of shop.Orders.Twice");
  }

  @Test
  void classesInExpressionsCarryNothingOfThatExpression() {
    assertThat(
            carriers(
                """
                Object field =
                    new Object() {
                      Object inner() { return keep(HttpStatus.GONE); }
                    };
                Object after = keep(HttpStatus.OK);
                Object method() {
                  new Object() { Object deep = keep(HttpStatus.CREATED); };
                  return keep(HttpStatus.CONFLICT);
                }
                """))
        .anySatisfy(use -> assertThat(use).startsWith("410 EXPRESSION of ").endsWith("#inner()"))
        .anySatisfy(use -> assertThat(use).startsWith("201 FIELD deep of ").endsWith("#deep"))
        .contains("200 FIELD after of shop.Orders#after", "409 EXPRESSION of shop.Orders#method()")
        .hasSize(4);
  }
}
