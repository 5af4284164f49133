// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import io.github.statuslint.processor.StatuslintProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of the real compiler with the processor, on the class path of the tests.
 *
 * @param succeeded whether the compiler made class files
 * @param diagnostics what it said, ours and its own
 * @param output what it printed besides
 */
public record Compilation(boolean succeeded, List<Told> diagnostics, String output) {

  /**
   * A diagnostic.
   *
   * @param kind error, warning or note
   * @param file simple name of the source file, empty where it has none
   * @param line from 1
   * @param column of the caret, from 1
   * @param message whole text
   */
  public record Told(Diagnostic.Kind kind, String file, long line, long column, String message) {
    /** Whether a rule of ours said it. */
    public boolean isFinding() {
      return message.startsWith("[");
    }

    /** The id of the rule. */
    public String rule() {
      return message.substring(1, message.indexOf(']'));
    }

    /** The first line without the id. */
    public String firstLine() {
      String line = message.lines().findFirst().orElse("");
      return isFinding() ? line.substring(line.indexOf(']') + 2) : line;
    }
  }

  /** The findings, in the order in which they were told. */
  public List<Told> findings() {
    return diagnostics.stream().filter(Told::isFinding).toList();
  }

  /** The diagnostics that are not findings. */
  public List<Told> others() {
    return diagnostics.stream().filter(told -> !told.isFinding()).toList();
  }

  /**
   * A source file in memory.
   *
   * @param name simple file name
   * @param source its text
   */
  public record Source(String name, String source) {
    /** Reads a file. */
    public static Source of(Path file) {
      try {
        return new Source(
            file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Compiles sources with the processor and all rules on, messages in short form and English. */
  public static Compilation strictly(List<Source> sources) {
    return of(
        sources,
        List.of(
            "-Astatuslint.profile=strict", "-Astatuslint.explain=short", "-Astatuslint.lang=en"));
  }

  /**
   * Compiles sources with the processor.
   *
   * @param sources each a compilation unit
   * @param options of javac
   */
  public static Compilation of(List<Source> sources, List<String> options) {
    return of(sources, options, List.of(new StatuslintProcessor()));
  }

  /**
   * Compiles sources with processors of the caller's choice.
   *
   * @param sources each a compilation unit
   * @param options of javac
   * @param processors instances; where empty, javac finds them by the options
   */
  public static Compilation of(
      List<Source> sources, List<String> options, List<? extends Processor> processors) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (OutputFolder classes = OutputFolder.create();
        StandardJavaFileManager files =
            compiler.getStandardFileManager(collected, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> all =
          new ArrayList<>(
              List.of("-d", classes.path().toString(), "-Xmaxwarns", "10000", "-cp", classPath()));
      all.addAll(options);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output, files, collected, all, null, sources.stream().map(InMemory::new).toList());
      task.setLocale(Locale.ENGLISH);
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
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

  /** The class path of the tests; Surefire keeps it in a property of its own. */
  public static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** The jars of others on the class path, which is what most programs are compiled with. */
  public static String libraries() {
    return Arrays.stream(classPath().split(File.pathSeparator))
        .filter(jar -> new File(jar).isFile() && !new File(jar).getName().startsWith("statuslint"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The jars of the class path whose names begin so, as a path. */
  public static String jars(String... names) {
    return Arrays.stream(classPath().split(File.pathSeparator))
        .filter(
            jar -> Arrays.stream(names).anyMatch(name -> new File(jar).getName().startsWith(name)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A diagnostic as the compiler gives it. */
  public static Told told(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String path = source == null ? "" : source.getName();
    return new Told(
        diagnostic.getKind(),
        path.substring(path.lastIndexOf('/') + 1),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        diagnostic.getMessage(Locale.ENGLISH));
  }

  /** A source as javac reads it. */
  public static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    /** The source under its name, below no folder. */
    public InMemory(Source source) {
      super(URI.create("memory:///" + source.name()), Kind.SOURCE);
      text = source.source();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    /** Samples may declare several public types; the compiler need not insist on file names. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE
          && (!simpleName.endsWith("-info") || super.isNameCompatible(simpleName, kind));
    }
  }
}
