// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.FrameworkTables;
import io.github.statuslint.processor.framework.Frameworks;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.BatchCompilation;
import io.github.statuslint.processor.javac.Resolution;
import io.github.statuslint.processor.javac.SourceFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The analysis of one batch of source files, in a compiler that may lack their libraries. */
final class SourceReview implements BatchCompilation.Reviewer {

  private final JavacTask task;
  private final SourceLinter linter;
  private final Map<URI, SourceFile> files = new HashMap<>();
  private final Set<CompilationUnitTree> entered = new LinkedHashSet<>();
  private final Frameworks frameworks = FrameworkTables.standard();
  private final Set<URI> declaring = new HashSet<>();
  private @Nullable Analysis analysis;
  private @Nullable CompilationUnitTree last;

  /**
   * A review.
   *
   * @param task the running compiler
   * @param linter gets what is found
   * @param files under review
   */
  SourceReview(JavacTask task, SourceLinter linter, List<SourceFile> files) {
    this.task = task;
    this.linter = linter;
    files.forEach(file -> this.files.put(file.toUri(), file));
  }

  @Override
  public void entered(CompilationUnitTree unit) {
    if (analysis == null) {
      entered.add(unit);
    }
    if (!unit.getTypeDecls().isEmpty()) {
      declaring.add(unit.getSourceFile().toUri());
    }
  }

  /** Whether a file declares a type. */
  boolean declares(SourceFile file) {
    return declaring.contains(file.toUri());
  }

  /** The rules that spoke; empty where no class was attributed. */
  List<ActiveRule> activeRules() {
    return analysis == null ? List.of() : analysis.activeRules();
  }

  @Override
  public void attributed(CompilationUnitTree unit, TypeElement type) {
    Analysis running = analysis == null ? start() : analysis;
    SourceFile file = files.get(unit.getSourceFile().toUri());
    if (last != unit) {
      last = unit;
      if (file != null && linter.begin(file)) {
        unresolvedImports(unit).forEach(linter::unresolved);
      }
    }
    if (file != null && !linter.begin(file, type.getQualifiedName().toString())) {
      return;
    }
    running.analyze(unit, type);
    // No class is written here: to have looked at it is all.
    running.generated(type);
  }

  @Override
  public void failed(Throwable problem) {
    if (analysis != null) {
      analysis.failed(problem);
    }
  }

  private Analysis start() {
    BuildReader reader = new BuildReader(task.getElements(), task.getTypes());
    List<TypeElement> types = new ArrayList<>();
    List<TypeElement> reviewed = new ArrayList<>();
    Trees trees = Trees.instance(task);
    for (CompilationUnitTree unit : entered) {
      TreePath root = new TreePath(unit);
      for (Tree declaration : unit.getTypeDecls()) {
        if (trees.getElement(new TreePath(root, declaration)) instanceof TypeElement type) {
          types.add(type);
          if (files.containsKey(unit.getSourceFile().toUri())) {
            reviewed.add(type);
          }
        }
      }
    }
    if (ServedBy.springMvc(entered)) {
      reader.importsServlets();
    }
    entered.clear();
    reader.read(types);
    Analysis created = new Analysis(task, linter.books(), reader::knowledge, Place::new);
    created.awaits(reviewed);
    analysis = created;
    return created;
  }

  private Set<String> unresolvedImports(CompilationUnitTree unit) {
    Elements elements = task.getElements();
    Set<String> names = new LinkedHashSet<>();
    for (ImportTree tree : unit.getImports()) {
      String name = tree.getQualifiedIdentifier().toString();
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        continue;
      }
      boolean all = name.endsWith(".*");
      String type = tree.isStatic() || all ? name.substring(0, dot) : name;
      boolean known =
          elements.getTypeElement(type) != null
              || (all && !tree.isStatic() && elements.getPackageElement(type) != null);
      if (!known) {
        names.add(tree.isStatic() ? type : name);
      }
    }
    return names;
  }

  /** A place whose messages the linter keeps. */
  private final class Place implements Judge.Place {

    private final AttributedUnit unit;
    private final Resolution resolution;
    private final Optional<String> written;

    Place(AttributedUnit unit) {
      this.unit = unit;
      this.resolution = new Resolution(unit, frameworks::load);
      this.written =
          Optional.ofNullable(files.get(unit.unit().getSourceFile().toUri()))
              .flatMap(SourceFile::written);
    }

    @Override
    public void print(Diagnostic.Kind kind, String message, Span span) {
      linter.note(message, span, excerpt(span));
    }

    @Override
    public void tell(Finding finding, Diagnostic.Kind kind, String message) {
      linter.tell(finding, message, excerpt(finding.span()));
    }

    @Override
    public boolean isCertain(Finding finding, boolean standsAlone) {
      return standsAlone
          ? resolution.isKnownAt(finding.span())
          : resolution.isKnownAround(finding.span());
    }

    @Override
    public Optional<Excerpt> excerpt(Span span) {
      return written.map(text -> unit.excerpt(span, text)).orElseGet(() -> unit.excerpt(span));
    }
  }
}
