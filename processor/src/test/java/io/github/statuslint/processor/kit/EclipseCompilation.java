// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import io.github.statuslint.processor.StatuslintProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Runs of Eclipse's compiler with the processor, on the class path of the tests. */
public final class EclipseCompilation {

  private EclipseCompilation() {}

  /**
   * Compiles sources.
   *
   * @param sources each a compilation unit
   * @param options of the compiler
   */
  public static Compilation of(List<Compilation.Source> sources, List<String> options) {
    JavaCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
    StringWriter printed = new StringWriter();
    try (OutputFolder output = OutputFolder.create();
        StandardJavaFileManager files =
            compiler.getStandardFileManager(collected, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path folder = output.path();
      List<Path> written = new ArrayList<>();
      for (Compilation.Source source : sources) {
        written.add(Files.writeString(folder.resolve(source.name()), source.source()));
      }
      List<String> all =
          new ArrayList<>(
              List.of(
                  "-17",
                  "-d",
                  folder.toString(),
                  "-s",
                  folder.toString(),
                  "-cp",
                  Compilation.classPath()));
      all.addAll(options);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              printed, files, collected, all, null, files.getJavaFileObjectsFromPaths(written));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(List.of(new StatuslintProcessor()));
      boolean succeeded = task.call();
      return new Compilation(
          succeeded,
          collected.getDiagnostics().stream().map(Compilation::told).toList(),
          printed.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
