// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;

/** Hears from javac what becomes of a class, and that the compilation is over. */
public final class AnalyzeListener implements TaskListener {

  private final Consumer<CompilationUnitTree> entered;
  private final BiConsumer<CompilationUnitTree, TypeElement> attributed;
  private final Consumer<TypeElement> generated;
  private final Runnable over;
  private final Consumer<Throwable> failures;

  /**
   * A listener; what it calls may throw.
   *
   * @param entered told each compilation unit whose classes are known
   * @param attributed told each top-level class at its own ANALYZE event
   * @param generated told each class whose class file is written
   * @param over called when the compilation is over, also after errors
   * @param failures told what was thrown
   */
  public AnalyzeListener(
      Consumer<CompilationUnitTree> entered,
      BiConsumer<CompilationUnitTree, TypeElement> attributed,
      Consumer<TypeElement> generated,
      Runnable over,
      Consumer<Throwable> failures) {
    this.entered = entered;
    this.attributed = attributed;
    this.generated = generated;
    this.over = over;
    this.failures = failures;
  }

  @Override
  public void finished(TaskEvent event) {
    try {
      if (event.getKind() == TaskEvent.Kind.ANALYZE
          && event.getTypeElement() != null
          && event.getCompilationUnit() != null) {
        attributed.accept(event.getCompilationUnit(), event.getTypeElement());
      } else if (event.getKind() == TaskEvent.Kind.ENTER && event.getCompilationUnit() != null) {
        entered.accept(event.getCompilationUnit());
      } else if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
        generated.accept(event.getTypeElement());
      } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        over.run();
      }
    } catch (RuntimeException | Error broken) {
      failures.accept(broken);
    }
  }
}
