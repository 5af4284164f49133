// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether javac writes and says with the processor what it writes and says without. */
final class SameOutput {

  /** The key of a message, which stands behind its place or, where it has none, a dash. */
  private static final Pattern CODE =
      Pattern.compile("^(?:-|\\S.*?:) compiler\\.(?:err|warn|note)\\.([\\w.]+)");

  private SameOutput() {}

  private record Output(Map<String, byte[]> files, List<String> diagnostics) {}

  /** The head of the table. */
  static String head() {
    return """
        | sources | class files | different: processor | plug-in | messages of javac | processor | plug-in |
        |---|---:|---:|---:|---:|---|---|""";
  }

  /**
   * A line of the table.
   *
   * @throws IOException if the sources cannot be read, or javac refuses them
   */
  static String line(Subject subject, Path work) throws IOException, InterruptedException {
    Output alone = compile(subject, Tool.NONE, work);
    Output processor = compile(subject, Tool.STATUSLINT, work);
    Output plugin = compile(subject, Tool.STATUSLINT_PLUGIN, work);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %s | %s |",
        subject.name(),
        alone.files().size(),
        different(alone, processor),
        different(alone, plugin),
        alone.diagnostics().size(),
        messages(alone, processor, subject, work),
        messages(alone, plugin, subject, work));
  }

  private static int different(Output without, Output with) {
    Set<String> names = new TreeSet<>(without.files().keySet());
    names.addAll(with.files().keySet());
    names.removeIf(name -> Arrays.equals(without.files().get(name), with.files().get(name)));
    return names.size();
  }

  /** Beside any processor javac says some things twice, later or not at all. */
  private static String messages(Output alone, Output with, Subject subject, Path work)
      throws IOException, InterruptedException {
    if (alone.diagnostics().equals(with.diagnostics())) {
      return "same";
    }
    Output idle = compile(subject, Tool.IDLE, work);
    return idle.diagnostics().equals(with.diagnostics())
        ? "as beside one that does nothing"
        : "no " + firstDifference(idle, with);
  }

  private static List<String> firstDifference(Output without, Output with) {
    List<String> gone = new ArrayList<>(without.diagnostics());
    with.diagnostics().forEach(gone::remove);
    List<String> added = new ArrayList<>(with.diagnostics());
    without.diagnostics().forEach(added::remove);
    gone.addAll(added);
    return gone.isEmpty() ? List.of("their order") : gone.subList(0, Math.min(2, gone.size()));
  }

  private static Output compile(Subject subject, Tool tool, Path work)
      throws IOException, InterruptedException {
    Path classes = Files.createTempDirectory(work, "classes");
    List<String> arguments = new ArrayList<>(subject.arguments(tool, classes));
    arguments.remove("-nowarn");
    arguments.addAll(List.of("-Xlint:all,-processing", "-XDrawDiagnostics"));
    // A process of its own: javac also takes the processors of the class path that runs it.
    Measured.run(List.of(), work, arguments);
    Output output = new Output(Folders.contents(classes), diagnostics(work));
    Folders.delete(classes);
    return output;
  }

  /** Messages in javac's raw form, without those of processors, which may have several lines. */
  private static List<String> diagnostics(Path work) throws IOException {
    List<String> diagnostics = new ArrayList<>();
    for (String line : Files.readAllLines(work.resolve(Measured.LOG))) {
      Matcher code = CODE.matcher(line);
      if (code.find() && !code.group(1).startsWith("proc.")) {
        diagnostics.add(line);
      }
    }
    return diagnostics;
  }
}
