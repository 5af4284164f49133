// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import java.util.Map;

/** The sentences that tell a piece of evidence, and the words around a message. */
public final class Reasons {

  private final Sentences sentences;

  private Reasons(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The sentences of a language. */
  public static Reasons in(Language language) {
    return new Reasons(Sentences.aroundMessages(language));
  }

  /**
   * The sentence for a piece of evidence.
   *
   * @param kind key of the sentence
   * @param name what it names
   */
  public String reason(String kind, String name) {
    return sentences.fill("reason." + kind, Map.of("name", name));
  }

  /** A word or sentence that stands around messages, such as the label "Why". */
  public String text(String key) {
    return sentences.text(key);
  }

  /** A sentence with names to fill in. */
  public String text(String key, Map<String, String> arguments) {
    return sentences.fill(key, arguments);
  }
}
