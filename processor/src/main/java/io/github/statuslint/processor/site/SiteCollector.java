package io.github.statuslint.processor.site;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the sites of a class and of the classes in it. */
public final class SiteCollector {

  private static final String GENERATED_ENUM = "HttpStatusInfo";

  private final Vocabulary vocabulary;

  /** A collector for one compilation. */
  public SiteCollector(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Whether a compilation unit mentions a framework, the generated enum or what the user marked, so
   * that it is worth walking. Loads the tables of what it mentions.
   */
  public boolean concerns(CompilationUnitTree unit) {
    String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    boolean concerned = vocabulary.load(packageName);
    Set<String> imports = new HashSet<>();
    for (ImportTree tree : unit.getImports()) {
      String name = tree.getQualifiedIdentifier().toString();
      imports.add(name);
      concerned |= vocabulary.load(name.substring(0, Math.max(name.lastIndexOf('.'), 0)));
      concerned |= mentionsGeneratedEnum(name);
    }
    return concerned
        || vocabulary.marks().concern(packageName, imports)
        || (vocabulary.mayHaveGeneratedEnums()
            && vocabulary.hasGeneratedEnum(packageName, GENERATED_ENUM));
  }

  /** The name of the enum is the user's choice, but it is one of a status. */
  private boolean mentionsGeneratedEnum(String imported) {
    for (int dot = imported.indexOf('.'); dot > 0; dot = imported.indexOf('.', dot + 1)) {
      int end = imported.indexOf('.', dot + 1);
      String name = imported.substring(dot + 1, end < 0 ? imported.length() : end);
      if (name.contains("Status") && Character.isUpperCase(name.charAt(0))) {
        return vocabulary.hasGeneratedEnum(imported.substring(0, dot), name);
      }
    }
    return false;
  }

  /**
   * The sites of a class, and of every class nested in it, inner ones first.
   *
   * @param unit the attributed compilation unit
   * @param type a top-level class of it
   */
  public List<Sites> collect(AttributedUnit unit, ClassTree type) {
    return Relevance.of(type, unit, vocabulary)
        ? new SiteScanner(unit, vocabulary).scanType(type)
        : List.of();
  }
}
