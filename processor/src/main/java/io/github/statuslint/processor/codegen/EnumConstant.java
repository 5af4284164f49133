// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.StatusText;
import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.registry.StatusClass;
import java.util.List;
import java.util.Map;

/**
 * One constant of the enum, with all that it knows.
 *
 * @param name the name of the constant
 * @param code 100 to 599
 * @param phrase the reason phrase
 * @param statusClass the class of the code
 * @param registered whether the IANA registry has it
 * @param reference where it is specified
 * @param cacheableByDefault whether a cache may store it without being told to
 * @param contentAllowed whether the response may have content
 * @param headersDependOnCase whether it must carry header fields in some cases only
 * @param requiredHeaders the fields that each response must carry
 * @param recommendedHeaders the fields that it should or may usefully carry
 * @param texts its texts, by language
 */
record EnumConstant(
    String name,
    int code,
    String phrase,
    StatusClass statusClass,
    boolean registered,
    Reference reference,
    boolean cacheableByDefault,
    boolean contentAllowed,
    boolean headersDependOnCase,
    List<String> requiredHeaders,
    List<String> recommendedHeaders,
    Map<Language, StatusText> texts) {

  EnumConstant {
    requiredHeaders = List.copyOf(requiredHeaders);
    recommendedHeaders = List.copyOf(recommendedHeaders);
    texts = Map.copyOf(texts);
  }

  /** The text in a language, which the constant must have. */
  StatusText text(Language language) {
    StatusText text = texts.get(language);
    if (text == null) {
      throw new IllegalStateException("Status " + code + " has no text in " + language.tag());
    }
    return text;
  }

  /** The code and its phrase. */
  String title() {
    return code + " " + phrase;
  }
}
