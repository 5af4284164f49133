// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.mutant;

import io.github.statuslint.processor.kit.Compilation.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes a source by a token: one is deleted, doubled, or swapped with the next. The same seed
 * changes the same sources in the same way.
 */
final class Mutator {

  /** Comments first, so that nothing in them is taken for a token. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)//[^\\n]*|/\\*.*?\\*/"
              + "|(?<token>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'"
              + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\p{N}[\\w.]*|->|::|[^\\s\\p{L}\\p{N}])");

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  /**
   * What was done to a source.
   *
   * @param source as it was
   * @param mutated the changed one, under the same name
   * @param change in words, with the line
   */
  record Mutant(Source source, Source mutated, String change) {}

  private record Token(int start, int end, String text) {}

  /**
   * A mutant of a source.
   *
   * @param source with two tokens at least
   */
  Mutant mutate(Source source) {
    String text = source.source();
    List<Token> tokens = tokens(text);
    int at = random.nextInt(tokens.size() - 1);
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    long line = text.substring(0, token.start()).lines().count();
    return switch (random.nextInt(3)) {
      case 0 ->
          mutant(
              source,
              text.substring(0, token.start()) + text.substring(token.end()),
              "without `%s` at line %d".formatted(token.text(), line));
      case 1 ->
          mutant(
              source,
              text.substring(0, token.end()) + " " + text.substring(token.start()),
              "with `%s` twice at line %d".formatted(token.text(), line));
      default ->
          mutant(
              source,
              text.substring(0, token.start())
                  + next.text()
                  + text.substring(token.end(), next.start())
                  + token.text()
                  + text.substring(next.end()),
              "with `%s` and `%s` swapped at line %d".formatted(token.text(), next.text(), line));
    };
  }

  private static Mutant mutant(Source source, String text, String change) {
    return new Mutant(source, new Source(source.name(), text), source.name() + " " + change);
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (matcher.group("token") != null) {
        tokens.add(new Token(matcher.start(), matcher.end(), matcher.group()));
      }
    }
    return tokens;
  }
}
