package io.github.statuslint.processor;

import com.sun.source.util.JavacTask;
import io.github.statuslint.processor.evidence.BuildKnowledge;
import io.github.statuslint.processor.javac.AnalyzeListener;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.tools.Diagnostic;

/** Puts the analysis into a running compiler, once, whichever door it comes through. */
final class Linter {

  private static final Set<JavacTask> LINTED =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private Linter() {}

  /** Installs it through the plugin: messages without a place go to standard error. */
  static void install(JavacTask task, Options options) {
    install(
        task,
        options,
        (kind, message) -> System.err.println(message),
        new BuildReader(task.getElements(), task.getTypes())::knowledge);
  }

  /** Installs it through the processor. */
  static void install(
      JavacTask task,
      Options options,
      BiConsumer<Diagnostic.Kind, String> console,
      Supplier<BuildKnowledge> build) {
    if (!LINTED.add(task)) {
      return;
    }
    Report report = new Report(options, console);
    Analysis analysis = new Analysis(task, options, report, build);
    task.addTaskListener(
        new AnalyzeListener(
            analysis::analyze,
            analysis::finish,
            problem -> report.failure("the analysis", "", problem)));
  }
}
