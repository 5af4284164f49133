// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import java.util.List;

/**
 * One meaning that a product, a site or a draft gives to a number of its own.
 *
 * @param key the number and its phrase, unique: {@code 499-client-closed-request}
 * @param code the number; not always one that HTTP allows
 * @param phrase such as {@code Client Closed Request}; empty where the vendor gives none
 * @param vendor whose it is, such as {@code nginx}
 * @param meaning what it says, in English
 * @param usuallyMeant the registered codes that say the same, the best first; empty where none does
 * @param numberRegistered whether the number is registered for something else today
 * @param source where this is known from
 */
public record VendorStatus(
    String key,
    int code,
    String phrase,
    String vendor,
    String meaning,
    List<Integer> usuallyMeant,
    boolean numberRegistered,
    String source) {

  /** Copies the list. */
  public VendorStatus {
    usuallyMeant = List.copyOf(usuallyMeant);
  }

  /** The code and its phrase: {@code 499 Client Closed Request}. */
  public String title() {
    return phrase.isEmpty() ? Integer.toString(code) : code + " " + phrase;
  }
}
