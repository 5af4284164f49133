// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.SourceLinter;
import io.github.statuslint.processor.javac.SignatureArchive;
import io.github.statuslint.processor.javac.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The samples of all rules, linted with the libraries, without them, and with arbitrary gaps: what
 * is told without them is told with them, too.
 */
class MissingClassPathIT {

  private static final Path SAMPLES = Path.of("../processor/src/test/samples");
  private static final Map<String, String> STRICT =
      Map.of("statuslint.profile", "strict", "statuslint.explain", "short");

  /** One class of so many is taken away. */
  private static final int GAP = 5;

  @TempDir static Path folder;

  private static final Map<String, byte[]> SIGNATURES = new TreeMap<>();
  private static List<Path> libraries;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream archive = LintCommand.class.getResourceAsStream("signatures.zip");
        ZipInputStream zip = new ZipInputStream(archive)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        SIGNATURES.put(entry.getName(), zip.readAllBytes());
      }
    }
    try (Stream<Path> jars = Files.list(Path.of("target/library-jars"))) {
      libraries = jars.sorted().toList();
    }
  }

  private static SignatureArchive signatures(Predicate<String> kept) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (Map.Entry<String, byte[]> entry : SIGNATURES.entrySet()) {
        if (entry.getKey().contains("statuslint") || kept.test(entry.getKey())) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(entry.getValue());
          zip.closeEntry();
        }
      }
    }
    return SignatureArchive.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  /** Whether a class stays, together with those nested in it. */
  private static boolean stays(String path, int seed) {
    String type = path.replaceAll("[$.].*", "");
    return Math.floorMod(type.hashCode() * 31 + seed * 7919 + type.length() * 131, GAP) != 0;
  }

  private static Set<String> findings(
      Path sample, List<Path> classPath, SignatureArchive signatures) throws IOException {
    // The samples stand in a folder of tests, which is left alone.
    Path copy = folder.resolve(sample.getParent().getFileName()).resolve(sample.getFileName());
    Files.createDirectories(copy.getParent());
    Files.write(copy, Files.readAllBytes(sample));
    List<SourceFile> files = List.of(new SourceFile(copy.toString(), copy));
    SourceLinter.Request request =
        new SourceLinter.Request(
            files, classPath, signatures, STRICT, Locale.ENGLISH, Integer.MAX_VALUE);
    SourceLinter.Outcome outcome = SourceLinter.lint(request, (done, all) -> {});
    assertThat(outcome.notes()).as(sample.toString()).isEmpty();
    Set<String> findings = new TreeSet<>();
    for (SourceLinter.Told told : outcome.told()) {
      Optional<String> rule = told.rule();
      rule.ifPresent(
          id ->
              findings.add(
                  copy.getFileName() + ":" + told.span().line() + ":" + told.span().column() + id));
    }
    return findings;
  }

  @Test
  void nothingIsToldThatTheLibrariesWouldRefute() throws IOException {
    SignatureArchive all = signatures(path -> true);
    SignatureArchive gaps = signatures(path -> stays(path, 1));
    List<String> refuted = new ArrayList<>();
    int withLibraries = 0;
    int without = 0;
    for (Path sample : samples()) {
      Set<String> full = findings(sample, libraries, SignatureArchive.empty());
      Set<String> bare = findings(sample, List.of(), all);
      Set<String> torn = findings(sample, List.of(), gaps);
      refuted.addAll(refuted("without a class path", full, bare));
      refuted.addAll(refuted("with gaps", full, torn));
      withLibraries += full.size();
      without += bare.size();
    }
    assertThat(refuted).isEmpty();
    assertThat(withLibraries).isGreaterThan(300);
    assertThat(without).isGreaterThan(withLibraries * 9 / 10);
  }

  private static List<String> refuted(String how, Set<String> full, Set<String> told) {
    return told.stream().filter(it -> !full.contains(it)).map(it -> how + ": " + it).toList();
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
