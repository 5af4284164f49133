// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import io.github.statuslint.processor.registry.OwnResource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** One file of the catalogue: texts by key and language. */
final class TextFile {

  private final String name;
  private final Properties texts;

  private TextFile(String name, Properties texts) {
    this.name = name;
    this.texts = texts;
  }

  /**
   * Reads a file.
   *
   * @param name relative to this package, such as {@code status/404.properties}
   * @return empty where there is no such file
   */
  static Optional<TextFile> find(String name) {
    return OwnResource.find(TextFile.class, name).map(text -> new TextFile(name, read(text)));
  }

  private static Properties read(String text) {
    Properties texts = new Properties();
    try {
      texts.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /**
   * The text of a key.
   *
   * @throws IllegalStateException if the file has none in that language
   */
  String text(String key, Language language) {
    String text = texts.getProperty(key + "." + language.tag());
    if (text == null) {
      throw new IllegalStateException(name + " has no " + key + "." + language.tag());
    }
    return text;
  }

  /** The texts that explain a status. */
  StatusText statusText(Language language) {
    return new StatusText(
        text("gloss", language),
        text("description", language),
        text("when", language),
        text("fix", language),
        text("use", language));
  }
}
