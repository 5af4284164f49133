// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** To and from {@code Response.StatusType} of Jakarta REST, else of the older javax API. */
final class RestBridge {

  /** The nested class that makes a status one of the framework. */
  static final String REST_STATUS = "RestStatus";

  private static final List<String> PACKAGES = List.of("jakarta.ws.rs.core", "javax.ws.rs.core");

  private RestBridge() {}

  static void addTo(TypeSpec.Builder type, EnumModel model, AvailableTypes types) {
    PACKAGES.stream()
        .map(name -> ClassName.get(name, "Response"))
        .filter(response -> types.takesInt(response + ".Status.Family", "familyOf"))
        .findFirst()
        .ifPresent(response -> addTo(type, model, types, response));
  }

  private static void addTo(
      TypeSpec.Builder type, EnumModel model, AvailableTypes types, ClassName response) {
    ClassName statusType = response.nestedClass("StatusType");
    type.addMethod(
        Bridges.to("toStatusType", statusType, types)
            .addJavadoc("This status as the type of Jakarta REST, with the phrase of this enum.\n")
            .addStatement("return new $T(this)", model.nested(REST_STATUS))
            .build());
    type.addMethod(
        Bridges.from(statusType, model, types)
            .addStatement("return of(status.getStatusCode())")
            .build());
    type.addType(restStatus(model, response, statusType));
  }

  private static TypeSpec restStatus(EnumModel model, ClassName response, ClassName statusType) {
    ClassName family = response.nestedClass("Status").nestedClass("Family");
    return TypeSpec.classBuilder(REST_STATUS)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(statusType)
        .addField(model.type(), "status", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(model.type(), "status")
                .addStatement("this.status = status")
                .build())
        .addMethod(
            answer(TypeName.INT, "getStatusCode").addStatement("return status.code()").build())
        .addMethod(
            answer(family, "getFamily")
                .addStatement("return $T.familyOf(status.code())", family)
                .build())
        .addMethod(
            answer(ClassName.get(String.class), "getReasonPhrase")
                .addStatement("return status.reasonPhrase()")
                .build())
        .addMethod(
            answer(ClassName.get(String.class), "toString")
                .addStatement("return status.title()")
                .build())
        .build();
  }

  private static MethodSpec.Builder answer(TypeName result, String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }
}
