// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.walk;

import com.sun.source.util.JavacTask;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.ToolProvider;

/** The class files of a class path, as the compiler reads them. */
final class Library {

  private final Elements elements;
  private final Types types;

  Library(ClassPath classPath) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    diagnostic -> {},
                    List.of("-proc:none", "-cp", classPath.value()),
                    List.of("java.lang.Object"),
                    null);
    this.elements = task.getElements();
    this.types = task.getTypes();
  }

  /** The type of that canonical name. */
  Optional<TypeElement> type(String canonicalName) {
    return Optional.ofNullable(elements.getTypeElement(canonicalName));
  }

  /** The method or constructor that a type itself declares. */
  Optional<ExecutableElement> member(TypeElement owner, String name, List<String> parameters) {
    List<? extends Element> declared = owner.getEnclosedElements();
    return Stream.concat(
            ElementFilter.constructorsIn(declared).stream(),
            ElementFilter.methodsIn(declared).stream())
        .filter(member -> member.getSimpleName().contentEquals(name))
        .filter(member -> TypeNames.parameters(member, types).equals(parameters))
        .findFirst();
  }

  /** The constant of that name, inherited ones included. */
  Optional<VariableElement> field(TypeElement owner, String name) {
    return ElementFilter.fieldsIn(elements.getAllMembers(owner)).stream()
        .filter(field -> field.getSimpleName().contentEquals(name))
        .findFirst();
  }

  /** The types of the same package. */
  List<? extends Element> neighbours(TypeElement type) {
    return elements.getPackageOf(type).getEnclosedElements();
  }

  /** The erased name of a type as source code spells it. */
  String spelled(TypeMirror type) {
    return TypeNames.of(types.erasure(type), types);
  }

  /** Whether a value of one type can be given for the other. */
  boolean isAssignable(TypeMirror value, TypeMirror place) {
    return types.isAssignable(types.erasure(value), types.erasure(place));
  }

  /** Whether code of any package can name the type and those around it. */
  static boolean isPublic(Element element) {
    for (Element at = element;
        at instanceof TypeElement || at instanceof ExecutableElement;
        at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC) && !isInterfaceMember(at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInterfaceMember(Element element) {
    return element.getEnclosingElement().getKind().isInterface();
  }

  /** Whether an element has all of the modifiers. */
  static boolean is(Element element, Modifier... modifiers) {
    return element.getModifiers().containsAll(Set.of(modifiers));
  }
}
