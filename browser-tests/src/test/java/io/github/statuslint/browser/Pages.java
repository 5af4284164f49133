// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.browser;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.render.UnmergeableReport;
import io.github.statuslint.processor.render.html.CatalogSite;
import io.github.statuslint.processor.render.html.HtmlMerge;
import io.github.statuslint.processor.render.html.StandalonePage;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages that the tests open, the way users do. */
final class Pages {

  private static final Path SOURCES = Path.of("src/linted");

  private Pages() {}

  /** The whole catalogue as a site, written once for all tests. */
  static Path site() {
    return Site.FOLDER;
  }

  /** Defers writing until a test asks for it. */
  private static final class Site {
    private static final Path FOLDER = written(Path.of("target", "site").toAbsolutePath());

    private Site() {}

    private static Path written(Path folder) {
      if (!new CatalogSite("test").write(folder, Language.EN).isEmpty()) {
        throw new IllegalStateException("The site was not written");
      }
      return folder;
    }
  }

  /** The report of a compilation of the sources here, by javac in a process of its own. */
  static Path report(Path folder) throws IOException, InterruptedException {
    Path baseline = folder.resolveSibling("baseline.txt");
    Path classes = folder.resolveSibling("classes");
    javac(
        classes,
        "-Astatuslint.baseline=" + baseline,
        "-Astatuslint.baseline.update=true",
        "-Astatuslint.rules=CreatedBySafeMethod=warning");
    keepOnly(baseline, "CreatedBySafeMethod");
    javac(classes, "-Astatuslint.baseline=" + baseline, "-Astatuslint.html=" + folder);
    return folder;
  }

  /** Two reports that are joined. */
  static Path joined(Path folder, List<Path> reports) throws UnmergeableReport {
    if (!HtmlMerge.read(reports, "test").write(folder, Optional.of(Language.EN), false).isEmpty()) {
      throw new IllegalStateException("The joined report was not written");
    }
    return folder;
  }

  /** A page alone, as the command line prints it. */
  static Path alone(Path file, Language language) throws IOException {
    return Files.writeString(file, new StandalonePage("test").ofComparison(403, 202, language));
  }

  private static void keepOnly(Path baseline, String rule) throws IOException {
    List<String> kept =
        Files.readAllLines(baseline).stream()
            .filter(line -> line.startsWith("#") || line.contains(rule))
            .toList();
    Files.write(baseline, kept, StandardCharsets.UTF_8);
  }

  private static void javac(Path classes, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(
        List.of(
            "-J-Duser.language=en",
            "-encoding",
            "UTF-8",
            "-cp",
            location("jakarta.ws.rs.Path"),
            "-processorpath",
            processorPath()));
    command.addAll(List.of("-d", classes.toString()));
    command.addAll(List.of(options));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .forEach(file -> command.add(file.toString()));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(output);
    }
  }

  /** The jar under test, unless a developer names unpacked classes and what they need. */
  private static String processorPath() {
    return System.getProperty(
        "statuslint.processorpath", location("io.github.statuslint.processor.StatuslintProcessor"));
  }

  /** The jar, or the folder, that a class comes from. */
  private static String location(String type) {
    try {
      return new File(
              Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI())
          .getPath();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
