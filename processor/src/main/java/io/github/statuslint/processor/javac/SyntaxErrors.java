// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Finds out what javac does not show its plugins: whether its parser had to mend a source. */
public final class SyntaxErrors {

  /** The newest language with its previews: what the build reads, this reads too. */
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none", "--enable-preview", "-source", String.valueOf(Runtime.version().feature()));

  private SyntaxErrors() {}

  /**
   * Whether the source of a unit is refused when it is parsed again, which takes milliseconds.
   *
   * @return false also where the source cannot be read
   */
  public static boolean areIn(CompilationUnitTree unit) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return false;
    }
    AtomicBoolean refused = new AtomicBoolean();
    try {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  Writer.nullWriter(),
                  null,
                  told -> refused.compareAndSet(false, told.getKind() == Diagnostic.Kind.ERROR),
                  OPTIONS,
                  null,
                  List.<JavaFileObject>of(unit.getSourceFile()));
      task.parse();
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
    return refused.get();
  }
}
