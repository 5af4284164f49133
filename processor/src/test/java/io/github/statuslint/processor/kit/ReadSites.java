// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import io.github.statuslint.processor.framework.FrameworkTables;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.kit.Compilation.InMemory;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.site.SiteCollector;
import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the linter reads out of sources before any rule judges it: the sites of each type. */
public final class ReadSites {

  /** Keeps the jars of the class path open, which takes longer than most sources. */
  private static final StandardJavaFileManager FILES =
      ToolProvider.getSystemJavaCompiler()
          .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  private ReadSites() {}

  /**
   * The sites of the types in a source, inner types first.
   *
   * @throws IllegalArgumentException if the source does not compile
   */
  public static List<Sites> of(Source source) {
    return of(List.of(source));
  }

  /**
   * The sites of the types in sources that are compiled together.
   *
   * @throws IllegalArgumentException if one of them does not compile
   */
  public static List<Sites> of(List<Source> sources) {
    List<String> errors = new ArrayList<>();
    List<Sites> found =
        of(sources.stream().map(InMemory::new).toList(), Compilation.classPath(), errors::add);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(errors.get(0));
    }
    return found;
  }

  /**
   * The sites of the types in units that are compiled together.
   *
   * @param errors told what the compiler does not accept
   */
  public static List<Sites> of(
      List<? extends JavaFileObject> units, String classPath, Consumer<String> errors) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    FILES,
                    told -> {
                      if (told.getKind() == Diagnostic.Kind.ERROR) {
                        errors.accept(told.toString());
                      }
                    },
                    List.of("-proc:none", "-Xmaxerrs", "10000", "-cp", classPath),
                    null,
                    units);
    Collecting collecting = new Collecting(task);
    task.addTaskListener(collecting);
    try {
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collecting.found;
  }

  private static final class Collecting implements TaskListener {
    private final JavacTask task;
    private final Trees trees;
    private final SiteCollector collector;
    private final List<Sites> found = new ArrayList<>();

    Collecting(JavacTask task) {
      this.task = task;
      this.trees = Trees.instance(task);
      this.collector =
          new SiteCollector(
              new Vocabulary(
                  FrameworkTables.standard(), task.getTypes(), task.getElements(), Map.of()));
    }

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() != TaskEvent.Kind.ANALYZE) {
        return;
      }
      collector.standIn(event.getTypeElement());
      if (collector.concerns(event.getCompilationUnit())) {
        AttributedUnit unit =
            new AttributedUnit(
                trees, task.getTypes(), task.getElements(), event.getCompilationUnit());
        found.addAll(collector.collect(unit, trees.getTree(event.getTypeElement())));
      }
    }
  }
}
