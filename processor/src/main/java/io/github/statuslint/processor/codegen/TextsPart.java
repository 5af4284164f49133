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
import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.StatusText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The words: one nested class a language, loaded when the language is first asked for, so that no
 * class and no method grows beyond what the virtual machine takes.
 */
final class TextsPart {

  /** The nested class that answers for one language; its holders add the tag. */
  static final String TEXTS = "Texts";

  private static final TypeName STRING = ClassName.get(String.class);
  private static final TypeName STRINGS = ArrayTypeName.of(STRING);
  private static final TypeName PATTERNS =
      ParameterizedTypeName.get(ClassName.get(Map.class), STRING, STRING);

  private TextsPart() {}

  static void addTo(TypeSpec.Builder type, EnumModel model) {
    addAccessors(type, model, "description", "descriptions", "What the status says.");
    addAccessors(type, model, "whenYouSeeIt", "cases", "When a caller meets it.");
    addAccessors(type, model, "howToFix", "remedies", "What a caller can do about it.");
    type.addType(texts(model));
    for (Language language : model.languages()) {
      type.addType(holder(model, language));
    }
  }

  private static void addAccessors(
      TypeSpec.Builder type, EnumModel model, String name, String field, String documentation) {
    boolean custom = !model.request().custom().isEmpty();
    String whole = documentation + (custom ? " May be empty for a status of your own." : "");
    type.addMethod(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .returns(STRING)
            .addJavadoc("$L\n", whole)
            .addStatement(
                "return $L.TEXTS.$L[ordinal()]", holderName(model.languages().get(0)), field)
            .build());
    type.addMethod(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .returns(STRING)
            .addParameter(Locale.class, "locale")
            .addJavadoc("$L In the language of the locale where the enum has it.\n", whole)
            .addStatement("return $L.in(locale).$L[ordinal()]", TEXTS, field)
            .build());
  }

  /** The simple name of the nested class that holds the texts of a language. */
  static String holderName(Language language) {
    String tag = language.tag();
    return TEXTS + tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1);
  }

  private static TypeSpec texts(EnumModel model) {
    TypeSpec.Builder texts =
        TypeSpec.classBuilder(TEXTS)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (String field : List.of("meanings", "descriptions", "cases", "remedies")) {
      texts.addField(STRINGS, field, Modifier.FINAL);
      constructor.addParameter(STRINGS, field).addStatement("this.$1N = $1N", field);
    }
    texts.addField(
        FieldSpec.builder(PATTERNS, "patterns", Modifier.PRIVATE, Modifier.FINAL)
            .initializer("new $T<>()", HashMap.class)
            .build());
    constructor
        .addParameter(STRINGS, "keysAndPatterns")
        .beginControlFlow("for (int i = 0; i < keysAndPatterns.length; i += 2)")
        .addStatement("patterns.put(keysAndPatterns[i], keysAndPatterns[i + 1])")
        .endControlFlow();
    return texts.addMethod(constructor.build()).addMethod(in(model)).addMethod(fill()).build();
  }

  private static MethodSpec in(EnumModel model) {
    MethodSpec.Builder in =
        MethodSpec.methodBuilder("in")
            .addModifiers(Modifier.STATIC)
            .returns(model.nested(TEXTS))
            .addParameter(Locale.class, "locale")
            .beginControlFlow("switch (locale.getLanguage())");
    model.languages().stream()
        .skip(1)
        .forEach(
            language ->
                in.addCode("case $S:\n$>", language.tag())
                    .addStatement("return $L.TEXTS", holderName(language))
                    .addCode("$<"));
    return in.addCode("default:\n$>")
        .addStatement("return $L.TEXTS", holderName(model.languages().get(0)))
        .addCode("$<")
        .endControlFlow()
        .build();
  }

  private static MethodSpec fill() {
    return MethodSpec.methodBuilder("fill")
        .returns(STRING)
        .addParameter(STRING, "key")
        .addParameter(PATTERNS, "values")
        .addCode(
            """
            String pattern = patterns.get(key);
            $T filled = new $T();
            int end = 0;
            for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', end)) {
              int close = pattern.indexOf('}', open);
              filled.append(pattern, end, open).append(values.get(pattern.substring(open + 1, close)));
              end = close + 1;
            }
            return filled.append(pattern, end, pattern.length()).toString();
            """,
            StringBuilder.class,
            StringBuilder.class)
        .build();
  }

  private static TypeSpec holder(EnumModel model, Language language) {
    ClassName texts = model.nested(TEXTS);
    CodeBlock value =
        CodeBlock.builder()
            .add("new $T(\n$>", texts)
            .add("$L,\n", table(model, language, StatusText::gloss))
            .add("$L,\n", table(model, language, StatusText::description))
            .add("$L,\n", table(model, language, StatusText::whenYouSeeIt))
            .add("$L,\n", table(model, language, StatusText::howToFix))
            .add("$L)$<", array(patterns(language)))
            .build();
    return TypeSpec.classBuilder(holderName(language))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(texts, "TEXTS", Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private static CodeBlock table(
      EnumModel model, Language language, Function<StatusText, String> text) {
    return array(model.constants().stream().map(constant -> text.apply(constant.text(language))));
  }

  private static Stream<String> patterns(Language language) {
    return ComparisonPart.PATTERN_KEYS.stream()
        .flatMap(key -> Stream.of(key, Catalog.standard().pattern(key, language)));
  }

  private static CodeBlock array(Stream<String> texts) {
    CodeBlock literals =
        texts
            .map(text -> CodeBlock.of("$L", JavaText.literal(text)))
            .collect(CodeBlock.joining(",\n"));
    return CodeBlock.of("new String[] {\n$>$L$<\n}", literals);
  }
}
