// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;

/**
 * To and from Spring's type of a status: {@code HttpStatusCode} since Spring 6, which takes any
 * number; {@code HttpStatus} before, which knows some.
 */
final class SpringBridge {

  private static final ClassName HTTP_STATUS_CODE =
      ClassName.get("org.springframework.http", "HttpStatusCode");
  private static final ClassName HTTP_STATUS =
      ClassName.get("org.springframework.http", "HttpStatus");

  private SpringBridge() {}

  static void addTo(TypeSpec.Builder type, EnumModel model, AvailableTypes types) {
    if (types.takesInt(HTTP_STATUS_CODE.canonicalName(), "valueOf")) {
      type.addMethod(
          Bridges.to("toHttpStatusCode", HTTP_STATUS_CODE, types)
              .addJavadoc("This status as Spring's type.\n")
              .addStatement("return $T.valueOf(code)", HTTP_STATUS_CODE)
              .build());
      type.addMethod(from(HTTP_STATUS_CODE, model, types));
    } else if (types.takesInt(HTTP_STATUS.canonicalName(), "resolve")) {
      TypeName result = ParameterizedTypeName.get(ClassName.get(Optional.class), HTTP_STATUS);
      type.addMethod(
          Bridges.to("toHttpStatus", result, types)
              .addJavadoc("This status as Spring's constant; empty where Spring has none.\n")
              .addStatement("return $T.ofNullable($T.resolve(code))", Optional.class, HTTP_STATUS)
              .build());
      type.addMethod(from(HTTP_STATUS, model, types));
    }
  }

  private static MethodSpec from(ClassName springType, EnumModel model, AvailableTypes types) {
    return Bridges.from(springType, model, types).addStatement("return of(status.value())").build();
  }
}
