// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The codes as compile-time constants, which annotations and {@code case} labels need. */
final class HoldersPart {

  /** The nested holder of numbers. */
  static final String CODE = "Code";

  /** The nested holder of texts. */
  static final String CODE_TEXT = "CodeText";

  private HoldersPart() {}

  static void addTo(TypeSpec.Builder type, EnumModel model) {
    TypeSpec.Builder codes = holder(CODE, "The codes as numbers, such as {@code 404}.");
    TypeSpec.Builder texts = holder(CODE_TEXT, "The codes as texts, such as {@code \"404\"}.");
    for (EnumConstant constant : model.constants()) {
      codes.addField(constant(TypeName.INT, constant).initializer("$L", constant.code()).build());
      texts.addField(
          constant(ClassName.get(String.class), constant)
              .initializer("\"$L\"", constant.code())
              .build());
    }
    type.addType(codes.build());
    type.addType(texts.build());
  }

  private static TypeSpec.Builder holder(String name, String documentation) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L For annotations and {@code case} labels.\n", documentation)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  private static FieldSpec.Builder constant(TypeName type, EnumConstant constant) {
    return FieldSpec.builder(
            type, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L.\n", JavaText.documentation(constant.title()));
  }
}
