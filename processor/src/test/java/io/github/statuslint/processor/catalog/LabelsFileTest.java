package io.github.statuslint.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the labels and sentence patterns to the same places in each language. */
final class LabelsFileTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final Map<String, String> texts = CatalogFile.labels().texts();

  @Test
  void hasEachKeyInEachLanguage() {
    Set<String> names = new TreeSet<>();
    texts.keySet().forEach(key -> names.add(key.substring(0, key.length() - 3)));

    assertThat(names).hasSizeGreaterThan(40);
    assertThat(texts.keySet())
        .containsExactlyInAnyOrderElementsOf(CatalogFile.keys(names.stream().toList()));
  }

  @Test
  void hasTheSamePlacesInEachLanguage() {
    texts.forEach(
        (key, text) ->
            assertThat(places(text))
                .as(key)
                .isEqualTo(places(texts.get(key.substring(0, key.length() - 2) + "en"))));
  }

  @Test
  void namesEachStep() {
    for (NextStep step : NextStep.values()) {
      assertThat(texts).containsKey(step.key() + ".en");
    }
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
