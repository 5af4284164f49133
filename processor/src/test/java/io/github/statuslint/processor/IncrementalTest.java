// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Project;
import io.github.statuslint.processor.kit.SmallProcessor;
import io.github.statuslint.processor.kit.Snippets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds that compile single classes: what Gradle is told, and what a partial run changes. */
class IncrementalTest {

  private static final String ISOLATING = "org.gradle.annotation.processing.isolating";
  private static final String AGGREGATING = "org.gradle.annotation.processing.aggregating";

  @TempDir Path folder;

  @Test
  void theMarkerLeavesTheKindToTheOptions() throws IOException {
    try (InputStream marker =
        StatuslintProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(marker.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(StatuslintProcessor.class.getName() + ",dynamic");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang=es", "explain=short", "profile=strict"})
  void singleClassesMayBeCompiled(String option) throws IOException {
    assertThat(supported(option)).contains(ISOLATING).doesNotContain(AGGREGATING);
  }

  @Test
  void aBaselineDoesNotHinderIt() throws IOException {
    assertThat(supported("baseline=" + folder.resolve("known"))).contains(ISOLATING);
  }

  /** With neither kind, Gradle compiles all classes of the module: a report needs their code. */
  @ParameterizedTest
  @ValueSource(strings = {"sarif", "html"})
  void allClassesAreCompiledForAReport(String option) throws IOException {
    assertThat(supported(option + "=" + folder.resolve("report")))
        .doesNotContain(ISOLATING, AGGREGATING);
  }

  @Test
  void aBaselineKeepsTheEntriesOfClassesThatAreNotCompiled() throws IOException {
    Path known = folder.resolve("known");
    Project project =
        new Project(folder).add(Snippets.login()).add(Snippets.login("sample", "Other", ""));
    project.compile("-Astatuslint.baseline=" + known, "-Astatuslint.baseline.update=true");
    String before = Files.readString(known);

    List<Path> one = List.of(project.files().get(1));
    assertThat(
            project
                .compile(
                    one,
                    "-Astatuslint.baseline=" + known,
                    "-Astatuslint.baseline.update=true",
                    "-Astatuslint.lang=en")
                .findings())
        .isEmpty();

    assertThat(Files.readString(known))
        .isEqualTo(before)
        .contains("sample.Login#refuse()", "sample.Other#refuse()");
  }

  private Set<String> supported(String option) throws IOException {
    Path source = Files.writeString(folder.resolve("Plain.java"), "class Plain {}");
    List<Set<String>> seen = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              null,
              List.of("-proc:only", "-Astatuslint." + option),
              null,
              files.getJavaFileObjects(source));
      task.setProcessors(List.of(new Asked(seen)));
      task.call();
    }
    return seen.get(0);
  }

  /** Asks as Gradle does: as soon as the processor is initialised. */
  private static final class Asked extends SmallProcessor {
    private final StatuslintProcessor processor = new StatuslintProcessor();
    private final List<Set<String>> seen;

    Asked(List<Set<String>> seen) {
      this.seen = seen;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(environment);
      seen.add(processor.getSupportedOptions());
    }
  }
}
