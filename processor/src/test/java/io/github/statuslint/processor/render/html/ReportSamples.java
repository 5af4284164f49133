// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.AnalysisFailure;
import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.finding.JudgedFinding.State;
import io.github.statuslint.processor.finding.Reason;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.render.Endpoint;
import io.github.statuslint.processor.render.ReportContents;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What reports are made of in tests. */
final class ReportSamples {

  /** What would run as a script, close a string or turn text around, were it not escaped. */
  static final String HOSTILE =
      "</script><script>document.title='taken'</script>\"><img src=x onerror=document.title='taken'>"
          + "'&amp;{@\u202e\u0007\u2066";

  /** What a reader sees of it. */
  static final String HOSTILE_SHOWN =
      HOSTILE
          .replace("\u202e", "\\u202e")
          .replace("\u0007", "\\u0007")
          .replace("\u2066", "\\u2066");

  private static final Path BASE = Path.of("").toAbsolutePath();
  private static final String LOGIN = "src/main/java/com/example/login/LoginErrors.java";
  private static final String SHOP = "src/main/java/com/example/shop/Orders.java";

  private ReportSamples() {}

  /** Three findings: a new one, one that the baseline knows, and a suppressed one. */
  static HtmlReport report() {
    return reportIn(BASE);
  }

  /** The same in another directory. */
  static HtmlReport reportIn(Path base) {
    return report(
        base,
        List.of(
            finding(
                base,
                "AuthenticationFailureNot401",
                LOGIN,
                "com.example.login",
                Severity.WARNING,
                State.NEW,
                List.of(403, 401)),
            finding(
                base,
                "ConflictNot409",
                SHOP,
                "com.example.shop",
                Severity.WARNING,
                State.KNOWN,
                List.of(400, 409)),
            finding(
                base,
                "ChallengeMissing",
                SHOP,
                "com.example.shop",
                Severity.NOTE,
                State.SUPPRESSED,
                List.of(401))),
        List.of(
            endpoint(base, "GET", "/orders/{id}", "Orders#find", Map.of("sent", List.of(200, 404))),
            endpoint(
                base,
                "DELETE",
                "/orders/{id}",
                "Orders#remove",
                Map.of("sent", List.of(409), "declared", List.of(204), "documented", List.of(204))),
            endpoint(base, "POST", "/logins", "Logins#open", Map.of())));
  }

  /** A report that tells hostile text wherever text of the source comes in. */
  static HtmlReport hostileReport() {
    Finding finding =
        new Finding(
            "AuthenticationFailureNot401",
            "message",
            new Span("src/" + HOSTILE.replace('/', '_') + ".java", 2, 3, 2, 9, 10, 16),
            new ElementKey("com." + HOSTILE, "com." + HOSTILE + ".Type", HOSTILE),
            Severity.WARNING,
            Map.of("subject", HOSTILE, "status", HOSTILE, "expected", HOSTILE),
            List.of(new Reason("text", HOSTILE)),
            List.of(403, 401));
    Excerpt excerpt = new Excerpt(1, List.of(HOSTILE, "\t\"" + HOSTILE + "\"", HOSTILE));
    Endpoint endpoint =
        new Endpoint(
            List.of(HOSTILE),
            List.of("/" + HOSTILE),
            HOSTILE,
            new Span(HOSTILE + ".java", 1, 1, 1, 2, 0, 1),
            codes(List.of(200)),
            codes(List.of()),
            codes(List.of()),
            new TreeSet<>(List.of(HOSTILE)));
    return report(
        BASE,
        List.of(new JudgedFinding(finding, State.NEW, "RFC 9110", Optional.of(excerpt))),
        List.of(endpoint));
  }

  /** A report without findings of a compilation that stopped early. */
  static HtmlReport emptyReport() {
    return new HtmlReport(
        new ReportContents(
            "1.2.3",
            Language.JA,
            BASE,
            List.of(),
            List.of(LOGIN),
            List.of(),
            List.of(new AnalysisFailure("ConflictNot409", SHOP, "StackOverflowError")),
            true,
            false),
        List.of());
  }

  private static HtmlReport report(
      Path base, List<JudgedFinding> findings, List<Endpoint> endpoints) {
    return new HtmlReport(
        new ReportContents(
            "1.2.3",
            Language.EN,
            base,
            findings,
            List.of(in(base, LOGIN), in(base, SHOP)),
            List.of(
                new ActiveRule(
                    "AuthenticationFailureNot401",
                    Severity.WARNING,
                    false,
                    List.of("RFC 9110, Section 15.5.2"),
                    "0.1.0")),
            List.of(),
            false,
            true),
        endpoints);
  }

  private static String in(Path base, String file) {
    return base.resolve(file).toString();
  }

  private static JudgedFinding finding(
      Path base,
      String rule,
      String file,
      String packageName,
      Severity severity,
      State state,
      List<Integer> statuses) {
    Finding finding =
        new Finding(
            rule,
            "message",
            new Span(in(base, file), 12, 19, 12, 39, 100, 120),
            new ElementKey(packageName, packageName + ".Handlers", "answer(java.lang.String)"),
            severity,
            Map.of(
                "subject", "answer",
                "status", "403 Forbidden",
                "expected", "401 Unauthorized",
                "field", "WWW-Authenticate"),
            List.of(),
            statuses);
    Excerpt excerpt =
        new Excerpt(
            11,
            List.of(
                "  ResponseEntity<String> answer(String name) {",
                "    return status(HttpStatus.FORBIDDEN).build();",
                "  }"));
    return new JudgedFinding(finding, state, "RFC 9110, Section 15.5.2", Optional.of(excerpt));
  }

  private static Endpoint endpoint(
      Path base, String method, String path, String handler, Map<String, List<Integer>> statuses) {
    return new Endpoint(
        List.of(method),
        List.of(path),
        handler,
        new Span(in(base, SHOP), 20, 1, 20, 5, 200, 205),
        codes(statuses.getOrDefault("sent", List.of())),
        codes(statuses.getOrDefault("declared", List.of())),
        codes(statuses.getOrDefault("documented", List.of())),
        new TreeSet<>());
  }

  private static SortedSet<Integer> codes(Collection<Integer> codes) {
    return new TreeSet<>(codes);
  }
}
