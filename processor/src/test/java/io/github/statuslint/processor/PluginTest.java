// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Told;
import io.github.statuslint.processor.kit.RuleSamples;
import io.github.statuslint.processor.kit.Snippets;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** The second door into javac. */
class PluginTest {

  private static final String PROCESSOR = StatuslintProcessor.class.getName();

  @Test
  void tellsTheSameAsTheProcessor() {
    Compilation plugin = compile("-Xplugin:Statuslint", "-proc:none");

    assertThat(plugin.findings()).hasSizeGreaterThanOrEqualTo(1);
    assertThat(plugin.diagnostics())
        .isEqualTo(Compilation.of(List.of(Snippets.login()), List.of()).diagnostics());
  }

  @Test
  void tellsTheSameOfAllSamples() {
    List<Compilation.Source> samples = RuleSamples.ofAllRules();
    List<String> options = List.of("-processorpath", Compilation.classPath(), "-proc:none");
    List<String> withPlugin = new ArrayList<>(options);
    withPlugin.add("-Xplugin:Statuslint profile=strict explain=short");

    assertThat(Compilation.of(samples, withPlugin, List.of()).findings())
        .isEqualTo(Compilation.strictly(samples).findings());
  }

  @Test
  void readsOptionsWithAndWithoutThePrefix() {
    Compilation plugin =
        compile("-Xplugin:Statuslint lang=es statuslint.explain=short", "-proc:none");

    assertThat(plugin.findings())
        .singleElement()
        .satisfies(told -> assertThat(told.message()).contains("usa").doesNotContain("Por qué"));
  }

  @Test
  void namesTheNearestOfAnUnknownOption() {
    Compilation plugin = compile("-Xplugin:Statuslint langs=es", "-proc:none");

    assertThat(warnings(plugin))
        .singleElement()
        .satisfies(
            told -> assertThat(told.message()).contains("statuslint.langs", "`statuslint.lang`"));
  }

  @Test
  void doesNotTellTwiceBesideTheProcessor() {
    Compilation both = compile("-Xplugin:Statuslint", "-processor", PROCESSOR);

    assertThat(both.diagnostics())
        .isEqualTo(Compilation.of(List.of(Snippets.login()), List.of()).diagnostics());
  }

  @Test
  void takesTheOptionsOfBothDoors() {
    Compilation both =
        compile(
            "-Xplugin:Statuslint lang=ja explain=short",
            "-processor",
            PROCESSOR,
            "-Astatuslint.lang=fr");

    assertThat(both.findings())
        .singleElement()
        .satisfies(
            told -> assertThat(told.message()).contains("utilisez").doesNotContain("Pourquoi"));
  }

  private static List<Told> warnings(Compilation compilation) {
    return compilation.others().stream()
        .filter(
            told ->
                told.kind() == Diagnostic.Kind.WARNING
                    || told.kind() == Diagnostic.Kind.MANDATORY_WARNING)
        .toList();
  }

  private static Compilation compile(String... options) {
    List<String> all = new ArrayList<>(List.of("-processorpath", Compilation.classPath()));
    all.addAll(List.of(options));
    return Compilation.of(List.of(Snippets.login()), all, List.of());
  }
}
