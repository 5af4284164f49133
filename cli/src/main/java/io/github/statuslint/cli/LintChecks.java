// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.SourceLinter;
import io.github.statuslint.processor.Spelling;
import io.github.statuslint.processor.finding.Baseline;
import io.github.statuslint.processor.finding.ReportFile;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.Rules;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out before minutes of work whether what the user asks for can be done. */
final class LintChecks {

  private final CommandWords words;

  LintChecks(CommandWords words) {
    this.words = words;
  }

  /**
   * Checks options.
   *
   * @throws BadUse naming the first that cannot be followed
   */
  void check(LintOptions options) {
    checkRules(options.rules);
    Locale locale = words.language().locale();
    SourceLinter.complaints(options.forLinter(), locale).stream()
        .findFirst()
        .ifPresent(
            complaint -> {
              throw new BadUse(LintOptions.translated(complaint));
            });
    checkBaseline(options);
    checkTarget("--sarif", options.sarif, false);
    checkTarget("--html", options.html, true);
  }

  private void checkRules(List<String> chosen) {
    List<String> known = Rules.all().stream().map(Rule::id).toList();
    for (String entry : chosen) {
      int equals = entry.indexOf('=');
      String id = equals < 0 ? entry.strip() : entry.substring(0, equals).strip();
      if (equals >= 0 && !known.contains(id)) {
        String nearest = Spelling.nearest(id, known);
        throw new BadUse(words.text("rule.unknown", Map.of("name", id, "nearest", nearest)));
      }
    }
  }

  private void checkBaseline(LintOptions options) {
    if (options.baseline == null) {
      if (options.updateBaseline) {
        throw new BadUse(words.text("baseline.unnamed"));
      }
      return;
    }
    Path file = path(options.baseline);
    checkTarget("--baseline", options.baseline, false);
    if (!Files.exists(file)) {
      if (!options.updateBaseline) {
        throw bad("baseline.missing", options.baseline, "");
      }
      return;
    }
    try {
      List<String> broken = Baseline.of(ReportFile.read(file).lines().toList()).broken();
      if (!broken.isEmpty()) {
        throw bad("baseline.broken", options.baseline, broken.get(0));
      }
    } catch (IOException problem) {
      throw bad("path.unreadable", options.baseline, String.valueOf(problem.getMessage()));
    }
  }

  /**
   * A folder to write to.
   *
   * @param option that names it
   * @throws BadUse where nothing can be written there
   */
  Path folder(String option, String name) {
    checkTarget(option, name, true);
    return path(name);
  }

  /**
   * A file to write.
   *
   * @param option that names it
   * @throws BadUse where it cannot be written
   */
  Path file(String option, String name) {
    checkTarget(option, name, false);
    return path(name);
  }

  /**
   * A file or a folder to read.
   *
   * @throws BadUse where there is none
   */
  Path existing(String name) {
    if (!Files.exists(path(name))) {
      throw bad("path.missing", name, "");
    }
    return path(name);
  }

  private void checkTarget(String option, @Nullable String name, boolean folder) {
    if (name == null) {
      return;
    }
    Path target = path(name).toAbsolutePath();
    if (Files.exists(target) && Files.isDirectory(target) != folder) {
      throw bad(folder ? "target.noFolder" : "target.noFile", name, option);
    }
    Path existing = target;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    boolean usable =
        existing != null
            && Files.isWritable(existing)
            && (existing.equals(target) || Files.isDirectory(existing));
    if (!usable) {
      throw bad("target.unwritable", name, option);
    }
  }

  /**
   * The class path.
   *
   * @param given entries between the system's separators; one that ends with {@code *} means all
   *     archives of that folder
   * @throws BadUse naming an entry that is not there
   */
  List<Path> classPath(@Nullable String given) {
    List<Path> entries = new ArrayList<>();
    for (String entry : given == null ? new String[0] : given.split(File.pathSeparator)) {
      if (entry.isBlank()) {
        continue;
      }
      boolean all =
          entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*");
      Path path = path(all ? entry.substring(0, entry.length() - 1) + "." : entry).normalize();
      if (!Files.exists(path)) {
        throw bad("classpath.missing", entry, "");
      }
      if (!all) {
        entries.add(path);
        continue;
      }
      try (DirectoryStream<Path> archives = Files.newDirectoryStream(path, "*.jar")) {
        List<Path> sorted = new ArrayList<>();
        archives.forEach(sorted::add);
        sorted.stream().sorted().forEach(entries::add);
      } catch (IOException problem) {
        throw bad("path.unreadable", entry, String.valueOf(problem.getMessage()));
      }
    }
    return entries;
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException unusable) {
      throw bad("path.unusable", name, unusable.getReason());
    }
  }

  private BadUse bad(String key, String path, String detail) {
    return new BadUse(words.text(key, Map.of("path", path, "detail", detail)));
  }
}
