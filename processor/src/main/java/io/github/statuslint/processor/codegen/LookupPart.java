// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** From a number to its constant, by one access to an array. */
final class LookupPart {

  /** The nested holder of the array. */
  static final String BY_CODE = "ByCode";

  private LookupPart() {}

  static void addTo(TypeSpec.Builder type, EnumModel model) {
    ClassName self = model.type();
    type.addMethod(of(self));
    type.addMethod(missing(self));
    type.addMethod(
        MethodSpec.methodBuilder("find")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), self))
            .addParameter(TypeName.INT, "code")
            .addJavadoc("The status with that code; empty where there is none.\n")
            .addStatement("return $T.ofNullable($L.get(code))", Optional.class, BY_CODE)
            .build());
    type.addType(byCode(self));
  }

  private static MethodSpec of(ClassName self) {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(self)
        .addParameter(TypeName.INT, "code")
        .addJavadoc(
            """
            The status with that code.

            @throws IllegalArgumentException if there is none; {@link #find(int)} does not throw
            """)
        .addStatement("$T status = $L.get(code)", self, BY_CODE)
        .beginControlFlow("if (status == null)")
        .addStatement("throw new $T(missing(code))", IllegalArgumentException.class)
        .endControlFlow()
        .addStatement("return status")
        .build();
  }

  private static MethodSpec missing(ClassName self) {
    return MethodSpec.methodBuilder("missing")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(String.class)
        .addParameter(TypeName.INT, "code")
        .addCode(
            """
            if (code < 100 || code > 599) {
              return code + " is outside 100 to 599, the range of HTTP status codes";
            }
            return "$L has no status " + code + "; use find(int) where a code may be unknown, or add"
                + " @CustomStatus(code = " + code + ", ...) to @GenerateHttpStatusInfo";
            """,
            self.simpleName())
        .build();
  }

  private static TypeSpec byCode(ClassName self) {
    return TypeSpec.classBuilder(BY_CODE)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(
                    TypeName.INT, "FIRST", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("100")
                .build())
        .addField(
            FieldSpec.builder(
                    ArrayTypeName.of(self),
                    "STATUSES",
                    Modifier.PRIVATE,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer("new $T[500]", self)
                .build())
        .addStaticBlock(
            CodeBlock.builder()
                .beginControlFlow("for ($1T status : $1T.values())", self)
                .addStatement("STATUSES[status.code() - FIRST] = status")
                .endControlFlow()
                .build())
        .addMethod(
            MethodSpec.methodBuilder("get")
                .addModifiers(Modifier.STATIC)
                .returns(self)
                .addParameter(TypeName.INT, "code")
                .addStatement("int index = code - FIRST")
                .addStatement(
                    "return index >= 0 && index < STATUSES.length ? STATUSES[index] : null")
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }
}
