package io.github.statuslint.processor.site;

import io.github.statuslint.processor.javac.TypeFinder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The enums that Statuslint generated for the program, known by the holders of their constants. */
final class GeneratedEnums {

  private static final String GENERATE = "io.github.statuslint.annotations.GenerateHttpStatusInfo";

  private final TypeFinder finder;
  private final Map<String, Boolean> generated = new HashMap<>();
  private boolean any;
  private @Nullable Boolean asked;

  GeneratedEnums(TypeFinder finder) {
    this.finder = finder;
  }

  /** Whether one has been met. */
  boolean any() {
    return any;
  }

  /** Whether a type is an enum that Statuslint generated: it has the holders of constants. */
  boolean contains(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        && generated.computeIfAbsent(type.getQualifiedName().toString(), name -> hasHolders(type));
  }

  private boolean hasHolders(TypeElement type) {
    Set<String> nested = new HashSet<>();
    for (TypeElement holder : ElementFilter.typesIn(type.getEnclosedElements())) {
      nested.add(holder.getSimpleName().toString());
    }
    boolean holds = nested.containsAll(List.of("Code", "CodeText"));
    any |= holds;
    return holds;
  }

  /** Whether the annotation that asks for the enum is on the class path at all. */
  boolean mayExist() {
    if (asked == null) {
      asked = finder.find(GENERATE).isPresent();
    }
    return asked;
  }

  /** Looks for the generated enum in a package, so that code without imports of it is seen. */
  boolean isIn(String packageName, String name) {
    String qualified = packageName.isEmpty() ? name : packageName + '.' + name;
    Boolean known = generated.get(qualified);
    if (known == null) {
      known = finder.find(qualified).filter(this::contains).isPresent();
      generated.put(qualified, known);
    }
    return known;
  }

  /** The status that a constant of one stands for. */
  Optional<Integer> code(TypeElement owner, String name) {
    if (!contains(owner)) {
      return Optional.empty();
    }
    return ElementFilter.typesIn(owner.getEnclosedElements()).stream()
        .filter(nested -> nested.getSimpleName().contentEquals("Code"))
        .flatMap(holder -> ElementFilter.fieldsIn(holder.getEnclosedElements()).stream())
        .filter(field -> field.getSimpleName().contentEquals(name))
        .map(VariableElement::getConstantValue)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .findFirst();
  }
}
