// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the words say against what the registry knows. */
final class FactsInWordsTest {

  private static final Pattern NUMBER = Pattern.compile("(?<![0-9.\\-])[1-5][0-9]{2}(?![0-9xX])");
  private static final Pattern RFC = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Numbers of three digits that are something else: the ends of ranges, the port of HTTPS. */
  private static final Set<String> NO_STATUSES = Set.of("299", "399", "443", "599");

  static List<CatalogFile> files() {
    return CatalogFile.all();
  }

  static List<RegisteredStatus> statuses() {
    return StatusRegistry.standard().all();
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void isTitledAsRegistered(RegisteredStatus status) {
    assertThat(file(status).title())
        .isEqualTo("# " + status.title() + " - " + status.reference().title());
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void namesEachRequiredHeaderForWhoSendsIt(RegisteredStatus status) {
    Map<String, String> texts = file(status).texts();

    for (Language language : Language.values()) {
      assertThat(status.requiredHeaders())
          .as(language.tag())
          .allSatisfy(name -> assertThat(texts.get("use." + language.tag())).contains("`" + name));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void namesTheSameStatusesInEachLanguage(CatalogFile file) {
    sameInEachLanguage(file, NUMBER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void namesTheSameSpecificationsInEachLanguage(CatalogFile file) {
    sameInEachLanguage(file, RFC);
  }

  @ParameterizedTest
  @MethodSource("files")
  void quotesTheSameCodeInEachLanguage(CatalogFile file) {
    sameInEachLanguage(file, CODE);
  }

  @ParameterizedTest
  @MethodSource("files")
  void namesOnlyStatusesThatExist(CatalogFile file) {
    StatusRegistry registry = StatusRegistry.standard();
    file.texts()
        .forEach(
            (key, text) ->
                assertThat(found(text, NUMBER))
                    .as(key)
                    .allMatch(
                        number ->
                            !registry.title(Integer.parseInt(number)).equals(number)
                                || NO_STATUSES.contains(number)));
  }

  private static CatalogFile file(RegisteredStatus status) {
    return CatalogFile.in("status").stream()
        .filter(file -> file.name().equals(Integer.toString(status.code())))
        .findFirst()
        .orElseThrow();
  }

  private static void sameInEachLanguage(CatalogFile file, Pattern pattern) {
    Map<String, String> texts = file.texts();
    Set<String> names =
        texts.keySet().stream()
            .map(key -> key.substring(0, key.length() - 3))
            .collect(Collectors.toCollection(TreeSet::new));
    String own = file.folder().equals("contrast") ? "" : file.name().replaceAll("-.*", "");
    for (String name : names) {
      Set<String> english = found(texts.get(name + ".en"), pattern, own);
      for (Language language : Language.values()) {
        assertThat(found(texts.get(name + "." + language.tag()), pattern, own))
            .as(file + " " + name + "." + language.tag())
            .isEqualTo(english);
      }
    }
  }

  /** What is found but the status that the file is about, which a language may call "it". */
  private static Set<String> found(String text, Pattern pattern, String own) {
    Set<String> found = found(text, pattern);
    found.remove(own);
    return found;
  }

  private static Set<String> found(String text, Pattern pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
