// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.catalog.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The command line speaks four languages without a gap. */
class CommandWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  @Test
  void everyTextIsThereInEachLanguageWithTheSamePlaces() {
    Set<String> keys =
        CommandWords.keys().stream()
            .map(key -> key.substring(0, key.lastIndexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(CommandWords.keys()).hasSize(keys.size() * Language.values().length);
    for (String key : keys) {
      List<String> places = places(CommandWords.in(Language.EN).text(key));
      for (Language language : Language.values()) {
        assertThat(places(CommandWords.in(language).text(key)))
            .as(key + "." + language.tag())
            .containsExactlyInAnyOrderElementsOf(places);
      }
    }
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
