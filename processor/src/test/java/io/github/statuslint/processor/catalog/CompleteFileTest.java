// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every file of words is held to: the same keys, and the same places, in each language. */
abstract class CompleteFileTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /** The texts of the file by their keys, each of which ends with a language. */
  final Map<String, String> texts;

  CompleteFileTest(CatalogFile file) {
    this.texts = file.texts();
  }

  @Test
  void hasEachKeyInEachLanguage() {
    assertThat(names()).hasSizeGreaterThan(40);
    assertThat(texts.keySet())
        .containsExactlyInAnyOrderElementsOf(CatalogFile.keys(List.copyOf(names())));
    assertThat(texts.values()).noneMatch(String::isBlank);
  }

  @Test
  void hasTheSamePlacesInEachLanguage() {
    texts.forEach(
        (key, text) ->
            assertThat(places(text))
                .as(key)
                .isEqualTo(places(texts.get(key.substring(0, key.length() - 2) + "en"))));
  }

  /** The keys without their languages. */
  final Set<String> names() {
    return texts.keySet().stream()
        .map(key -> key.substring(0, key.length() - 3))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }
}
