// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.finding.Severity;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  @Test
  void areAllOptional() {
    Options options = read(Map.of());

    assertThat(options.language()).isEqualTo(Language.EN);
    assertThat(options.profile()).isEqualTo(Options.Profile.RECOMMENDED);
    assertThat(options.explainsFully()).isTrue();
    assertThat(options.rules()).isEmpty();
    assertThat(options.wantsReport()).isFalse();
    assertThat(options.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"es, ES", "ES, ES", "ja-JP, JA", "fr_CA, FR", "en-GB, EN"})
  void theLanguageIsTheOneChosen(String tag, Language language) {
    Options options = read(Map.of("lang", tag));

    assertThat(options.language()).isEqualTo(language);
    assertThat(options.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"fr, FR", "ja-JP, JA", "de, EN", "zh-CN, EN"})
  void theLanguageIsElseTheCompilersElseEnglish(String locale, Language language) {
    assertThat(Options.read(Map.of(), Locale.forLanguageTag(locale)).language())
        .isEqualTo(language);
  }

  @Test
  void anUnknownLanguageLeavesTheCompilers() {
    Options options = Options.read(Map.of("statuslint.lang", "esp"), Locale.FRENCH);

    assertThat(options.language()).isEqualTo(Language.FR);
    assertThat(options.complaints())
        .singleElement()
        .satisfies(
            complaint ->
                assertThat(complaint.arguments())
                    .containsEntry("nearest", "es")
                    .containsEntry("allowed", "en, es, ja, fr"));
  }

  @ParameterizedTest
  @CsvSource({
    "statuslint.profil, statuslint.profile",
    "statuslint.Lang, statuslint.lang",
    "statuslint.baselin, statuslint.baseline",
    "statuslint.baselineUpdate, statuslint.baseline.update",
    "statuslint.statusAnnotation, statuslint.statusAnnotations"
  })
  void anUnknownOptionNamesTheNearest(String name, String nearest) {
    assertThat(Options.read(Map.of(name, "x"), Locale.ROOT).complaints())
        .singleElement()
        .isEqualTo(
            new Options.Complaint("option.unknown", Map.of("name", name, "nearest", nearest)));
  }

  @Test
  void optionsOfOthersAreNotOurs() {
    assertThat(Options.read(Map.of("mapstruct.verbose", "true"), Locale.ROOT).complaints())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "profile, strct, strict",
    "profile, min, minimal",
    "explain, shrt, short",
    "baseline.update, ture, true",
    "rules, SomeRule=warn, warning",
    "rules, SomeRule=of, off"
  })
  void anUnknownValueNamesTheNearest(String option, String value, String nearest) {
    assertThat(read(Map.of(option, value)).complaints())
        .singleElement()
        .satisfies(
            complaint -> {
              assertThat(complaint.kind()).isEqualTo("option.value");
              assertThat(complaint.arguments())
                  .containsEntry("name", "statuslint." + option)
                  .containsEntry("nearest", nearest);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "rules, SomeRule, option.form",
    "rules, =off, option.form",
    "statusAnnotations, com.example.Answers, option.form",
    "statusAnnotations, #status, option.form",
    "statusAnnotations, com.example.Answers#, option.form",
    "baseline, '', option.path",
    "sarif, '', option.path",
    "html, '', option.path"
  })
  void aValueOfAnotherFormIsTold(String option, String value, String kind) {
    assertThat(read(Map.of(option, value)).complaints())
        .singleElement()
        .matches(complaint -> complaint.kind().equals(kind));
  }

  @Test
  void rulesAreSetOneByOne() {
    Options options = read(Map.of("rules", "First=off, Second = ERROR,Third=note,"));

    assertThat(options.rules())
        .containsOnly(
            Map.entry("First", Severity.OFF),
            Map.entry("Second", Severity.ERROR),
            Map.entry("Third", Severity.NOTE));
    assertThat(options.complaints()).isEmpty();
  }

  @Test
  void annotationsOfTheUserMayHaveSeveralElements() {
    Options options =
        read(Map.of("statusAnnotations", "com.example.Answers#code, com.example.Answers#other"));

    assertThat(options.statusAnnotations())
        .containsExactly(Map.entry("com.example.Answers", Set.of("code", "other")));
  }

  @ParameterizedTest
  @CsvSource({
    "com.example, com.example, true",
    "com.example, com.example.deep, false",
    "com.example.*, com.example.deep, true",
    "com.example.*, com.example, true",
    "com.example.*, com.examples, false",
    "com.example*, com.examples, true",
    "'com.other, com.example', com.example, true",
    "'', com.example, false",
    "*, com.example, true"
  })
  void packagesAreExcludedByPatterns(String patterns, String packageName, boolean excluded) {
    assertThat(read(Map.of("exclude", patterns)).excludes(packageName)).isEqualTo(excluded);
  }

  @Test
  void pathsAreRelativeToWhereJavacRuns() {
    Options options =
        read(Map.of("baseline", "build/known", "sarif", "build/../a.sarif", "html", "build/html"));
    Path folder = Path.of("").toAbsolutePath();

    assertThat(options.baseline()).contains(folder.resolve("build/known"));
    assertThat(options.sarif()).contains(folder.resolve("a.sarif"));
    assertThat(options.html()).contains(folder.resolve("build/html"));
  }

  @ParameterizedTest
  @CsvSource({"sarif, true", "html, true", "baseline, false"})
  void aBaselineIsNoReport(String option, boolean report) {
    assertThat(read(Map.of(option, "build/there")).wantsReport()).isEqualTo(report);
  }

  @Test
  void thereAreFourteenOptionsAtMost() {
    assertThat(Options.NAMES).hasSizeLessThanOrEqualTo(14).doesNotHaveDuplicates();
  }

  private static Options read(Map<String, String> values) {
    Map<String, String> given = new HashMap<>();
    values.forEach((name, value) -> given.put("statuslint." + name, value));
    return Options.read(given, Locale.ENGLISH);
  }
}
