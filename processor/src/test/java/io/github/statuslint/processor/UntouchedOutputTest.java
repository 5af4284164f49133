package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.FileSums;
import io.github.statuslint.processor.kit.JavacProcess;
import io.github.statuslint.processor.kit.RuleSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac writes is the same with and without us. */
class UntouchedOutputTest {

  @TempDir Path folder;

  @Test
  void classFilesAreTheSameWithAndWithoutUs() throws IOException {
    Map<String, String> without = classes("without", List.of("-proc:none"));
    Map<String, String> with =
        classes("with", List.of("-processorpath", Compilation.classPath(), "-Xmaxwarns", "9999"));

    assertThat(without).hasSizeGreaterThan(300);
    assertThat(with).isEqualTo(without);
  }

  private Map<String, String> classes(String name, List<String> options) throws IOException {
    Path own = Files.createDirectory(folder.resolve(name));
    List<String> all =
        new ArrayList<>(List.of("-g", "-parameters", "-cp", Compilation.classPath()));
    all.addAll(options);
    JavacProcess javac = JavacProcess.run(own, samples(), all);
    assertThat(javac.status()).as(javac.output()).isZero();
    return FileSums.below(own.resolve("classes"));
  }

  /** Each in a file that is named after its only public type, if it has one. */
  private static List<Source> samples() {
    return RuleSamples.ofAllRules().stream()
        .map(
            sample ->
                new Source(
                    sample.name(), sample.source().replaceAll("(?m)^public (?=\\w+ \\w+)", "")))
        .toList();
  }
}
