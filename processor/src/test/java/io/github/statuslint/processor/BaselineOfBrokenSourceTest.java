// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.Project;
import io.github.statuslint.processor.kit.Snippets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source that does not compile hides its findings: they are not mended, and stay known. */
class BaselineOfBrokenSourceTest {

  /** In front of a warning's place, behind it, in a call that it is part of, and in a name. */
  private static final List<Break> BREAKS =
      List.of(
          new Break("class Login {", "class Login { int"),
          new Break("body(\"no\");\n  }\n}", "body(\"no\");\n  "),
          new Break(".body(\"no\")", ".body(\"no\""),
          new Break(".body(\"no\")", ".bodies(\"no\")"),
          new Break("HttpStatus.FORBIDDEN", "HttpStates.FORBIDDEN"),
          new Break("BadCredentialsException;", "BadCredentials;"));

  @TempDir Path folder;

  private record Break(String sound, String broken) {
    Source of(Source source) {
      String text = source.source().replace(sound, broken);
      assertThat(text).as("what to break").isNotEqualTo(source.source());
      return new Source(source.name(), text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "plugin, ''",
    "plugin, --should-stop=ifError=FLOW",
    "plugin, --should-stop=ifError=INIT",
    "processor, ''",
    "processor, --should-stop=ifError=FLOW",
    "processor, --should-stop=ifError=INIT"
  })
  void anUpdateKeepsWhatItDoesNotSee(String door, String stop) throws IOException {
    Path known = folder.resolve("known.txt");
    Project project =
        new Project(folder).add(Snippets.login()).add(Snippets.login("sample", "Other", ""));
    assertThat(update(project, door, stop, known).succeeded()).isTrue();
    List<String> before = Files.readAllLines(known);
    assertThat(before).hasSize(3);

    for (Break cut : BREAKS) {
      project.add(cut.of(Snippets.login()));

      assertThat(update(project, door, stop, known).succeeded()).isFalse();

      assertThat(Files.readAllLines(known)).as(cut.broken()).isEqualTo(before);
    }

    project.add(Snippets.login("sample", "Login", "@SuppressWarnings(\"statuslint\")"));
    update(project, door, stop, known);
    assertThat(known).as("mended").content().contains("Other").doesNotContain("Login");
  }

  private static Compilation update(Project project, String door, String stop, Path known) {
    List<String> options = new ArrayList<>();
    if (door.equals("plugin")) {
      options.addAll(List.of("-processorpath", Compilation.classPath(), "-proc:none"));
      options.add("-Xplugin:Statuslint baseline=" + known + " baseline.update=true");
    } else {
      options.addAll(
          List.of("-Astatuslint.baseline=" + known, "-Astatuslint.baseline.update=true"));
    }
    if (!stop.isEmpty()) {
      options.add(stop);
    }
    return project.compile(options.toArray(String[]::new));
  }
}
