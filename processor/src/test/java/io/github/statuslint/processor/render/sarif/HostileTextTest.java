// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.statuslint.processor.finding.AnalysisFailure;
import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Reason;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.kit.Reports;
import io.github.statuslint.processor.kit.Snippets;
import io.github.statuslint.processor.render.ReportContents;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from source code cannot break out of the report, nor pretend to be part of it. */
class HostileTextTest {

  private static final Path BASE = Path.of("").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"}], \"results\": [",
        "</script><script>alert(1)</script>",
        "\u001b[2J\u001b]0;owned\u0007",
        "\u202egnirts\u202c",
        "\u0000\u0001\u007f\u009b",
        "line\u2028separator\u2029",
        "half a pair \ud83d and \ude00",
        "a pair \ud83d\ude00",
        "\\u0022 \\\\"
      })
  void isShownAndNotObeyed(String hostile) {
    String text = SarifReport.text(contents(hostile, "src/A.java"));
    JsonNode result = Schema.run(text).at("/results/0");

    assertThat(text.chars().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    assertThat(text.codePoints()).noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
    assertThat(result.at("/locations/0/physicalLocation/contextRegion/snippet/text").asText())
        .isEqualTo(hostile.replace("pair \ud83d and \ude00", "pair \ufffd and \ufffd"));
  }

  @Test
  void aLinkInASourceTextIsNoLinkInAMessage() {
    assertThat(message("see [here](https://example.com/evil)"))
        .contains("see \\[here\\](https://example.com/evil)");
  }

  @Test
  void aNumberInBracesIsNoPlaceInAMessage() {
    assertThat(message("/users/{0}/{id}")).contains("/users/{{0}}/{id}");
  }

  @Test
  void failuresAreEscapedToo() {
    ReportContents contents =
        Reports.ofNothing(BASE, true, new AnalysisFailure("", "a b.java", "boom \u001b[2J [x](y)"));
    JsonNode notifications =
        Schema.run(SarifReport.text(contents)).at("/invocations/0/toolExecutionNotifications");

    assertThat(notifications.at("/0/message/text").asText())
        .contains("the analysis failed on a b.java", "boom \\u001b[2J \\[x\\](y)");
    assertThat(notifications.at("/1/message/text").asText()).contains("findings may be missing");
  }

  @ParameterizedTest
  @CsvSource({
    "src/A.java, src/A.java",
    "src/a b/Ä#?%.java, src/a%20b/%C3%84%23%3F%25.java",
    "../other/A.java, ../other/A.java",
    "a:b/A.java, a:b/A.java",
    "src/日本/A.java, src/%E6%97%A5%E6%9C%AC/A.java"
  })
  void pathsAreAddresses(String path, String uri) {
    JsonNode location =
        Schema.run(SarifReport.text(contents("x", path)))
            .at("/results/0/locations/0/physicalLocation/artifactLocation");

    assertThat(location.path("uri").asText().replaceFirst("^\\./", "")).isEqualTo(uri);
    assertThat(location.path("uriBaseId").asText()).isEqualTo("%SRCROOT%");
  }

  private static String message(String argument) {
    return Schema.run(SarifReport.text(contents(argument, "src/A.java")))
        .at("/results/0/message/text")
        .asText();
  }

  private static ReportContents contents(String hostile, String file) {
    Finding finding =
        new Finding(
            Snippets.RULE,
            "message",
            new Span(file, 1, 1, 1, 3, 0, 2),
            new ElementKey("", "A", hostile),
            Severity.WARNING,
            Map.of("subject", hostile, "status", "403 Forbidden", "expected", "401 Unauthorized"),
            List.of(new Reason("handles", hostile)),
            List.of(403, 401));
    return Reports.of(
        BASE, List.of(Reports.told(finding, Optional.of(new Excerpt(1, List.of(hostile))))), file);
  }
}
