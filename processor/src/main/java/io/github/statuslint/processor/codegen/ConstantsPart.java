// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.registry.StatusClass;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The constants, and the facts that each of them knows. */
final class ConstantsPart {

  /** The nested enum of classes. */
  static final String CATEGORY = "Category";

  private static final TypeName STRING = ClassName.get(String.class);
  private static final TypeName STRINGS =
      ParameterizedTypeName.get(ClassName.get(List.class), STRING);

  private ConstantsPart() {}

  static void addTo(TypeSpec.Builder type, EnumModel model) {
    Language language = model.languages().get(0);
    for (EnumConstant constant : model.constants()) {
      type.addEnumConstant(
          constant.name(),
          TypeSpec.anonymousClassBuilder(arguments(constant, model))
              .addJavadoc(documentation(constant, language))
              .build());
    }
    addFields(type, model);
    addGetters(type, model);
    addClassTests(type, model);
    type.addType(category());
  }

  private static CodeBlock documentation(EnumConstant constant, Language language) {
    return CodeBlock.of(
        "$L. $L\n\n@see <a href=\"$L\">$L</a>\n",
        JavaText.documentation(constant.title()),
        JavaText.documentation(constant.text(language).description()),
        constant.reference().address(),
        constant.reference().title());
  }

  private static CodeBlock arguments(EnumConstant constant, EnumModel model) {
    return CodeBlock.of(
        "$L, $L, $T.$L, $L, $S, $S, $L, $L, list($L), list($L)",
        constant.code(),
        JavaText.literal(constant.phrase()),
        model.nested(CATEGORY),
        categoryName(constant.statusClass()),
        constant.registered(),
        constant.reference().title(),
        constant.reference().address(),
        constant.cacheableByDefault(),
        constant.contentAllowed(),
        literals(constant.requiredHeaders()),
        literals(constant.recommendedHeaders()));
  }

  private static String literals(List<String> words) {
    return words.stream().map(JavaText::literal).collect(Collectors.joining(", "));
  }

  private static void addFields(TypeSpec.Builder type, EnumModel model) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    field(type, constructor, TypeName.INT, "code");
    field(type, constructor, STRING, "reasonPhrase");
    field(type, constructor, model.nested(CATEGORY), "category");
    field(type, constructor, TypeName.BOOLEAN, "registered");
    field(type, constructor, STRING, "reference");
    field(type, constructor, STRING, "referenceAddress");
    field(type, constructor, TypeName.BOOLEAN, "cacheableByDefault");
    field(type, constructor, TypeName.BOOLEAN, "contentAllowed");
    field(type, constructor, STRINGS, "requiredHeaders");
    field(type, constructor, STRINGS, "recommendedHeaders");
    type.addMethod(constructor.build());
    type.addMethod(
        MethodSpec.methodBuilder("list")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(STRINGS)
            .addParameter(String[].class, "words")
            .varargs()
            .addStatement(
                "return $T.unmodifiableList($T.asList(words))", Collections.class, Arrays.class)
            .build());
  }

  private static void field(
      TypeSpec.Builder type, MethodSpec.Builder constructor, TypeName fieldType, String name) {
    type.addField(FieldSpec.builder(fieldType, name, Modifier.PRIVATE, Modifier.FINAL).build());
    constructor.addParameter(fieldType, name).addStatement("this.$1N = $1N", name);
  }

  private static void addGetters(TypeSpec.Builder type, EnumModel model) {
    getter(type, TypeName.INT, "code", "code", "The status code, 100 to 599.");
    getter(type, STRING, "reasonPhrase", "reasonPhrase", "The reason phrase, as registered today.");
    type.addMethod(
        method(STRING, "title", "The code and its phrase, such as {@code 404 Not Found}.")
            .addStatement("return code + \" \" + reasonPhrase")
            .build());
    getter(type, model.nested(CATEGORY), "category", "category", "The class of the code.");
    getter(type, TypeName.BOOLEAN, "isRegistered", "registered", "Whether IANA has registered it.");
    getter(
        type,
        STRING,
        "reference",
        "reference",
        "Where it is specified, such as {@code RFC 9110, Section 15.5.5}. For a status that is not"
            + "\nregistered: the section on codes that a client does not know.");
    getter(type, STRING, "referenceAddress", "referenceAddress", "The address of that section.");
    getter(
        type,
        TypeName.BOOLEAN,
        "isCacheableByDefault",
        "cacheableByDefault",
        "Whether a cache may store the response without being told to (RFC 9110, Section 15.1).");
    getter(
        type, TypeName.BOOLEAN, "mayHaveContent", "contentAllowed", "Whether it may have content.");
    getter(
        type,
        STRINGS,
        "requiredHeaders",
        "requiredHeaders",
        "The header fields that each response with this status must carry; cannot be changed.");
    getter(
        type,
        STRINGS,
        "recommendedHeaders",
        "recommendedHeaders",
        "The header fields that help the receiver of this status; cannot be changed.");
  }

  private static void addClassTests(TypeSpec.Builder type, EnumModel model) {
    for (StatusClass statusClass : StatusClass.values()) {
      type.addMethod(
          method(
                  TypeName.BOOLEAN,
                  testName(statusClass),
                  "Whether the code is " + statusClass.digit() + "xx.")
              .addStatement(
                  "return category == $T.$L", model.nested(CATEGORY), categoryName(statusClass))
              .build());
    }
    type.addMethod(
        method(TypeName.BOOLEAN, "isError", "Whether the code is 4xx or 5xx.")
            .addStatement("return isClientError() || isServerError()")
            .build());
  }

  private static TypeSpec category() {
    TypeSpec.Builder category =
        TypeSpec.enumBuilder(CATEGORY)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The classes of statuses (RFC 9110, Section 15).\n");
    for (StatusClass statusClass : StatusClass.values()) {
      category.addEnumConstant(
          categoryName(statusClass),
          TypeSpec.anonymousClassBuilder("").addJavadoc("$Lxx.\n", statusClass.digit()).build());
    }
    return category.build();
  }

  /** The name of a class within the enum, short as programs use it. */
  static String categoryName(StatusClass statusClass) {
    return statusClass == StatusClass.SUCCESSFUL ? "SUCCESS" : statusClass.name();
  }

  private static String testName(StatusClass statusClass) {
    return switch (statusClass) {
      case INFORMATIONAL -> "isInformational";
      case SUCCESSFUL -> "isSuccess";
      case REDIRECTION -> "isRedirection";
      case CLIENT_ERROR -> "isClientError";
      case SERVER_ERROR -> "isServerError";
    };
  }

  private static void getter(
      TypeSpec.Builder type, TypeName result, String name, String field, String documentation) {
    type.addMethod(method(result, name, documentation).addStatement("return $N", field).build());
  }

  private static MethodSpec.Builder method(TypeName result, String name, String documentation) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addJavadoc("$L\n", documentation);
  }
}
