// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import io.github.statuslint.processor.StatuslintProcessor;
import io.github.statuslint.processor.kit.Compilation.Source;
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
import javax.tools.ToolProvider;

/** Source files in a Git working tree, which the real compiler compiles from the disk. */
public final class Project {

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  /** A working tree without files. */
  public Project(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder.resolve(".git"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The root of the working tree. */
  public Path folder() {
    return folder;
  }

  /** The source files, in the order in which they were added. */
  public List<Path> files() {
    return List.copyOf(files);
  }

  /**
   * Adds a source file, or replaces it.
   *
   * @param source whose name may have folders
   */
  public Project add(Source source) {
    Path file = folder.resolve(source.name());
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!files.contains(file)) {
      files.add(file);
    }
    return this;
  }

  /** Compiles all files. */
  public Compilation compile(String... options) {
    return compile(files, options);
  }

  /** Compiles some files in that order, on the class path of the tests. */
  public Compilation compile(List<Path> chosen, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(collected, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path classes = Files.createDirectories(folder.resolve("classes"));
      List<String> all =
          new ArrayList<>(List.of("-d", classes.toString(), "-cp", Compilation.classPath()));
      all.addAll(List.of(options));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output, manager, collected, all, null, manager.getJavaFileObjectsFromPaths(chosen));
      task.setLocale(Locale.ENGLISH);
      if (!all.contains("-proc:none")) {
        task.setProcessors(List.of(new StatuslintProcessor()));
      }
      boolean succeeded = task.call();
      return new Compilation(
          succeeded,
          collected.getDiagnostics().stream().map(Compilation::told).toList(),
          output.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
