package io.github.statuslint.processor.render.html;

import io.github.statuslint.processor.registry.OwnResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet and the script, which all pages share. */
final class Assets {

  static final String FOLDER = "assets";
  static final String STYLES = "statuslint.css";
  static final String SCRIPT = "statuslint.js";

  /** What both files begin with. */
  static final String MARK = "/* Statuslint report";

  private Assets() {}

  /** The content of one of the files. */
  static String text(String name) {
    try (InputStream stream = OwnResource.open(Assets.class, name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
