// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.walk;

import io.github.statuslint.processor.framework.GroundTruth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** An expression for 404, or for the nearest thing to it, in the type that a member takes. */
final class StatusSamples {

  private static final int CODE = 404;
  private static final Map<String, String> PLAIN =
      Map.of(
          "java.lang.Integer", "(java.lang.Integer) 404",
          "java.lang.String", "\"404\"",
          "java.lang.CharSequence", "\"404\"");

  /** Whole responses, which a member takes its status from. */
  private static final Map<String, String> RESPONSES =
      Map.of(
          "jakarta.ws.rs.core.Response", "jakarta.ws.rs.core.Response.status(404).build()",
          "javax.ws.rs.core.Response", "javax.ws.rs.core.Response.status(404).build()",
          "com.linecorp.armeria.common.ResponseHeaders",
              "com.linecorp.armeria.common.ResponseHeaders.of(404)",
          "org.springframework.http.ProblemDetail",
              "org.springframework.http.ProblemDetail.forStatus(404)",
          "org.apache.http.StatusLine",
              "new org.apache.http.message.BasicStatusLine("
                  + "org.apache.http.HttpVersion.HTTP_1_1, 404, null)");

  private final Library library;
  private final List<Constant> constants = new ArrayList<>();

  /** Samples from the constants of one class path. */
  StatusSamples(Library library, List<GroundTruth.Constant> rows) {
    this.library = library;
    for (GroundTruth.Constant row : rows) {
      library
          .type(row.owner())
          .filter(owner -> library.field(owner, row.name()).filter(f -> isObject(f)).isPresent())
          .ifPresent(owner -> constants.add(new Constant(owner, row.name(), row.code())));
    }
    constants.sort(Comparator.comparing(constant -> constant.code() != CODE));
  }

  private static boolean isObject(javax.lang.model.element.VariableElement field) {
    return !field.asType().getKind().isPrimitive();
  }

  private record Constant(TypeElement owner, String name, int code) {}

  /**
   * An expression.
   *
   * @param text in Java
   * @param code its status
   * @param whole whether it is a whole response, whose status is seen where it is made
   */
  record Sample(String text, int code, boolean whole) {
    Sample(String text, int code) {
      this(text, code, false);
    }
  }

  /** An expression of the type; empty where no constant or number is of it. */
  Optional<Sample> of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType())
          .map(
              one ->
                  new Sample("new " + library.spelled(type) + " {" + one.text() + "}", one.code()));
    }
    if (type.getKind().isPrimitive()) {
      return type.getKind() == TypeKind.BOOLEAN
          ? Optional.empty()
          : Optional.of(new Sample(type.getKind() == TypeKind.INT ? "404" : cast(type), CODE));
    }
    String plain = PLAIN.get(library.spelled(type));
    String response = RESPONSES.get(library.spelled(type));
    if (response != null) {
      return Optional.of(new Sample(response, CODE, true));
    }
    return plain == null ? constant(type) : Optional.of(new Sample(plain, CODE));
  }

  private String cast(TypeMirror type) {
    return "(" + library.spelled(type) + ") 404";
  }

  private Optional<Sample> constant(TypeMirror type) {
    if (library.spelled(type).equals("java.lang.Object")) {
      return Optional.empty();
    }
    return constants.stream()
        .filter(constant -> isOf(constant, type))
        .findFirst()
        .map(
            constant ->
                new Sample(
                    constant.owner().getQualifiedName() + "." + constant.name(), constant.code()));
  }

  private boolean isOf(Constant constant, TypeMirror type) {
    return library
        .field(constant.owner(), constant.name())
        .map(
            field ->
                field.getKind() == ElementKind.ENUM_CONSTANT
                    ? library.isAssignable(constant.owner().asType(), type)
                    : library.isAssignable(field.asType(), type))
        .orElse(false);
  }
}
