// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the command line, from {@code words.properties}, in one language. */
final class CommandWords {

  private static final String FILE = "words.properties";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final Language language;

  private CommandWords(Language language) {
    this.language = language;
  }

  /** Defers reading until a word is asked for. */
  private static final class Holder {
    static final Properties TEXTS = read();

    private Holder() {}
  }

  /** The words of a language. */
  static CommandWords in(Language language) {
    return new CommandWords(language);
  }

  /** The language of the words. */
  Language language() {
    return language;
  }

  /** All keys with their languages, for a test that looks for gaps. */
  static Set<String> keys() {
    return Holder.TEXTS.stringPropertyNames();
  }

  /**
   * A word or sentence.
   *
   * @throws IllegalStateException for an unknown key
   */
  String text(String key) {
    String text = Holder.TEXTS.getProperty(key + "." + language.tag());
    if (text == null) {
      throw new IllegalStateException(FILE + " has no " + key + "." + language.tag());
    }
    return text;
  }

  /** A sentence with names to fill in. */
  String text(String key, Map<String, ?> arguments) {
    return PLACE
        .matcher(text(key))
        .replaceAll(
            place -> {
              Object argument = arguments.get(place.group(1));
              if (argument == null) {
                throw new IllegalStateException(key + " asks for " + place.group(1));
              }
              return Matcher.quoteReplacement(argument.toString());
            });
  }

  /** Why a file was not written, in the words of the linter. */
  String reason(String kind, Path file, String detail) {
    return Reasons.in(language).text(kind, Map.of("file", file.toString(), "detail", detail));
  }

  private static Properties read() {
    try (InputStream stream = CommandWords.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + FILE);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
