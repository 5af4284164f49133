// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.statuslint.processor.evidence.BuildKnowledge;
import io.github.statuslint.processor.javac.AnalyzeListener;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Puts the analysis into a running compiler, once, whichever door it comes through. Where both the
 * plugin and the processor run, the options of both hold, the processor's before the plugin's.
 */
final class Linter {

  /** Weak in both, because the linter holds the task and the task holds the linter. */
  private static final Map<JavacTask, WeakReference<Linter>> LINTERS = new WeakHashMap<>();

  private final JavacTask task;
  private final Map<String, String> given = new TreeMap<>();
  private final Set<CompilationUnitTree> entered = new LinkedHashSet<>();
  private @Nullable Analysis analysis;

  private Linter(JavacTask task) {
    this.task = task;
  }

  private static Linter of(JavacTask task) {
    synchronized (LINTERS) {
      WeakReference<Linter> known = LINTERS.get(task);
      Linter linter = known == null ? null : known.get();
      if (linter == null) {
        linter = new Linter(task);
        LINTERS.put(task, new WeakReference<>(linter));
        task.addTaskListener(
            new AnalyzeListener(
                linter::enter, linter::analyze, linter::generated, linter::finish, linter::failed));
      }
      return linter;
    }
  }

  /**
   * Installs it through the plugin, which has no place for messages of its own before a class is
   * analysed.
   *
   * @param given options by name with prefix
   */
  static void install(JavacTask task, Map<String, String> given) {
    of(task).given.putAll(given);
  }

  /**
   * Installs it through the processor.
   *
   * @param given options by name with prefix
   * @param options reads them together with those of the plugin
   * @param console prints a message that has no place in a source file
   * @param build what the rest of the compilation tells
   */
  static Linter install(
      JavacTask task,
      Map<String, String> given,
      Function<Map<String, String>, Options> options,
      BiConsumer<Diagnostic.Kind, String> console,
      Supplier<BuildKnowledge> build) {
    Linter linter = of(task);
    if (linter.analysis == null) {
      linter.entered.clear();
      linter.given.putAll(given);
      Options all = options.apply(linter.given);
      linter.analysis = new Analysis(task, all, new Report(all, console), build);
    }
    return linter;
  }

  /** Notes the types of an annotation round. */
  void awaits(Collection<? extends Element> roots) {
    if (analysis != null) {
      analysis.awaits(roots);
    }
  }

  /** Without annotation rounds, the plugin learns from here which classes there are. */
  private void enter(CompilationUnitTree unit) {
    if (analysis == null) {
      entered.add(unit);
    }
  }

  private void analyze(CompilationUnitTree unit, TypeElement type) {
    if (analysis == null) {
      analysis = throughPlugin(unit);
    }
    analysis.analyze(unit, type);
  }

  private void generated(TypeElement type) {
    if (analysis != null) {
      analysis.generated(type);
    }
  }

  private Analysis throughPlugin(CompilationUnitTree first) {
    Options options = Options.read(given, Options.defaultLocale());
    Trees trees = Trees.instance(task);
    Report report =
        new Report(options, (kind, message) -> trees.printMessage(kind, message, first, first));
    BuildReader reader = new BuildReader(task.getElements(), task.getTypes());
    List<TypeElement> types = new ArrayList<>();
    for (CompilationUnitTree unit : entered) {
      TreePath root = new TreePath(unit);
      for (Tree declaration : unit.getTypeDecls()) {
        if (trees.getElement(new TreePath(root, declaration)) instanceof TypeElement type) {
          types.add(type);
        }
      }
    }
    reader.read(types);
    Analysis created =
        new Analysis(task, Analysis.Books.of(options, report), reader::knowledge, MendedPlace::new);
    created.awaitsTypesOf(entered);
    entered.clear();
    return created;
  }

  private void finish() {
    if (analysis == null && isReportLeft()) {
      analysis = throughPlugin(entered.iterator().next());
    }
    if (analysis != null) {
      analysis.finish();
    }
  }

  /** Whether a report must still tell that no class was analysed. */
  private boolean isReportLeft() {
    return !entered.isEmpty() && Options.read(given, Options.defaultLocale()).wantsReport();
  }

  private void failed(Throwable problem) {
    if (analysis != null) {
      analysis.failed(problem);
    }
  }
}
