// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linting sources with nothing but the sources. */
class LintCommandTest {

  private static final Terminal COLOURS = new Terminal(true, true, 80, StandardCharsets.UTF_8);

  private static final String SOURCE =
      """
      package com.example;

      import com.acme.unknown.Ledger;
      import org.springframework.http.HttpStatus;
      import org.springframework.http.ResponseEntity;
      import org.springframework.security.authentication.BadCredentialsException;
      import org.springframework.web.bind.annotation.ExceptionHandler;
      import org.springframework.web.bind.annotation.RestControllerAdvice;

      @RestControllerAdvice
      class LoginErrors {
        private final Ledger ledger = new Ledger();

        @ExceptionHandler(BadCredentialsException.class)
        ResponseEntity<String> onBadCredentials() {
          ledger.note("login");
          return ResponseEntity.status(HttpStatus.FORBIDDEN).body("Wrong password");
        }
      }
      """;

  @TempDir Path folder;

  private Path source;

  @BeforeEach
  void write() throws IOException {
    source = folder.resolve("src/com/example/LoginErrors.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, SOURCE);
  }

  private Ran lint(String... arguments) {
    return Ran.run(command(arguments));
  }

  private static String[] command(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "lint";
    all[1] = "--lang";
    all[2] = "en";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return all;
  }

  @Test
  void tellsThePlaceTheSourceLineAndTheSummary() {
    Ran ran = lint(folder.resolve("src").toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            "LoginErrors.java:17:34: warning: [AuthenticationFailureNot401] `onBadCredentials`",
            "    return ResponseEntity.status(HttpStatus.FORBIDDEN).body(\"Wrong password\");\n"
                + "                                 ^~~~~~~~~~~~~~~~~~~~\n",
            "Why:",
            "See: RFC 9110, Section 15.5.2, https://www.rfc-editor.org/");
    assertThat(ran.out().replaceAll(" +", " "))
        .contains(
            "Files 1\n",
            "Lines 19\n",
            "Unresolved imports 1\n",
            "Warnings 1\n",
            "com.acme.unknown.Ledger 1\n",
            "AuthenticationFailureNot401 1\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void exitsByTheChosenLevel() {
    assertThat(lint("--fail-on", "error", source.toString()).status()).isZero();
    assertThat(lint("--fail-on", "note", source.toString()).status()).isEqualTo(1);
    assertThat(lint("--fail-on", "never", source.toString()).status()).isZero();
    assertThat(
            lint(
                    "--fail-on",
                    "error",
                    "--rules",
                    "AuthenticationFailureNot401=error",
                    source.toString())
                .status())
        .isEqualTo(1);
    assertThat(lint("--rules", "AuthenticationFailureNot401=off", source.toString()).status())
        .isZero();
  }

  @Test
  void speaksTheChosenLanguage() {
    assertThat(Ran.run("lint", "--lang", "ja", source.toString()).out())
        .contains("警告: [AuthenticationFailureNot401]", "まとめ");
  }

  @Test
  void readsArchivesOfSources() throws IOException {
    Path archive = folder.resolve("app-sources.jar");
    try (OutputStream file = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("com/example/LoginErrors.java"));
      zip.write(SOURCE.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    assertThat(lint(archive.toString()).out())
        .contains("app-sources.jar!/com/example/LoginErrors.java:17:34: warning:");
  }

  @Test
  void leavesOutWhatABuildHasWritten() throws IOException {
    Path copy = folder.resolve("target/generated/LoginErrors.java");
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, SOURCE);
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    assertThat(lint(folder.toString()).out().replaceAll(" +", " ")).contains("Files 1\n");
  }

  @Test
  void lintsEachOfTwoClassesWithOneName() throws IOException {
    Path other = folder.resolve("other/com/example/LoginErrors.java");
    Files.createDirectories(other.getParent());
    Files.writeString(other, SOURCE);
    String out = lint(folder.toString()).out();
    assertThat(out.split("\\[AuthenticationFailureNot401] ", -1)).hasSize(3);
  }

  @Test
  void namesFilesThatAreNoJavaAndLintsTheRest() throws IOException {
    Path broken = source.resolveSibling("Broken.java");
    Files.writeString(broken, "class Broken { void m( { } }");
    assertThat(lint(folder.toString()).out())
        .contains("[AuthenticationFailureNot401]", "Broken.java: not linted");
  }

  @Test
  void saysWhichJavaItReadsWhereAFileIsLeftOut() throws IOException {
    Files.writeString(source, "class Newer { void m(Object it, { } }");
    String version = String.valueOf(Runtime.version().feature());
    Map<String, String> sentences =
        Map.of(
            "en",
            "JDK N reads Java up to version N. If these sources are of a newer one, run statuslint",
            "es",
            "El JDK N entiende Java hasta la versión N. Si estos fuentes son de una más reciente,",
            "ja",
            "JDK N が読めるのは Java N までです。より新しい Java のソースであれば、より新しい JDK で",
            "fr",
            "Le JDK N lit Java jusqu'à la version N. Si ces sources sont d'une version plus récente,");
    sentences.forEach(
        (language, sentence) ->
            assertThat(Ran.run("lint", "--lang", language, folder.toString()).out())
                .contains("JDK " + version, sentence.replace("N", version)));
    Files.writeString(source, SOURCE);
    assertThat(lint(folder.toString()).out()).doesNotContain("JDK");
  }

  @Test
  void keepsThePathOfAFileThatIsLeftOutOnOneLine() throws IOException {
    Path deep =
        folder.resolve("some-module/src/with blanks in its name/and-many-hyphens/Deep.java");
    Files.createDirectories(deep.getParent());
    Files.writeString(deep, "class Deep { void m( { } }");
    for (String language : List.of("en", "es", "ja", "fr")) {
      String out = Ran.on(COLOURS, "lint", "--lang", language, folder.toString()).out();
      assertThat(out.lines().filter(line -> line.contains(deep.toString()))).hasSize(1);
    }
  }

  @Test
  void showsControlCharactersOfAPathThatIsLeftOutAndSendsNone() throws IOException {
    Path hostile = folder.resolve("A\u202e.java");
    Files.writeString(hostile, "class A { void m( { } }");
    assertThat(lint(hostile.toString()).out()).contains("A\\u202e.java").doesNotContain("\u202e");
  }

  @Test
  void showsControlCharactersOfTheSourceAndSendsNone() throws IOException {
    String hostile =
        SOURCE.replace(
            "status(HttpStatus.FORBIDDEN)", "status(/*\u001b[31m\u202e*/HttpStatus.FORBIDDEN)");
    Files.writeString(source, hostile);
    String out = lint(source.toString()).out();
    assertThat(out).contains("/*\\u001b[31m\\u202e*/").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void showsProgressAndColoursOnATerminalOnly() {
    Ran ran = Ran.on(COLOURS, command(source.toString()));
    assertThat(ran.err()).contains("100% (1/1)");
    assertThat(ran.out()).contains("\u001b[33;1mwarning:\u001b[0m", "\u001b[32;1m^~~~");
    String shown = ran.out().replaceAll("\u001b\\[[0-9;]*m", "");
    assertThat(shown.lines().filter(line -> line.startsWith(" ") && !line.contains("https:")))
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void keepsKnownFindingsInABaseline() throws IOException {
    Path baseline = folder.resolve("baseline.txt");
    Ran first = lint("--baseline", baseline.toString(), "--update-baseline", source.toString());
    assertThat(first.status()).isZero();
    assertThat(Files.readString(baseline)).contains("AuthenticationFailureNot401 com.example.");
    assertThat(lint("--baseline", baseline.toString(), source.toString()).status()).isZero();
  }

  @Test
  void writesSarif() throws IOException {
    Path sarif = folder.resolve("report.sarif");
    lint("--sarif", sarif.toString(), source.toString());
    assertThat(Files.readString(sarif)).contains("AuthenticationFailureNot401", "2.1.0");
  }
}
