// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.Project;
import io.github.statuslint.processor.kit.Snippets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the SARIF report of a compilation. */
class SarifReportTest {

  @TempDir Path folder;
  private Project project;
  private Path report;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
    report = folder.resolve("build/statuslint.sarif");
  }

  private JsonNode compile(String... options) {
    List<String> all = new ArrayList<>(List.of("-Astatuslint.sarif=" + report));
    all.addAll(List.of(options));
    assertThat(project.compile(all.toArray(String[]::new)).others())
        .noneMatch(told -> told.message().contains(" failed on "));
    return Schema.run(report);
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items;
  }

  @Test
  void namesTheTool() {
    project.add(Snippets.login());

    JsonNode driver = compile().at("/tool/driver");

    assertThat(driver.path("name").asText()).isEqualTo("Statuslint");
    assertThat(driver.path("version").asText()).isNotEmpty();
    assertThat(driver.path("informationUri").asText()).startsWith("https://");
  }

  @Test
  void pointsAtTheExactExpression() {
    project.add(source("src/main/java/sample/Login.java", Snippets.login()));

    JsonNode place = compile().at("/results/0/locations/0/physicalLocation");

    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("src/main/java/sample/Login.java");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(13);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(34);
    assertThat(place.at("/region/endLine").asInt()).isEqualTo(13);
    assertThat(place.at("/region/endColumn").asInt()).isEqualTo(54);
    assertThat(place.at("/region/snippet/text").asText()).isEqualTo("HttpStatus.FORBIDDEN");
    assertThat(place.at("/contextRegion/startLine").asInt()).isEqualTo(10);
    assertThat(place.at("/contextRegion/snippet/text").asText())
        .startsWith("  \n  @ExceptionHandler")
        .contains("    return ResponseEntity.status(HttpStatus.FORBIDDEN).body(\"no\");\n  }\n}");
  }

  @Test
  void columnsCountUtf16Units() {
    String wide = Snippets.login().source().replace("return R", "/* \ud83d\ude00 */ return R");
    project.add(new Source("Login.java", wide.replace("\r", "")));

    JsonNode run = compile();

    assertThat(run.path("columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/results/0/locations/0/physicalLocation/region/startColumn").asInt())
        .isEqualTo(34 + "/* \ud83d\ude00 */ ".length());
    assertThat(run.at("/results/0/locations/0/physicalLocation/region/snippet/text").asText())
        .isEqualTo("HttpStatus.FORBIDDEN");
  }

  @Test
  void linesMayEndInEveryWay() {
    project.add(new Source("Login.java", Snippets.login().source().replace("\n", "\r\n")));
    JsonNode place = compile().at("/results/0/locations/0/physicalLocation");

    assertThat(place.at("/region/startLine").asInt()).isEqualTo(13);
    assertThat(place.at("/region/snippet/text").asText()).isEqualTo("HttpStatus.FORBIDDEN");
    assertThat(place.at("/contextRegion/snippet/text").asText()).doesNotContain("\r");
  }

  @Test
  void namesTheCodeElement() {
    project.add(Snippets.login());

    JsonNode logical = compile().at("/results/0/locations/0/logicalLocations/0");

    assertThat(logical.path("fullyQualifiedName").asText()).isEqualTo("sample.Login#refuse()");
    assertThat(logical.path("kind").asText()).isEqualTo("function");
  }

  @Test
  void onlyTheBaseIsAnAbsolutePath() throws IOException {
    project.add(Snippets.login()).add(Snippets.invalidCode());

    JsonNode run = compile();

    assertThat(run.at("/originalUriBaseIds/%SRCROOT%/uri").asText())
        .isEqualTo(folder.toUri().toString());
    assertThat(list(run.path("results")))
        .extracting(
            it -> it.at("/locations/0/physicalLocation/artifactLocation/uriBaseId").asText())
        .containsOnly("%SRCROOT%");
    assertThat(Files.readString(report).split(folder.toString(), -1)).hasSize(2);
  }

  @Test
  void everyRuleThatSpokeIsDescribed() {
    project.add(Snippets.login());

    JsonNode run = compile();
    List<JsonNode> rules = list(run.at("/tool/driver/rules"));

    assertThat(rules).hasSizeGreaterThan(40);
    assertThat(rules)
        .allSatisfy(
            rule -> {
              String id = rule.path("id").asText();
              assertThat(rule.path("name").asText()).isEqualTo(id);
              assertThat(rule.path("helpUri").asText()).endsWith("/docs/rules/" + id + ".md");
              assertThat(Path.of("../docs/rules", id + ".md")).exists();
              assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
              assertThat(rule.at("/fullDescription/text").asText()).isNotBlank();
              assertThat(rule.at("/help/text").asText()).contains("Why: ", "Fix: ", "See: ");
              assertThat(rule.at("/help/markdown").asText()).contains("**Why**", "](https://");
              assertThat(rule.at("/defaultConfiguration/level").asText()).isIn("warning", "note");
            });
    JsonNode result = run.at("/results/0");
    assertThat(rules.get(result.path("ruleIndex").asInt()).path("id").asText())
        .isEqualTo(result.path("ruleId").asText())
        .isEqualTo(Snippets.RULE);
  }

  @ParameterizedTest
  @CsvSource({"error, error", "warning, warning", "note, note"})
  void levelsAreThoseThatTheUserChose(String chosen, String level) {
    project.add(Snippets.login());

    JsonNode run = compile("-Astatuslint.rules=" + Snippets.RULE + "=" + chosen);
    JsonNode result = run.at("/results/0");

    assertThat(result.path("level").asText()).isEqualTo(level);
    assertThat(
            run.at("/tool/driver/rules")
                .path(result.path("ruleIndex").asInt())
                .at("/defaultConfiguration/level")
                .asText())
        .isEqualTo(level);
  }

  @Test
  void rulesThatAreOffAreNotListed() {
    project.add(Snippets.login());

    assertThat(list(compile("-Astatuslint.profile=minimal").at("/tool/driver/rules")))
        .extracting(rule -> rule.path("id").asText())
        .contains("InvalidStatusCode")
        .doesNotContain("MagicStatusNumber", Snippets.RULE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ja", "fr"})
  void resultsCanBeReadInEveryLanguage(String tag) {
    project.add(Snippets.login());

    JsonNode run = compile("-Astatuslint.lang=" + tag);
    JsonNode result = run.at("/results/0");
    int index = result.path("ruleIndex").asInt();
    Set<String> tags = new HashSet<>(Set.of(run.at("/tool/driver/language").asText()));
    List<JsonNode> components = new ArrayList<>(List.of(run.at("/tool/driver")));
    run.path("translations").forEach(components::add);
    Set<String> sentences = new HashSet<>();
    for (JsonNode component : components) {
      tags.add(component.path("language").asText());
      JsonNode rule = component.path("rules").path(index);
      assertThat(rule.path("id").asText()).isEqualTo(Snippets.RULE);
      sentences.add(filled(rule, result.path("message")));
    }

    assertThat(run.path("language").asText()).isEqualTo(tag);
    assertThat(tags).containsExactlyInAnyOrder("en", "es", "ja", "fr");
    assertThat(sentences).hasSize(4).contains(result.at("/message/text").asText());
  }

  private static String filled(JsonNode rule, JsonNode message) {
    String text =
        rule.path("messageStrings").path(message.path("id").asText()).path("text").asText();
    List<JsonNode> arguments = list(message.path("arguments"));
    for (int i = 0; i < arguments.size(); i++) {
      text = text.replace("{" + i + "}", arguments.get(i).asText());
    }
    return text;
  }

  @Test
  void whatTheSourceSuppressesIsListedAsSuppressed() {
    project.add(Snippets.login("sample", "Login", "@SuppressWarnings(\"" + Snippets.RULE + "\")"));

    JsonNode result = compile().at("/results/0");

    assertThat(result.path("ruleId").asText()).isEqualTo(Snippets.RULE);
    assertThat(result.at("/suppressions/0/kind").asText()).isEqualTo("inSource");
    assertThat(result.has("baselineState")).isFalse();
  }

  @Test
  void whatTheBaselineKnowsIsUnchangedAndTheRestNew() {
    String baseline = "-Astatuslint.baseline=" + folder.resolve("known");
    project.add(Snippets.login());
    JsonNode updating = compile(baseline, "-Astatuslint.baseline.update=true");
    project.add(Snippets.invalidCode());
    Map<String, JsonNode> results = byRule(compile(baseline));

    assertThat(updating.at("/results/0/baselineState").asText()).isEqualTo("unchanged");
    assertThat(results.get(Snippets.RULE).path("baselineState").asText()).isEqualTo("unchanged");
    assertThat(results.get(Snippets.RULE).at("/suppressions/0/kind").asText())
        .isEqualTo("external");
    assertThat(results.get("InvalidStatusCode").path("baselineState").asText()).isEqualTo("new");
    assertThat(results.get("InvalidStatusCode").has("suppressions")).isFalse();
  }

  @Test
  void withoutABaselineNothingIsNew() {
    project.add(Snippets.login());

    assertThat(compile().at("/results/0").has("baselineState")).isFalse();
  }

  private static Map<String, JsonNode> byRule(JsonNode run) {
    Map<String, JsonNode> results = new HashMap<>();
    run.path("results").forEach(result -> results.put(result.path("ruleId").asText(), result));
    return results;
  }

  @Test
  void fingerprintsHoldWhenLinesMove() {
    project.add(Snippets.login());
    JsonNode before = compile().path("results");
    project.add(
        new Source(
            "Login.java",
            Snippets.login()
                .source()
                .replace("class Login {", "// a comment\n\nclass Login {\n  int other;\n")));
    JsonNode after = compile().path("results");

    assertThat(prints(after)).isEqualTo(prints(before)).hasSize(1);
    assertThat(after.at("/0/locations/0/physicalLocation/region/startLine").asInt())
        .isNotEqualTo(before.at("/0/locations/0/physicalLocation/region/startLine").asInt());
  }

  @Test
  void findingsThatAreAlikeHaveFingerprintsOfTheirOwn() {
    String twice =
        Snippets.invalidCode()
            .source()
            .replace(
                "return ResponseEntity.status(1042)",
                "if (hashCode() > 1) return ResponseEntity.status(1042).body(\"a\");\n"
                    + "    return ResponseEntity.status(1042)");
    project.add(new Source("Invalid.java", twice));

    List<String> prints = prints(compile().path("results"));

    assertThat(prints).hasSize(2).doesNotHaveDuplicates();
  }

  private static List<String> prints(JsonNode results) {
    return Stream.of(results)
        .flatMap(all -> list(all).stream())
        .map(it -> it.at("/partialFingerprints/statuslintElement~1v1").asText())
        .toList();
  }

  private static Source source(String name, Source source) {
    return new Source(name, source.source());
  }
}
