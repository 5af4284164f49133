// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that the linter has in a compiler, too. */
final class LintOptions {

  private static final String PREFIX = "statuslint.";

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "minimal, recommended (default) or strict.")
  @Nullable String profile;

  @Option(
      names = "--rules",
      paramLabel = "ID=LEVEL",
      split = ",",
      description = "Level of single rules: error, warning, note or off.")
  List<String> rules = new ArrayList<>();

  @Option(
      names = "--explain",
      paramLabel = "HOW",
      description = "short: one line and the reference; full (default): also why and how to fix.")
  @Nullable String explain;

  @Option(
      names = "--exclude",
      paramLabel = "PACKAGE",
      split = ",",
      description = "Packages that are left alone, such as com.example.generated.*")
  List<String> exclude = new ArrayList<>();

  @Option(
      names = "--status-annotations",
      paramLabel = "TYPE#ELEMENT",
      split = ",",
      description = "Annotations of your own whose element is a status.")
  List<String> statusAnnotations = new ArrayList<>();

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Writes the findings as SARIF 2.1.0.")
  @Nullable String sarif;

  @Option(
      names = "--html",
      paramLabel = "FOLDER",
      description = "Writes a report to read in a browser.")
  @Nullable String html;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Known findings, which are not told again.")
  @Nullable String baseline;

  @Option(names = "--update-baseline", description = "Writes the baseline from what is found now.")
  boolean updateBaseline;

  /** The options as the linter in a compiler takes them. */
  Map<String, String> forLinter() {
    Map<String, String> options = new TreeMap<>();
    put("profile", profile, options);
    put("explain", explain, options);
    put("sarif", sarif, options);
    put("html", html, options);
    put("baseline", baseline, options);
    put("rules", joined(rules), options);
    put("exclude", joined(exclude), options);
    put("statusAnnotations", joined(statusAnnotations), options);
    put("baseline.update", updateBaseline ? "true" : null, options);
    return options;
  }

  private static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join(",", values);
  }

  private static void put(String name, @Nullable String value, Map<String, String> options) {
    if (value != null) {
      options.put(PREFIX + name, value);
    }
  }

  /** A message about an option of the linter in a compiler, in terms of this command's options. */
  static String translated(String message) {
    return message
        .replaceFirst("^Statuslint\\h?: ?", "")
        .replace("`" + PREFIX + "statusAnnotations`", "`--status-annotations`")
        .replace("`" + PREFIX, "`--");
  }
}
