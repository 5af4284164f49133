// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Erased canonical names of types, as the framework tables write them. */
public final class TypeNames {

  private TypeNames() {}

  /** The erased canonical name, {@code int[]} for arrays, {@code void} for none. */
  public static String of(TypeMirror type, Types types) {
    return switch (type.getKind()) {
      case DECLARED ->
          ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
      case ARRAY -> of(((ArrayType) type).getComponentType(), types) + "[]";
      case TYPEVAR, INTERSECTION, WILDCARD -> {
        TypeMirror erased = types.erasure(type);
        yield erased.getKind() == type.getKind() ? erased.toString() : of(erased, types);
      }
      case ERROR -> type.toString();
      default ->
          type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
              ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
              : type.toString();
    };
  }

  /** The canonical name of a class; for a local or anonymous one its binary name. */
  public static String of(TypeElement type, javax.lang.model.util.Elements elements) {
    String canonical = type.getQualifiedName().toString();
    return canonical.isEmpty() ? elements.getBinaryName(type).toString() : canonical;
  }

  /** The erased types of the parameters. */
  public static List<String> parameters(ExecutableElement method, Types types) {
    List<String> names = new ArrayList<>(method.getParameters().size());
    for (VariableElement parameter : method.getParameters()) {
      names.add(of(parameter.asType(), types));
    }
    return names;
  }

  /** Name and parameters, unique among the methods of a type. */
  public static String signature(ExecutableElement method, Types types) {
    return method.getSimpleName() + "(" + String.join(",", parameters(method, types)) + ")";
  }

  /** Canonical names of all supertypes but Object, nearest first. */
  public static List<String> supertypes(TypeMirror type, Types types) {
    return List.copyOf(above(type, types).keySet());
  }

  /** The supertypes of a type but Object, nearest first, by their canonical names. */
  public static Map<String, TypeMirror> above(TypeMirror type, Types types) {
    Map<String, TypeMirror> found = new LinkedHashMap<>();
    List<TypeMirror> level = List.of(type);
    while (!level.isEmpty()) {
      List<TypeMirror> next = new ArrayList<>();
      for (TypeMirror at : level) {
        if (at.getKind() != TypeKind.DECLARED && at.getKind() != TypeKind.TYPEVAR) {
          continue;
        }
        for (TypeMirror parent : types.directSupertypes(at)) {
          String name = of(parent, types);
          if (parent.getKind() == TypeKind.ERROR && name.endsWith("Exception")) {
            // An unknown class of such a name is an exception, whatever else it is.
            found.putIfAbsent("java.lang.Throwable", parent);
          }
          if (!name.equals("java.lang.Object") && found.putIfAbsent(name, parent) == null) {
            next.add(parent);
          }
        }
      }
      level = next;
    }
    return found;
  }

  /** Whether an element kind is a class, interface, enum, record or annotation type. */
  public static boolean isType(ElementKind kind) {
    return kind.isClass() || kind.isInterface();
  }
}
