// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.Project;
import io.github.statuslint.processor.kit.Snippets;
import io.github.statuslint.processor.render.UnmergeableReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of modules that become one. */
class SarifMergeTest {

  @TempDir Path folder;

  /** Compiles sources as a module of one working tree, and answers the report. */
  private Path module(String name, List<Source> sources, String... options) {
    Project project = new Project(folder);
    sources.forEach(
        source -> project.add(new Source(name + "/src/" + source.name(), source.source())));
    return report(project, name, options);
  }

  private Path report(Project project, String name, String... options) {
    Path report = folder.resolve(name + ".sarif");
    List<String> all = new ArrayList<>(List.of("-Astatuslint.sarif=" + report));
    all.addAll(List.of(options));
    project.compile(all.toArray(String[]::new));
    return report;
  }

  private static List<String> texts(JsonNode array, String pointer) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.at(pointer).asText()));
    return texts;
  }

  @Test
  void resultsOfAllStandInOneRun() throws UnmergeableReport {
    Path shop = module("shop", List.of(Snippets.login()));
    Path stock = module("stock", List.of(Snippets.invalidCode()));

    JsonNode run = Schema.run(SarifMerge.text(List.of(stock, shop), false));

    assertThat(texts(run.path("results"), "/locations/0/physicalLocation/artifactLocation/uri"))
        .containsExactly("shop/src/Login.java", "stock/src/Invalid.java");
    assertThat(run.at("/originalUriBaseIds/%SRCROOT%/uri").asText())
        .isEqualTo(folder.toUri().toString());
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() throws UnmergeableReport {
    Path shop = module("shop", List.of(Snippets.login()));
    Path stock = module("stock", List.of(Snippets.invalidCode()));

    assertThat(SarifMerge.text(List.of(shop, stock), false))
        .isEqualTo(SarifMerge.text(List.of(stock, shop), false));
  }

  @Test
  void oneReportStaysAsItIs() throws UnmergeableReport, IOException {
    Path shop = module("shop", List.of(Snippets.login(), Snippets.invalidCode()));
    String text = Files.readString(shop);

    assertThat(SarifMerge.text(List.of(shop), false)).isEqualTo(text);
    assertThat(SarifMerge.text(List.of(shop, shop), false)).isEqualTo(text);
  }

  @Test
  void rulesAreListedOnceAndResultsFindTheirs() throws UnmergeableReport {
    Path minimal = module("shop", List.of(Snippets.invalidCode()), "-Astatuslint.profile=minimal");
    Path strict =
        module(
            "stock",
            List.of(Snippets.login(), Snippets.magicNumber()),
            "-Astatuslint.profile=strict");

    JsonNode run = Schema.run(SarifMerge.text(List.of(minimal, strict), false));
    List<String> ids = texts(run.at("/tool/driver/rules"), "/id");

    assertThat(ids).isSorted().doesNotHaveDuplicates().contains("InvalidStatusCode");
    assertThat(run.path("results")).hasSizeGreaterThan(2);
    for (JsonNode result : run.path("results")) {
      assertThat(ids.get(result.path("ruleIndex").asInt()))
          .isEqualTo(result.path("ruleId").asText());
    }
    assertThat(texts(run.path("translations"), "/language")).containsExactly("es", "ja", "fr");
    run.path("translations")
        .forEach(it -> assertThat(texts(it.path("rules"), "/id")).isEqualTo(ids));
  }

  @Test
  void sentencesOfAllReportsAreKept() throws UnmergeableReport {
    Path handler = module("shop", List.of(Snippets.login()));
    String other =
        Snippets.login()
            .source()
            .replace("@ExceptionHandler(BadCredentialsException.class)", "")
            .replace("class Login", "class Other")
            .replace("return ", "try { hashCode(); } catch (BadCredentialsException e) { return ")
            .replace("body(\"no\");", "body(\"no\"); } return null;");
    Path catcher = module("stock", List.of(new Source("Other.java", other)));

    JsonNode run = Schema.run(SarifMerge.text(List.of(handler, catcher), false));
    int index = run.at("/results/0/ruleIndex").asInt();

    assertThat(texts(run.path("results"), "/message/id"))
        .containsExactlyInAnyOrder("message.handles", "message.catches");
    for (JsonNode component : List.of(run.at("/tool/driver"), run.at("/translations/0"))) {
      assertThat(component.path("rules").path(index).path("messageStrings").fieldNames())
          .toIterable()
          .containsExactly("message.catches", "message.handles");
    }
  }

  @Test
  void onePartThatWasCutShortCutsTheWholeShort() throws UnmergeableReport {
    Path sound = module("shop", List.of(Snippets.login()));
    Path broken = module("stock", List.of(new Source("Wrong.java", "class Wrong { int m() { } }")));

    JsonNode invocation =
        Schema.run(SarifMerge.text(List.of(sound, broken), false)).at("/invocations/0");

    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
        .contains("ended with errors");
  }

  @Test
  void pathsOfDifferentBasesGetTheCommonOne() throws UnmergeableReport, IOException {
    Path shop = folder.resolve("all/shop a");
    Path stock = folder.resolve("all/stock");
    Path first = report(new Project(shop).add(Snippets.login()), "first");
    Path second = report(new Project(stock).add(Snippets.invalidCode()), "second");

    JsonNode run = Schema.run(SarifMerge.text(List.of(first, second), false));

    assertThat(run.at("/originalUriBaseIds/%SRCROOT%/uri").asText())
        .isEqualTo(folder.resolve("all").toUri().toString());
    assertThat(texts(run.path("results"), "/locations/0/physicalLocation/artifactLocation/uri"))
        .containsExactly("shop%20a/Login.java", "stock/Invalid.java");
  }

  @Test
  void whatIsSuppressedMayBeLeftOut() throws UnmergeableReport {
    Path report =
        module(
            "shop",
            List.of(
                Snippets.login("sample", "Silent", "@SuppressWarnings(\"statuslint\")"),
                Snippets.invalidCode()));

    assertThat(Schema.run(SarifMerge.text(List.of(report), false)).path("results")).hasSize(2);
    assertThat(texts(Schema.run(SarifMerge.text(List.of(report), true)).path("results"), "/ruleId"))
        .containsExactly("InvalidStatusCode");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not JSON",
        "[]",
        "{}",
        "{\"version\": \"2.0.0\", \"runs\": [{}]}",
        "{\"version\": \"2.1.0\"}",
        "{\"version\": \"2.1.0\", \"runs\": []}",
        "{\"version\": \"2.1.0\", \"runs\": 5}",
        "{\"version\": \"2.1.0\", \"runs\": [{"
      })
  void aFileThatIsNoReportIsRefused(String text) throws IOException {
    refused(Files.writeString(folder.resolve("other"), text), "merge.notSarif");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\": \"2.1.0\", \"runs\": [{}]}",
        "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"Other\"}}}]}"
      })
  void aReportOfAnotherToolIsRefused(String text) throws IOException {
    refused(Files.writeString(folder.resolve("other"), text), "merge.foreign");
  }

  @Test
  void aFileThatCannotBeReadIsRefused() {
    refused(folder.resolve("absent.sarif"), "file.unreadable");
    refused(folder, "file.unreadable");
  }

  @Test
  void aReportInAnotherLanguageIsRefused() {
    refused(
        module("stock", List.of(Snippets.invalidCode()), "-Astatuslint.lang=ja"), "merge.language");
  }

  /** Nothing is written then, and what was there stays. */
  private void refused(Path report, String kind) {
    Path sound = module("shop", List.of(Snippets.login()), "-Astatuslint.lang=en");
    Path target = folder.resolve("all.sarif");

    assertThatThrownBy(() -> SarifMerge.write(List.of(sound, report), target, false))
        .isInstanceOfSatisfying(
            UnmergeableReport.class,
            it -> {
              assertThat(it.kind()).isEqualTo(kind);
              assertThat(it.file()).isEqualTo(report);
            });
    assertThat(target).doesNotExist();
  }

  @Test
  void theTargetMayBeOneOfTheReportsButNotAForeignFile() throws Exception {
    Path shop = module("shop", List.of(Snippets.login()));
    Path stock = module("stock", List.of(Snippets.invalidCode()));
    Path foreign = Files.writeString(folder.resolve("notes.txt"), "precious");

    assertThat(SarifMerge.write(List.of(shop, stock), foreign, false)).isPresent();
    assertThat(foreign).hasContent("precious");
    assertThat(SarifMerge.write(List.of(shop, stock), shop, false)).isEmpty();
    assertThat(Schema.run(shop).path("results")).hasSize(2);
  }
}
