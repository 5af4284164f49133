// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.Spelling;
import io.github.statuslint.processor.catalog.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option that chooses the language of texts. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = Converter.class,
      description = "Language of the texts: en, es, ja or fr. Else that of the system, else en.")
  @Nullable Language chosen;

  /** The language that the user chose, else the system's, else English. */
  Language language() {
    return Optional.ofNullable(chosen)
        .or(() -> Language.of(Locale.getDefault(Locale.Category.DISPLAY)))
        .orElse(Language.EN);
  }

  /** The words of the command line in that language. */
  CommandWords words() {
    return CommandWords.in(language());
  }

  /** Reads a language tag; of a country's variant the language counts. */
  static final class Converter implements CommandLine.ITypeConverter<Language> {

    /** Made by the command line library. */
    Converter() {}

    @Override
    public Language convert(String value) {
      return Language.of(Locale.forLanguageTag(value.replace('_', '-')))
          .orElseThrow(() -> new CommandLine.TypeConversionException(unknown(value)));
    }

    private static String unknown(String value) {
      List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
      return "'%s' is none of %s; the nearest is '%s'"
          .formatted(value, String.join(", ", tags), Spelling.nearest(value, tags));
    }
  }
}
