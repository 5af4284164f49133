package io.github.statuslint.processor.catalog;

import io.github.statuslint.processor.registry.OwnResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream stream = OwnResource.open(TextFile.class, name)) {
      if (stream == null) {
        return Optional.empty();
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return Optional.of(new TextFile(name, texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
