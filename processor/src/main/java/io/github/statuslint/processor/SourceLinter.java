// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.javac.BatchCompilation;
import io.github.statuslint.processor.javac.SignatureArchive;
import io.github.statuslint.processor.javac.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;

/**
 * Lints source files without their build: with whatever class path there is, without annotation
 * processors, and without writing a class.
 */
public final class SourceLinter {

  private final Request request;
  private final Progress progress;
  private final List<Told> told = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final Map<String, Integer> unresolved = new TreeMap<>();
  private final Set<SourceFile> done = new HashSet<>();
  private final Map<SourceFile, Set<String>> judged = new HashMap<>();
  private final Analysis.Books books;
  private List<ActiveRule> rules = List.of();

  private SourceLinter(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
    Options options = Options.read(request.options(), request.locale());
    Report report = new Report(options, this::console);
    this.books =
        new Analysis.Books(
            options,
            report,
            new Ledger(options, report),
            options.wantsReport() ? new ReportCollector(options, report) : null);
  }

  /**
   * What is to be linted.
   *
   * @param files in the order in which their findings are told
   * @param classPath as far as it is known
   * @param signatures of libraries that may be missing on the class path
   * @param options by name with the prefix {@code statuslint.}
   * @param locale of the messages where the options have no language
   * @param linesAtOnce how many lines the compiler is given together
   */
  public record Request(
      List<SourceFile> files,
      List<Path> classPath,
      SignatureArchive signatures,
      Map<String, String> options,
      Locale locale,
      int linesAtOnce) {

    /** Copies the collections. */
    public Request {
      files = List.copyOf(files);
      classPath = List.copyOf(classPath);
      options = Map.copyOf(options);
    }
  }

  /** Hears how far it has come. */
  public interface Progress {
    /**
     * Another file is done.
     *
     * @param files that are done
     * @param all files
     */
    void done(int files, int all);
  }

  /**
   * A message at a place.
   *
   * @param severity of the finding; of a note that is no finding {@code NOTE}
   * @param rule whose finding it is; empty where it is none
   * @param message as javac prints it, of several lines
   * @param span the exact expression
   * @param excerpt the source around it
   */
  public record Told(
      Severity severity,
      Optional<String> rule,
      String message,
      Span span,
      Optional<Excerpt> excerpt) {}

  /**
   * A file that could not be linted.
   *
   * @param file as messages show it
   * @param problem what the compiler threw; empty where the file is no Java that it reads
   */
  public record Skipped(String file, Optional<String> problem) {}

  /**
   * What came of it.
   *
   * @param told in the order of files and places
   * @param notes without a place
   * @param refusals files that were asked for and not written, or not read, each with the reason
   * @param unresolved imported names that nothing is known of, each with the number of files that
   *     import it
   * @param skipped files that could not be linted
   */
  public record Outcome(
      List<Told> told,
      List<String> notes,
      List<String> refusals,
      Map<String, Integer> unresolved,
      List<Skipped> skipped) {

    /** Copies the collections. */
    public Outcome {
      told = List.copyOf(told);
      notes = List.copyOf(notes);
      refusals = List.copyOf(refusals);
      skipped = List.copyOf(skipped);
    }
  }

  /** What is wrong with options, in words; empty where nothing is. */
  public static List<String> complaints(Map<String, String> options, Locale locale) {
    List<String> complaints = new ArrayList<>();
    Options read = Options.read(options, locale);
    Report unused = new Report(read, (kind, message) -> complaints.add(message));
    return unused.failures().isEmpty() ? List.copyOf(complaints) : List.of();
  }

  /**
   * Lints.
   *
   * @throws IOException if the class path cannot be used
   * @throws IllegalStateException if this Java has no compiler
   */
  public static Outcome lint(Request request, Progress progress) throws IOException {
    SourceLinter linter = new SourceLinter(request, progress);
    linter.run();
    return linter.outcome();
  }

  private void console(Diagnostic.Kind kind, String message) {
    (kind == Diagnostic.Kind.WARNING ? refusals : notes).add(message);
  }

  private void run() throws IOException {
    BatchCompilation compilation = new BatchCompilation(request.classPath(), request.signatures());
    Deque<List<SourceFile>> waiting = new ArrayDeque<>(batches(request.files()));
    while (!waiting.isEmpty()) {
      List<SourceFile> batch = waiting.poll();
      SourceReview[] review = new SourceReview[1];
      BatchCompilation.Result result =
          compilation.compile(
              batch,
              others(batch, compilation),
              task -> {
                review[0] = new SourceReview(task, this, batch);
                return review[0];
              });
      rules = review[0].activeRules().isEmpty() ? rules : review[0].activeRules();
      again(batch, result, review[0]).forEach(waiting::add);
    }
    books.ledger().finish();
    ReportCollector reports = books.reports();
    if (reports != null) {
      reports.write(rules);
    }
  }

  /** The files of other batches, whose declarations this one may need. */
  private List<SourceFile> others(List<SourceFile> batch, BatchCompilation compilation) {
    if (batch.size() == request.files().size()) {
      return List.of();
    }
    Set<SourceFile> own = new HashSet<>(batch);
    return compilation.skeletons(
        request.files().stream().filter(file -> !own.contains(file)).toList());
  }

  private List<List<SourceFile>> batches(List<SourceFile> files) {
    List<List<SourceFile>> batches = new ArrayList<>();
    List<SourceFile> batch = new ArrayList<>();
    long lines = 0;
    for (SourceFile file : files) {
      long own = file.text().map(text -> text.lines().count()).orElse(0L);
      if (!batch.isEmpty() && lines + own > request.linesAtOnce()) {
        batches.add(batch);
        batch = new ArrayList<>();
        lines = 0;
      }
      batch.add(file);
      lines += own;
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }

  /** What is left of a batch: without what cannot be linted, in parts that may be. */
  private List<List<SourceFile>> again(
      List<SourceFile> batch, BatchCompilation.Result result, SourceReview review) {
    result.unparsable().stream()
        .map(SourceFile::getName)
        .sorted()
        .forEach(name -> skipped.add(new Skipped(name, Optional.empty())));
    Optional<SourceFile> broken =
        result.broken().filter(file -> !result.unparsable().contains(file));
    Optional<SourceFile> mended = broken.flatMap(BatchCompilation::withoutSwitches);
    if (mended.isEmpty()) {
      broken.ifPresent(file -> skipped.add(new Skipped(file.getName(), result.problem())));
    }
    List<SourceFile> left = new ArrayList<>(batch);
    left.removeAll(result.analysed());
    left.removeAll(result.unparsable());
    broken.ifPresent(left::remove);
    boolean crashed = result.problem().isPresent();
    // A class of a name that another file has, too, waits until that one is out of the way.
    left.removeIf(file -> !crashed && !review.declares(file));
    boolean stuck = left.size() == batch.size();
    mended.ifPresent(left::add);
    if (left.isEmpty()) {
      return List.of();
    }
    if (!stuck) {
      return List.of(left);
    }
    if (left.size() == 1 || !crashed) {
      left.forEach(file -> skipped.add(new Skipped(file.getName(), result.problem())));
      return List.of();
    }
    int half = left.size() / 2;
    return List.of(left.subList(0, half), left.subList(half, left.size()));
  }

  /** Where the results are kept. */
  Analysis.Books books() {
    return books;
  }

  /** Keeps a finding. */
  void tell(Finding finding, String message, Optional<Excerpt> excerpt) {
    told.add(
        new Told(
            finding.severity(), Optional.of(finding.rule()), message, finding.span(), excerpt));
  }

  /** Keeps a note that is no finding. */
  void note(String message, Span span, Optional<Excerpt> excerpt) {
    told.add(new Told(Severity.NOTE, Optional.empty(), message, span, excerpt));
  }

  /** Notes an imported name that nothing is known of. */
  void unresolved(String name) {
    unresolved.merge(name, 1, Integer::sum);
  }

  /** Notes that a file is being linted, and answers whether it was not before. */
  boolean begin(SourceFile file) {
    boolean first = done.add(file);
    if (first) {
      progress.done(done.size(), request.files().size());
    }
    return first;
  }

  /**
   * Notes that a type is being judged, and answers whether it was not before: a file on which the
   * compiler broke down is compiled once more, with what it had behind it.
   */
  boolean begin(SourceFile file, String type) {
    return judged.computeIfAbsent(file, it -> new HashSet<>()).add(type);
  }

  private Outcome outcome() {
    Map<String, Integer> order = new TreeMap<>();
    request.files().forEach(file -> order.putIfAbsent(file.getName(), order.size()));
    told.sort(
        Comparator.comparing((Told it) -> order.getOrDefault(it.span().file(), 0))
            .thenComparing(Told::span));
    return new Outcome(told, notes, refusals, unresolved, skipped);
  }
}
