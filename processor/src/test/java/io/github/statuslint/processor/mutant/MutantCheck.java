// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.mutant;

import com.sun.source.util.JavacTask;
import io.github.statuslint.processor.StatuslintPlugin;
import io.github.statuslint.processor.StatuslintProcessor;
import io.github.statuslint.processor.kit.Compilation.InMemory;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.mutant.Mutator.Mutant;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles mutants, several at once, and tells what they make us do that must not be. */
final class MutantCheck implements AutoCloseable {

  private static final List<String> OPTIONS =
      List.of(
          "-Xmaxwarns",
          "100000",
          "-Xmaxerrs",
          "100000",
          "--should-stop=ifNoError=FLOW",
          "-Astatuslint.lang=en",
          "-Astatuslint.explain=short",
          "-Astatuslint.profile=strict");

  /** The compiler itself breaks on some mutants, with and without us. */
  private static final Pattern OURS_IN_TRACE =
      Pattern.compile("\tat io\\.github\\.statuslint\\.processor\\.(?!mutant\\.)");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files;

  /**
   * A check of sources with one class path.
   *
   * @param classPath entries in javac's form
   * @param output where class files go
   */
  MutantCheck(String classPath, Path output) throws IOException {
    files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
    List<Path> entries = new ArrayList<>();
    for (String entry : classPath.split(java.io.File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (Files.exists(path)) {
        entries.add(path);
      }
    }
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, entries);
  }

  private record Place(String file, long line) {}

  private record Told(Place at, String message) {}

  private record Run(List<Told> diagnostics, String output) {}

  /**
   * Compiles mutants of different sources through both doors.
   *
   * @return the harm: failures of ours, what the processor tells though javac's parser refused, and
   *     what the plugin tells of a source that it refused, where javac goes on with what the parser
   *     has made of it
   */
  List<String> harm(List<Mutant> mutants) {
    Set<Place> broken = syntaxErrors(mutants.stream().map(Mutant::mutated).toList());
    Run going = throughPlugin(mutants.stream().map(Mutant::mutated).toList());
    List<String> harm = new ArrayList<>(failures(going, mutants));
    Set<String> refusedFiles = broken.stream().map(Place::file).collect(Collectors.toSet());
    going.diagnostics().stream()
        .filter(told -> refusedFiles.contains(told.at().file()) && isFinding(told))
        .forEach(told -> harm.add("through the plugin, beside syntax errors: " + told));
    Map<Boolean, List<Mutant>> byParser =
        mutants.stream()
            .collect(
                Collectors.partitioningBy(mutant -> refusedFiles.contains(name(mutant.mutated()))));
    harm.addAll(failures(throughProcessor(byParser.get(false)), byParser.get(false)));
    Run refused = throughProcessor(byParser.get(true));
    harm.addAll(failures(refused, byParser.get(true)));
    refused.diagnostics().stream()
        .filter(MutantCheck::isOurs)
        .forEach(told -> harm.add("beside syntax errors: " + told));
    return harm;
  }

  /** Whether the plugin finds something in a source, which may have errors. */
  boolean tellsThroughPlugin(Source source) {
    return throughPlugin(List.of(source)).diagnostics().stream().anyMatch(MutantCheck::isFinding);
  }

  private static List<String> failures(Run run, List<Mutant> mutants) {
    List<String> failures = new ArrayList<>();
    run.diagnostics().stream()
        .map(Told::message)
        .filter(message -> message.startsWith("Statuslint ") && message.contains(" failed on "))
        .forEach(failures::add);
    if (OURS_IN_TRACE.matcher(run.output()).find()) {
      failures.add(run.output());
    }
    if (failures.isEmpty()) {
      return failures;
    }
    return List.of(
        String.join("\n", failures)
            + "\nin one of "
            + mutants.stream().map(Mutant::change).toList());
  }

  private static boolean isOurs(Told told) {
    return isFinding(told) || told.message().startsWith("Statuslint");
  }

  /** The summary, which has to stand somewhere, is none. */
  private static boolean isFinding(Told told) {
    return told.message().startsWith("[");
  }

  /** The lines that javac's parser refuses. */
  private Set<Place> syntaxErrors(List<Source> sources) {
    DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
    JavacTask task = task(sources, List.of("-proc:none"), collected, new StringWriter());
    try {
      task.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collected.getDiagnostics().stream()
        .filter(told -> told.getKind() == Diagnostic.Kind.ERROR)
        .map(MutantCheck::place)
        .collect(Collectors.toSet());
  }

  /** Classes are judged though others, or they themselves, have errors. */
  private Run throughPlugin(List<Source> sources) {
    DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    JavacTask task =
        task(sources, List.of("-proc:none", "--should-stop=ifError=FLOW"), collected, output);
    new StatuslintPlugin().init(task, "lang=en", "explain=short", "profile=strict");
    return run(task, collected, output);
  }

  private Run throughProcessor(List<Mutant> mutants) {
    if (mutants.isEmpty()) {
      return new Run(List.of(), "");
    }
    DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    JavacTask task =
        task(mutants.stream().map(Mutant::mutated).toList(), List.of(), collected, output);
    task.setProcessors(List.of(new StatuslintProcessor()));
    return run(task, collected, output);
  }

  private static Run run(
      JavacTask task, DiagnosticCollector<JavaFileObject> collected, StringWriter output) {
    task.call();
    return new Run(
        collected.getDiagnostics().stream()
            .map(told -> new Told(place(told), told.getMessage(Locale.ENGLISH)))
            .toList(),
        output.toString());
  }

  private JavacTask task(
      List<Source> sources,
      List<String> more,
      DiagnosticCollector<JavaFileObject> collected,
      StringWriter output) {
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(more);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                output,
                files,
                collected,
                options,
                null,
                sources.stream().map(InMemory::new).toList());
    task.setLocale(Locale.ENGLISH);
    return task;
  }

  private static Place place(Diagnostic<? extends JavaFileObject> told) {
    String file = told.getSource() == null ? "" : told.getSource().getName();
    return new Place(file, told.getLineNumber());
  }

  private static String name(Source source) {
    return "/" + source.name();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
