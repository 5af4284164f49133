// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.RuleSamples;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All samples are one large build here, attributed once, without a jar of ours. What is told of
 * those of a rule does not depend on what else is compiled, and each analysis of them leaves the
 * trees as they were. This is also the fastest way to see what a change of the analysis does to the
 * samples.
 */
class SamplesTogetherTest {

  private static final Attributed SAMPLES = new Attributed(RuleSamples.ofAllRules());

  /** Sources as the compiler left them. */
  private static final class Attributed implements TaskListener {
    private final List<Diagnostic<? extends JavaFileObject>> told = new ArrayList<>();
    private final Map<TypeElement, CompilationUnitTree> types = new LinkedHashMap<>();
    private final JavacTask task;

    Attributed(List<Compilation.Source> sources) {
      task =
          (JavacTask)
              ToolProvider.getSystemJavaCompiler()
                  .getTask(
                      null,
                      null,
                      told::add,
                      List.of("-proc:none", "-Xmaxwarns", "10000", "-cp", Compilation.libraries()),
                      null,
                      sources.stream().map(Compilation.InMemory::new).toList());
      task.setLocale(Locale.ENGLISH);
      task.addTaskListener(this);
      try {
        task.analyze();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        types.put(event.getTypeElement(), event.getCompilationUnit());
      }
    }

    /** What a new pipeline tells of the types in some of the sources. */
    List<String> findings(List<Compilation.Source> some, Map<String, String> given) {
      Set<String> files = new HashSet<>();
      some.forEach(source -> files.add("/" + source.name()));
      Map<TypeElement, CompilationUnitTree> chosen = new LinkedHashMap<>(types);
      chosen.values().removeIf(unit -> !files.contains(unit.getSourceFile().getName()));

      Options options = Options.read(given, Locale.ENGLISH);
      BuildReader build = new BuildReader(task.getElements(), task.getTypes());
      build.read(List.copyOf(chosen.keySet()));
      Analysis analysis =
          new Analysis(task, options, new Report(options, (kind, text) -> {}), build::knowledge);
      told.clear();
      chosen.forEach((type, unit) -> analysis.analyze(unit, type));
      return told.stream()
          .map(Compilation::told)
          .filter(Compilation.Told::isFinding)
          .map(RuleSamples::line)
          .toList();
    }
  }

  static List<Class<? extends Rule>> rules() {
    List<Class<? extends Rule>> rules = new ArrayList<>();
    Rules.all().forEach(rule -> rules.add(rule.getClass()));
    return rules;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void tellsWhatTheSamplesOfARuleMark(Class<? extends Rule> rule) {
    List<Compilation.Source> samples = RuleSamples.packaged(rule.getSimpleName());

    assertThat(SAMPLES.findings(samples, RuleSamples.options(rule)))
        .containsExactlyInAnyOrderElementsOf(RuleSamples.expected(rule, samples));
  }
}
