// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** What the methods that convert to and from the types of frameworks have in common. */
final class Bridges {

  private Bridges() {}

  /** Begins a method that converts the status to a type. */
  static MethodSpec.Builder to(String name, TypeName result, AvailableTypes types) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(result);
    return inModules(method, types);
  }

  /** Begins the method that takes a framework's value named {@code status}. */
  static MethodSpec.Builder from(ClassName source, EnumModel model, AvailableTypes types) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(model.type())
            .addParameter(source, "status")
            .addJavadoc(
                """
                The status with the code of the framework's value.

                @throws IllegalArgumentException if there is none
                """);
    return inModules(method, types);
  }

  /** A module that exports the enum need not pass on its dependence on the framework. */
  private static MethodSpec.Builder inModules(MethodSpec.Builder method, AvailableTypes types) {
    if (types.inNamedModule()) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "exports")
              .build());
    }
    return method;
  }
}
