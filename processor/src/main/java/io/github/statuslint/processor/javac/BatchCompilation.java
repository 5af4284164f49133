// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Attributes source files, whatever they lack, and writes nothing. No annotation processor runs,
 * errors of the compiler are not told, and a compiler that breaks down is named with the file that
 * it was busy with.
 */
public final class BatchCompilation {

  /** Deep enough for the longest expressions that people generate. */
  private static final long STACK = 256L << 20;

  private static final int MOST_SAID = 20_000;

  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-Xlint:none",
          // Else a compiler that breaks down after an error does not say so.
          "-XDdev",
          "-Xmaxerrs",
          "1000000",
          "--should-stop=ifError=FLOW",
          "--should-stop=ifNoError=FLOW");

  private final List<Path> classPath;
  private final SignatureArchive signatures;
  private final Map<SourceFile, Optional<SourceFile>> skeletons = new HashMap<>();

  /**
   * A way to compile.
   *
   * @param classPath folders and archives, as far as there are any
   * @param signatures of libraries that may be missing there
   */
  public BatchCompilation(List<Path> classPath, SignatureArchive signatures) {
    this.classPath = List.copyOf(classPath);
    this.signatures = signatures;
  }

  /**
   * What became of the files.
   *
   * @param analysed those whose classes were attributed
   * @param unparsable those that are no Java that this compiler reads
   * @param broken the file that the compiler broke down on; absent where it did not, or did so
   *     before it came to one
   * @param problem what the compiler threw, empty where it did not
   */
  public record Result(
      Set<SourceFile> analysed,
      Set<SourceFile> unparsable,
      Optional<SourceFile> broken,
      Optional<String> problem) {

    /** Copies the sets. */
    public Result {
      analysed = Set.copyOf(analysed);
      unparsable = Set.copyOf(unparsable);
    }
  }

  /**
   * What is done with a running compiler, told about the files under review only.
   *
   * @see AnalyzeListener
   */
  public interface Reviewer {
    /** A unit is entered; one that is not under review, too. */
    void entered(CompilationUnitTree unit);

    /** A top-level class under review is attributed. */
    void attributed(CompilationUnitTree unit, TypeElement type);

    /** The reviewer itself threw. */
    void failed(Throwable problem);
  }

  /**
   * Compiles.
   *
   * @param files under review
   * @param others whose declarations the files may need
   * @param reviewer makes the reviewer of the running compiler
   * @throws IOException if the class path cannot be used
   * @throws IllegalStateException if this Java has no compiler
   */
  public Result compile(
      List<SourceFile> files, List<SourceFile> others, Function<JavacTask, Reviewer> reviewer)
      throws IOException {
    JavaCompiler compiler = compiler();
    Progress progress = new Progress(files);
    List<SourceFile> all = new ArrayList<>(files);
    all.addAll(others);
    StringBuilder said = new StringBuilder();
    try (ClassPathFiles manager =
        new ClassPathFiles(
            compiler.getStandardFileManager(progress::note, Locale.ROOT, StandardCharsets.UTF_8),
            classPath,
            signatures,
            SystemModules.neededBy(all))) {
      JavacTask task =
          (JavacTask) compiler.getTask(writer(said), manager, progress::note, OPTIONS, null, all);
      Reviewer reviews = reviewer.apply(task);
      task.addTaskListener(progress);
      task.addTaskListener(
          new AnalyzeListener(
              reviews::entered,
              (unit, type) -> {
                if (progress.isReviewed(unit) && isFirst(type)) {
                  reviews.attributed(unit, type);
                }
              },
              generated -> {},
              () -> progress.over = true,
              reviews::failed));
      Optional<Throwable> thrown = call(task);
      Optional<String> problem =
          thrown
              .map(Throwable::toString)
              .or(() -> breakdown(said.toString()))
              .or(() -> progress.over ? Optional.empty() : Optional.of(said.toString().strip()));
      return progress.result(problem);
    }
  }

  /**
   * Of two classes with one name the compiler shows the second one without its name. Newer ones
   * show the package of each file, too, as if it were a class of it.
   */
  private static boolean isFirst(@Nullable TypeElement type) {
    return type != null
        && !type.getSimpleName().isEmpty()
        && !type.getSimpleName().contentEquals("package-info");
  }

  /** What the compiler says before the first line of a stack trace. */
  private static Optional<String> breakdown(String said) {
    List<String> lines = said.lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("\tat ")) {
        return Optional.of(lines.get(i - 1).strip());
      }
    }
    return Optional.empty();
  }

  private static JavaCompiler compiler() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("this Java has no compiler; run it with a JDK");
    }
    return compiler;
  }

  /** Runs the compiler where its stack is deep enough. */
  private static Optional<Throwable> call(JavacTask task) {
    List<Throwable> thrown = new ArrayList<>();
    Thread thread = new Thread(null, task::call, "statuslint-javac", STACK);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((where, problem) -> thrown.add(problem));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of(stopped);
    }
    return thrown.stream().findFirst();
  }

  /**
   * The same files without the bodies of their methods; those that cannot be read tell other files
   * nothing and are left out.
   *
   * @param files to parse, each once whatever batches it is needed for
   */
  public List<SourceFile> skeletons(List<SourceFile> files) {
    return files.stream()
        .flatMap(
            file -> skeletons.computeIfAbsent(file, it -> rewritten(it, Skeleton::of)).stream())
        .toList();
  }

  /**
   * The same file with blanked switch expressions, on which a compiler may have broken down; empty
   * where it has none.
   *
   * @see BlankedSwitches
   */
  public static Optional<SourceFile> withoutSwitches(SourceFile file) {
    return rewritten(file, BlankedSwitches::of)
        .filter(blanked -> !blanked.text().equals(file.text()));
  }

  /** What makes another text of a parsed one. */
  private interface Rewriting {
    String of(CompilationUnitTree unit, SourcePositions positions, String text);
  }

  private static Optional<SourceFile> rewritten(SourceFile file, Rewriting rewriting) {
    Optional<String> text = file.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      JavacTask task =
          (JavacTask)
              compiler()
                  .getTask(
                      writer(new StringBuilder()),
                      null,
                      ignored -> {},
                      List.of("-proc:none"),
                      null,
                      List.of(file));
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        return Optional.of(
            file.withText(rewriting.of(unit, trees.getSourcePositions(), text.get())));
      }
    } catch (IOException | RuntimeException | StackOverflowError | AssertionError unreadable) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Writer writer(StringBuilder text) {
    return new Writer() {
      @Override
      public void write(char[] characters, int offset, int length) {
        if (text.length() < MOST_SAID) {
          text.append(characters, offset, length);
        }
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  /** Notes how far the compiler has come. */
  private static final class Progress implements TaskListener {

    private final Map<URI, SourceFile> reviewed = new HashMap<>();
    private final Set<SourceFile> analysed = new LinkedHashSet<>();
    private final Set<SourceFile> unparsable = new HashSet<>();
    private @Nullable SourceFile busyWith;
    private boolean parsing = true;
    private boolean over;

    Progress(List<SourceFile> files) {
      files.forEach(file -> reviewed.put(file.toUri(), file));
    }

    /** The compiler shows its files in wrappers. */
    private @Nullable SourceFile reviewed(@Nullable JavaFileObject shown) {
      return shown == null ? null : reviewed.get(shown.toUri());
    }

    boolean isReviewed(CompilationUnitTree unit) {
      SourceFile file = reviewed(unit.getSourceFile());
      return file != null && !unparsable.contains(file);
    }

    void note(Diagnostic<? extends JavaFileObject> diagnostic) {
      JavaFileObject source = diagnostic.getSource();
      if (parsing && diagnostic.getKind() == Diagnostic.Kind.ERROR && source != null) {
        Optional.ofNullable(reviewed(source)).ifPresent(unparsable::add);
      }
    }

    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ENTER) {
        parsing = false;
      } else if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        busyWith = reviewed(event.getSourceFile());
      }
    }

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        SourceFile file = reviewed(event.getSourceFile());
        if (file != null && isFirst(event.getTypeElement())) {
          analysed.add(file);
        }
        busyWith = null;
      }
    }

    Result result(Optional<String> problem) {
      return new Result(
          analysed,
          unparsable,
          problem.isPresent() ? Optional.ofNullable(busyWith) : Optional.empty(),
          problem);
    }
  }
}
