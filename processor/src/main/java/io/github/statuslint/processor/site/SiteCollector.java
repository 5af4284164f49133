// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Finds the sites of a class and of the classes in it. */
public final class SiteCollector {

  private final Vocabulary vocabulary;
  private final Imports imports;
  private final StatusParameters parameters;

  /** A collector for one compilation. */
  public SiteCollector(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.imports = new Imports(vocabulary::load);
    this.parameters =
        new StatusParameters(vocabulary, vocabulary.finder(), unit -> imports.concern(unit));
  }

  /** Answers from now on as the module of a class sees types. */
  public void standIn(TypeElement type) {
    vocabulary.standIn(type);
  }

  /**
   * Whether a compilation unit mentions a framework or may use what the user marked or had
   * generated, so that it is worth walking. Loads the tables of what it mentions.
   */
  public boolean concerns(CompilationUnitTree unit) {
    return imports.concern(unit)
        || vocabulary.marks().concern(packageName(unit), () -> imports.names(unit));
  }

  private static String packageName(CompilationUnitTree unit) {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  /**
   * The sites of a class, and of every class nested in it, inner ones first.
   *
   * @param unit the attributed compilation unit
   * @param type a top-level class of it
   */
  public List<Sites> collect(AttributedUnit unit, ClassTree type) {
    parameters.read(unit, type);
    if (!Relevance.of(type, unit, vocabulary, parameters)) {
      return List.of();
    }
    TypeReader types = new TypeReader(unit, vocabulary, imports.names(unit.unit()));
    return new SiteScanner(unit, vocabulary, parameters, types).scanType(type);
  }

  /**
   * Where a class registers handlers of requests in code, the classes nested in it included; tests
   * register some, too, which no one can call.
   *
   * @param unit the attributed compilation unit
   * @param type a top-level class of it
   */
  public List<Registered> registrations(AttributedUnit unit, ClassTree type) {
    boolean isMain =
        Origins.of(unit.unit(), imports.names(unit.unit()), Set.of()) == SourceType.Origin.MAIN;
    return isMain ? new RegistrationScanner(unit, vocabulary).scanType(type) : List.of();
  }
}
