// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which calls are worth resolving, and what is known of those that are. */
class CallChainTest {

  private static final Program SHOP =
      Program.of(
          """
          package shop;
          import static org.springframework.http.HttpStatus.GONE;
          import java.util.*;
          import org.springframework.http.*;

          enum Color { RED; Color paint() { return this; } }

          class Shop {
            Shop keep(Object... any) { return this; }
            Shop sendError() { return this; }
            int intValue(int radix) { return radix; }

            void worthIt(Shop shop, boolean flag, Object given) {
              shop.sendError();
              sendError();
              shop.keep(404);
              keep(404);
              shop.keep("a", GONE);
              shop.keep(HttpStatus.GONE);
              shop.keep(HttpStatus.GONE.toString());
              shop.keep(shop.sendError());
              shop.keep(flag ? given : null);
              shop.keep((given));
              shop.keep("a").keep(404);
              shop.keep(404).keep("a");
              new Shop().keep("a");
            }

            void notWorthIt(Shop shop, boolean flag, Object given) {
              shop.keep();
              keep("a");
              keep("a").keep();
              shop.keep("a").keep(given);
              shop.keep(given, flag, 'a', 7);
              shop.keep(Color.RED);
              shop.keep(Color.RED.toString());
              shop.keep(Color.RED.paint());
              shop.keep(shop.keep("a"));
              shop.keep(intValue(7));
              shop.keep(199, 600);
            }

            void chains(Shop shop, HttpStatus given) {
              ResponseEntity.status(given).build();
              ResponseEntity.status(given).header("a", "b");
              ResponseEntity.status(given).toString();
              new ResponseEntity<String>(given);
              new ArrayList<String>().add("a");
              shop.keep(given).keep(given);
            }
          }
          """);

  private final Vocabulary vocabulary = SHOP.vocabulary();

  private List<CallChain> chains() {
    return SHOP.expressions("Shop", "chains").stream()
        .map(whole -> CallChain.of(whole, SHOP.unit(), vocabulary))
        .toList();
  }

  private boolean mayMatter(ExpressionTree whole) {
    return CallChain.mayMatter(whole, vocabulary);
  }

  @Test
  void callsOfKnownNamesAndWithWhatMayBeAStatus() {
    assertThat(SHOP.expressions("Shop", "worthIt")).allMatch(this::mayMatter);
  }

  @Test
  void otherCallsAreNotWorthIt() {
    assertThat(SHOP.expressions("Shop", "notWorthIt")).noneMatch(this::mayMatter);
  }

  @Test
  void tellWhatTheyAreMadeOf() {
    assertThat(chains())
        .extracting(chain -> chain.links().size())
        .containsExactly(2, 2, 2, 1, 2, 2);
    assertThat(chains())
        .extracting(chain -> chain.receiver() == null ? "" : chain.receiver().toString())
        .containsExactly("ResponseEntity", "ResponseEntity", "ResponseEntity", "", "", "shop");
  }

  @Test
  void areKnownByOneCallAndOnlyMakeSomethingWhereAllAre() {
    assertThat(chains())
        .extracting(CallChain::isKnown)
        .containsExactly(true, true, true, true, false, false);
    assertThat(chains().get(1).onlyMakes()).isTrue();
    assertThat(chains().get(3).onlyMakes()).isTrue();
    assertThat(chains().get(2).onlyMakes()).isFalse();
    assertThat(chains().get(4).onlyMakes()).isFalse();
    assertThat(chains().get(5).onlyMakes()).isFalse();
  }
}
