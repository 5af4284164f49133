// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import io.github.statuslint.processor.site.Sites;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees around a status, read from real code. */
class NearbyTest {

  private static final String SOURCE =
      """
      package sample;

      %s
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;

      @RestController
      class ShopCounter {
        @GetMapping("/baskets/{id}")
        ResponseEntity<?> basketOf(@RequestHeader("X-Voucher") String voucher, %s Integer buyer) {
          try {
            if (buyer > Integer.SIZE) {
              return ResponseEntity.status(HttpStatus.CONFLICT)
                  .contentType(MediaType.TEXT_PLAIN)
                  .body(answer("too many " + buyer));
            }
          } catch (ArithmeticException broken) {
            return null;
          }
          return null;
        }

        StringBuilder answer(String text) { return new StringBuilder(text); }

        @PutMapping("/parcels") @ResponseStatus(HttpStatus.ACCEPTED) void send(Long weight) {}

        @ExceptionHandler(IllegalStateException.class)
        ResponseEntity<String> refuse() {
          try {
            return null;
          } catch (NumberFormatException odd) {
            return ResponseEntity.status(HttpStatus.GONE).body("sold out");
          }
        }
      }
      """;

  private static CaseFile read(String imported, String parameter) {
    String text = SOURCE.formatted(imported, parameter);
    Sites sites = ReadSites.of(new Source("ShopCounter.java", text)).get(0);
    Evidence evidence = new Evidence(sites, Exceptions.standard(), WordLists.standard());
    return new CaseFile(sites, evidence, BuildKnowledge.NONE);
  }

  private static Nearby around(CaseFile file, int code) {
    return Nearby.of(
        file, file.uses().stream().filter(use -> use.is(code)).findFirst().orElseThrow());
  }

  private static boolean has(int code, String name) {
    return around(read("", ""), code).has(Pattern.compile(Pattern.quote(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ShopCounter",
        "basketOf",
        "ResponseEntity",
        "/baskets/{id}",
        "voucher",
        "X-Voucher",
        "java.lang.Integer",
        "buyer > Integer.SIZE",
        "too many",
        "answer",
        "java.lang.StringBuilder",
      })
  void whatTheMethodHasIsAround(String name) {
    assertThat(has(409, name)).isTrue();
    assertThat(has(410, name)).isEqualTo(name.equals("ShopCounter") || name.contains("Entity"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"refuse", "IllegalStateException", "NumberFormatException", "sold out", "GONE"})
  void whatAnotherMethodHasIsNot(String name) {
    assertThat(has(410, name)).isTrue();
    assertThat(has(409, name)).isFalse();
  }

  @Test
  void anAnnotatedMethodCarriesItsStatus() {
    assertThat(has(202, "send")).isTrue();
    assertThat(has(202, "/parcels")).isTrue();
  }

  @Test
  void theTypeHasWhatAllItsMethodsHave() {
    CaseFile file = read("", "");
    Nearby nearby =
        Nearby.inType(
            file, file.uses().stream().filter(use -> use.is(409)).findFirst().orElseThrow());

    assertThat(nearby.has(Pattern.compile("refuse"))).isTrue();
    assertThat(nearby.has(Pattern.compile("parcels"))).isTrue();
    assertThat(nearby.has(Pattern.compile("weight"))).isTrue();
  }

  @Test
  void someTextsMayBeLeftAside() {
    Nearby nearby = around(read("", ""), 409);

    assertThat(nearby.has(Pattern.compile("oucher"), Pattern.compile("^X-"))).isTrue();
    assertThat(nearby.has(Pattern.compile("oucher"), Pattern.compile("oucher"))).isFalse();
    assertThat(nearby.has(Pattern.compile("florist"), Pattern.compile("oucher"))).isFalse();
  }

  @Test
  void conditionalFieldsAreReadByParametersAndByImports() {
    String range = "org.springframework.http.HttpRange";

    assertThat(around(read("", ""), 409).readsConditionalFields()).isFalse();
    assertThat(around(read("", range + " range,"), 409).readsConditionalFields()).isTrue();
    assertThat(around(read("", range + " range,"), 410).readsConditionalFields()).isFalse();
    assertThat(around(read("import " + range + ";", ""), 410).readsConditionalFields()).isTrue();
  }
}
