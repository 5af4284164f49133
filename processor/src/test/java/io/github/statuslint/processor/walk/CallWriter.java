// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.walk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Writes declarations that call a method or constructor. */
final class CallWriter {

  private final Library library;

  CallWriter(Library library) {
    this.library = library;
  }

  /**
   * A declaration that makes the call.
   *
   * @param name of the declaration
   * @param member to call
   * @param given the arguments that matter, by index; the others are null, zero or false
   * @return empty where no code outside the library can make the call
   */
  Optional<String> write(String name, ExecutableElement member, Map<Integer, String> given) {
    TypeElement owner = (TypeElement) member.getEnclosingElement();
    String arguments = "(" + arguments(member, given) + ");";
    boolean constructor = member.getKind() == ElementKind.CONSTRUCTOR;
    boolean inherited =
        Library.is(member, Modifier.PROTECTED)
            || (constructor && Library.is(owner, Modifier.ABSTRACT));
    if (!Library.isPublic(owner)
        || Library.is(member, Modifier.PRIVATE)
        || (!inherited && !Library.isPublic(member))) {
      return Optional.empty();
    }
    if (inherited) {
      return constructor
          ? Optional.of(subclass(name, owner, "super" + arguments, ""))
          : withSuper(owner)
              .map(call -> subclass(name, owner, call, method("m", "", member, arguments)));
    }
    if (constructor) {
      return Optional.of(body(name, "", made(owner) + arguments));
    }
    return Optional.of(method(name, receiver(owner, member), member, arguments));
  }

  private String method(String name, String parameter, ExecutableElement member, String arguments) {
    String on =
        Library.is(member, Modifier.STATIC)
            ? library.spelled(member.getEnclosingElement().asType())
            : parameter.isEmpty() ? "this" : "self";
    return body(name, parameter, on + "." + member.getSimpleName() + arguments);
  }

  /** A comparison of what a method returns. */
  Optional<String> compare(String name, ExecutableElement member, String status, boolean equals) {
    if (!Library.isPublic(member.getEnclosingElement()) || !Library.isPublic(member)) {
      return Optional.empty();
    }
    TypeElement owner = (TypeElement) member.getEnclosingElement();
    String on = Library.is(member, Modifier.STATIC) ? library.spelled(owner.asType()) : "self";
    String call = on + "." + member.getSimpleName() + "(" + arguments(member, Map.of()) + ")";
    String test = equals ? call + ".equals(" + status + ")" : call + " == " + status;
    return Optional.of(
        "static boolean %s(%s) throws Throwable { return %s; }"
            .formatted(name, receiver(owner, member), test));
  }

  /** A class that implements a method and returns the status. */
  Optional<String> implement(String name, ExecutableElement member, String status) {
    TypeElement owner = (TypeElement) member.getEnclosingElement();
    if (!owner.getKind().isInterface() || !Library.isPublic(owner)) {
      return Optional.empty();
    }
    String parameters =
        IntStream.range(0, member.getParameters().size())
            .mapToObj(i -> library.spelled(member.getParameters().get(i).asType()) + " p" + i)
            .collect(Collectors.joining(", "));
    return Optional.of(
        "abstract static class %s implements %s { public %s %s(%s) { return %s; } }"
            .formatted(
                name,
                library.spelled(owner.asType()),
                library.spelled(member.getReturnType()),
                member.getSimpleName(),
                parameters,
                status));
  }

  private String receiver(TypeElement owner, ExecutableElement member) {
    return Library.is(member, Modifier.STATIC) ? "" : library.spelled(owner.asType()) + " self";
  }

  private static String body(String name, String parameter, String statement) {
    return "static void %s(%s) throws Throwable { %s }"
        .formatted(name, parameter, statement)
        .replace("static void m(", "void m(");
  }

  private String made(TypeElement owner) {
    Element outer = owner.getEnclosingElement();
    boolean inner = outer instanceof TypeElement && !Library.is(owner, Modifier.STATIC);
    return inner && !owner.getKind().isInterface()
        ? "((" + library.spelled(outer.asType()) + ") null).new " + owner.getSimpleName()
        : "new " + library.spelled(owner.asType());
  }

  private String subclass(String name, TypeElement owner, String call, String method) {
    return "abstract static class %s extends %s { %s() throws Throwable { %s } %s }"
        .formatted(name, library.spelled(owner.asType()), name, call, method);
  }

  /** A call of any constructor that a subclass can call. */
  private Optional<String> withSuper(TypeElement owner) {
    return owner.getModifiers().contains(Modifier.FINAL)
        ? Optional.empty()
        : ElementFilter.constructorsIn(owner.getEnclosedElements()).stream()
            .filter(
                made -> Library.is(made, Modifier.PUBLIC) || Library.is(made, Modifier.PROTECTED))
            .findFirst()
            .map(made -> "super(" + arguments(made, Map.of()) + ");");
  }

  private String arguments(ExecutableElement member, Map<Integer, String> given) {
    List<? extends TypeMirror> types =
        member.getParameters().stream().map(Element::asType).toList();
    return IntStream.range(0, types.size())
        .mapToObj(i -> given.containsKey(i) ? given.get(i) : nothing(types.get(i)))
        .collect(Collectors.joining(", "));
  }

  private String nothing(TypeMirror type) {
    String spelled = library.spelled(type);
    return switch (type.getKind()) {
      case BOOLEAN -> "false";
      case INT, LONG, SHORT, BYTE, CHAR, FLOAT, DOUBLE -> "(" + spelled + ") 0";
      default -> "(" + spelled + ") null";
    };
  }
}
