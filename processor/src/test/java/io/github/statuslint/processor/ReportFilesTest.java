// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.Compilation.Told;
import io.github.statuslint.processor.kit.EclipseCompilation;
import io.github.statuslint.processor.kit.JavacProcess;
import io.github.statuslint.processor.kit.Project;
import io.github.statuslint.processor.kit.Snippets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When reports are written, and when they are not. */
class ReportFilesTest {

  private static final String NOT_ALL = "ended with errors; findings may be missing";

  @TempDir Path folder;
  private Project project;
  private Path report;

  @BeforeEach
  void makeProject() {
    project = new Project(folder).add(new Source("Plain.java", "class Plain {}"));
    report = folder.resolve("build/deep/statuslint.sarif");
  }

  private Compilation compile(String... options) {
    return project.compile(withReport(options));
  }

  private String[] withReport(String... options) {
    List<String> all = new ArrayList<>(List.of("-Astatuslint.sarif=" + report));
    all.addAll(List.of(options));
    return all.toArray(String[]::new);
  }

  private String written() throws IOException {
    return Files.readString(report);
  }

  @Test
  void isWrittenAlsoWhereNothingIsFound() throws IOException {
    assertThat(compile().diagnostics()).isEmpty();
    assertThat(written()).contains("\"executionSuccessful\": true", "\"results\": []");
  }

  @Test
  void mayBeReadByOthers() throws IOException {
    compile();
    Path ordinary = Files.createFile(folder.resolve("ordinary"));
    assertThat(Files.getPosixFilePermissions(report))
        .isEqualTo(Files.getPosixFilePermissions(ordinary))
        .contains(PosixFilePermission.OWNER_READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import gone.Missing; class Wrong {}",
        "class Wrong { int m() { return missing; } }",
        "class Wrong { int m() { } }"
      })
  void tellsThatClassesWereNotSeen(String wrong) throws IOException {
    project
        .add(new Source("Wrong.java", wrong))
        .add(new Source("Last.java", "class Last {}"))
        .add(Snippets.login());

    assertThat(compile().succeeded()).isFalse();
    assertThat(written()).contains("\"executionSuccessful\": false", NOT_ALL);
  }

  @Test
  void everyKindOfTypeComesToItsEnd() throws IOException {
    project
        .add(new Source("sample/package-info.java", "@Deprecated package sample;"))
        .add(new Source("sample/Kinds.java", "package sample; interface Kinds {} class Second {}"))
        .add(new Source("sample/Marker.java", "package sample; @interface Marker {}"))
        .add(new Source("sample/Sort.java", "package sample; enum Sort { A { void m() {} } }"))
        .add(new Source("sample/Pair.java", "package sample; record Pair(int a, int b) {}"))
        .add(new Source("sample/Empty.java", "// nothing"));

    assertThat(compile("-Xlint:-processing").succeeded()).isTrue();
    assertThat(written()).contains("\"executionSuccessful\": true");
  }

  @Test
  void anErrorOfOursCutsNothingShort() throws IOException {
    project.add(Snippets.login()).add(Snippets.invalidCode());

    assertThat(compile("-Astatuslint.rules=" + Snippets.RULE + "=error").succeeded()).isFalse();
    assertThat(written())
        .contains("\"executionSuccessful\": true", "\"level\": \"error\"", "InvalidStatusCode");
  }

  @Test
  void isTheSameWhateverTheOrderOfTheFiles() throws IOException {
    project.add(Snippets.login()).add(Snippets.invalidCode());
    for (String name : List.of("A", "B", "C")) {
      project.add(Snippets.login("sample", name, ""));
    }
    compile("-Astatuslint.profile=strict");
    String first = written();
    List<Path> reversed = new ArrayList<>(project.files());
    Collections.reverse(reversed);
    Files.delete(report);

    project.compile(reversed, withReport("-Astatuslint.profile=strict"));

    assertThat(written()).isEqualTo(first).contains("A.java", "Login.java");
  }

  @Test
  void isTheSameThroughThePlugin() throws IOException {
    project.add(Snippets.login()).add(Snippets.invalidCode());
    compile("-Astatuslint.lang=en");
    String processors = written();
    Files.delete(report);

    throughPlugin("-g");

    assertThat(written()).isEqualTo(processors);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INIT", "FLOW"})
  void isWrittenThroughThePluginAfterErrors(String lastStep) throws IOException {
    project.add(new Source("Wrong.java", "import gone.Missing; class Wrong {}"));

    throughPlugin("--should-stop=ifError=" + lastStep);

    assertThat(written()).contains("\"executionSuccessful\": false", NOT_ALL);
  }

  private void throughPlugin(String option) {
    project.compile(
        option,
        "-proc:none",
        "-processorpath",
        Compilation.classPath(),
        "-Xplugin:Statuslint lang=en sarif=" + report);
  }

  @Test
  void isWrittenByAnotherCompiler() throws IOException {
    EclipseCompilation.of(
        List.of(
            new Source(
                "Api.java",
                """
                import org.springframework.web.bind.annotation.*;

                class Api {
                  @ResponseStatus
                  void m() {}
                }
                """)),
        List.of("-Astatuslint.sarif=" + report));

    assertThat(written()).contains("\"ruleId\": \"BareResponseStatus\"", "Api.java\"");
  }

  @Test
  void isNotReplacedByACompilationOfTests() throws IOException {
    project.add(Snippets.login());
    compile();
    String before = written();
    Path tests = folder.resolve("src/test/java");
    Project testProject = new Project(folder).add(new Source("src/test/java/T.java", "class T {}"));

    Compilation compilation = testProject.compile(withReport());

    assertThat(tests).isDirectory();
    assertThat(written()).isEqualTo(before);
    assertThat(compilation.others())
        .singleElement()
        .satisfies(told -> assertThat(told.message()).contains("only tests were compiled"));
  }

  @Test
  void replacesOneOfOurs() throws IOException {
    project.add(Snippets.login());
    compile();
    project.add(Snippets.login("sample", "Login", "@SuppressWarnings(\"statuslint\")"));

    assertThat(compile().others()).noneMatch(ReportFilesTest::isRefusal);
    assertThat(written()).contains("inSource");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "precious",
        "{\"version\": \"2.1.0\", \"runs\": []}",
        "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"Other\"}}}]}",
        "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"Statuslint\"}}},"
            + " {\"tool\": {\"driver\": {\"name\": \"Other\"}}}]}",
        "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"Statuslint\""
      })
  void leavesForeignFilesAlone(String content) throws IOException {
    Files.createDirectories(report.getParent());
    Files.writeString(report, content);

    assertThat(compile().others()).singleElement().matches(ReportFilesTest::isRefusal);
    assertThat(written()).isEqualTo(content);
  }

  @Test
  void writesThroughNoLink() throws IOException {
    Files.createDirectories(report.getParent());
    Path elsewhere = folder.resolve("elsewhere");
    Files.createSymbolicLink(report, elsewhere);

    assertThat(compile().others()).singleElement().matches(ReportFilesTest::isRefusal);
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Files.writeString(folder.resolve("build"), "a file in the place of the folder");

    assertThat(compile().others()).singleElement().matches(ReportFilesTest::isRefusal);
  }

  private static boolean isRefusal(Told told) {
    return told.message().startsWith("Statuslint: `")
        && told.message().contains("statuslint.sarif");
  }

  @Test
  void nothingOfItIsLoadedWhereNoneIsAskedFor() {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-J-verbose:class",
                "-cp",
                Compilation.jars("spring-"),
                "-processorpath",
                Compilation.classPath()));
    String silent = JavacProcess.run(folder, List.of(Snippets.login()), options).output();
    options.add("-Astatuslint.sarif=here.sarif");
    String reporting = JavacProcess.run(folder, List.of(Snippets.login()), options).output();

    String parts = "processor\\.(ReportCollector|finding\\.Excerpt|render\\.sarif)|google\\.gson";
    assertThat(silent).contains("processor.finding.Finding").doesNotContainPattern(parts);
    assertThat(reporting).containsPattern(parts);
    assertThat(folder.resolve("here.sarif")).exists();
  }
}
