package io.github.statuslint.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Whether javac writes and says with the processor what it writes and says without. */
final class SameOutput {

  private SameOutput() {}

  private record Output(Map<String, byte[]> files, List<String> diagnostics) {}

  /** A line of the table, which ends with {@code yes} where all is the same. */
  static String line(Subject subject, Path work) throws IOException {
    Output without = compile(subject, Tool.NONE, work);
    Output with = compile(subject, Tool.STATUSLINT, work);
    Set<String> different = new TreeSet<>(without.files().keySet());
    different.addAll(with.files().keySet());
    different.removeIf(name -> Arrays.equals(without.files().get(name), with.files().get(name)));
    boolean same = different.isEmpty() && without.diagnostics().equals(with.diagnostics());
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %s |",
        subject.name(),
        without.files().size(),
        different.size(),
        without.diagnostics().size(),
        same ? "yes" : "no " + different + " " + firstDifference(without, with));
  }

  private static List<String> firstDifference(Output without, Output with) {
    List<String> gone = new ArrayList<>(without.diagnostics());
    with.diagnostics().forEach(gone::remove);
    List<String> added = new ArrayList<>(with.diagnostics());
    without.diagnostics().forEach(added::remove);
    gone.addAll(added);
    return gone.isEmpty() ? List.of("their order") : gone.subList(0, Math.min(2, gone.size()));
  }

  private static Output compile(Subject subject, Tool tool, Path work) throws IOException {
    Path classes = Files.createTempDirectory(work, "classes");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(told, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      List<String> options = new ArrayList<>(subject.arguments(tool, classes));
      options.removeIf(option -> option.endsWith(".java") || option.equals("-nowarn"));
      options.add("-Xlint:all,-processing");
      compiler
          .getTask(
              null,
              files,
              told,
              options,
              null,
              files.getJavaFileObjectsFromPaths(subject.sources()))
          .call();
    }
    List<String> others =
        told.getDiagnostics().stream().filter(SameOutput::isJavacs).map(Object::toString).toList();
    Output output = new Output(Folders.contents(classes), others);
    Folders.delete(classes);
    return output;
  }

  /** What processors say has a code of its own. */
  private static boolean isJavacs(Diagnostic<?> told) {
    return !told.getCode().startsWith("compiler.warn.proc.")
        && !told.getCode().startsWith("compiler.note.proc.");
  }
}
