// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Two statuses side by side, told at run time from the facts and texts in the enum. */
final class ComparisonPart {

  /** The nested class of comparisons. */
  static final String COMPARISON = "Comparison";

  /** The sentence patterns that the generated code fills. */
  static final List<String> PATTERN_KEYS =
      List.of(
          "classes.differ",
          "classes.same",
          "meaning.short",
          "meaning.differ",
          "content.firstOnly",
          "content.secondOnly",
          "required.both",
          "required.firstOnly",
          "required.secondOnly",
          "cacheable.firstOnly",
          "cacheable.secondOnly",
          "registration.differ",
          "registration.registered",
          "registration.unregistered",
          "reference.differ",
          "reference.section",
          "entry",
          "join.sentences",
          "join.last",
          "join.list",
          "class.1",
          "class.2",
          "class.3",
          "class.4",
          "class.5");

  private static final TypeName STRING = ClassName.get(String.class);
  private static final TypeName STRINGS =
      ParameterizedTypeName.get(ClassName.get(List.class), STRING);
  private static final TypeName VALUES =
      ParameterizedTypeName.get(ClassName.get(Map.class), STRING, STRING);

  private ComparisonPart() {}

  static void addTo(TypeSpec.Builder type, EnumModel model) {
    ClassName comparison = model.nested(COMPARISON);
    type.addMethod(
        compare(model)
            .addJavadoc(
                """
                Tells this status and another apart.

                @throws IllegalArgumentException if both are the same
                """)
            .addStatement("return new $T(this, other, $L)", comparison, defaultTexts(model))
            .build());
    type.addMethod(
        compare(model)
            .addParameter(Locale.class, "locale")
            .addJavadoc(
                """
                Tells this status and another apart, in the language of the locale where the enum has it.

                @throws IllegalArgumentException if both are the same
                """)
            .addStatement("return new $T(this, other, Texts.in(locale))", comparison)
            .build());
    type.addMethod(headersDependOnCase(model));
    type.addType(comparison(model));
  }

  private static String defaultTexts(EnumModel model) {
    return TextsPart.holderName(model.languages().get(0)) + ".TEXTS";
  }

  private static MethodSpec.Builder compare(EnumModel model) {
    return MethodSpec.methodBuilder("compare")
        .addModifiers(Modifier.PUBLIC)
        .returns(model.nested(COMPARISON))
        .addParameter(model.type(), "other");
  }

  private static MethodSpec headersDependOnCase(EnumModel model) {
    String condition =
        model.constants().stream()
            .filter(EnumConstant::headersDependOnCase)
            .map(constant -> "this == " + constant.name())
            .collect(Collectors.joining(" || "));
    return MethodSpec.methodBuilder("headersDependOnCase")
        .returns(TypeName.BOOLEAN)
        .addStatement("return $L", condition)
        .build();
  }

  private static TypeSpec comparison(EnumModel model) {
    TypeSpec.Builder comparison =
        TypeSpec.classBuilder(COMPARISON)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Two statuses side by side.\n");
    getter(comparison, model.type(), "first", "The status that was asked.");
    getter(comparison, model.type(), "second", "The status that it is compared with.");
    getter(comparison, STRING, "summary", "Classes and meanings of both, in two sentences.");
    getter(comparison, STRINGS, "differences", "At most five differences; cannot be changed.");
    comparison.addField(
        FieldSpec.builder(model.nested(TextsPart.TEXTS), "texts", Modifier.PRIVATE, Modifier.FINAL)
            .build());
    comparison.addField(
        FieldSpec.builder(VALUES, "values", Modifier.PRIVATE, Modifier.FINAL)
            .initializer("new $T<>()", HashMap.class)
            .build());
    return comparison
        .addMethod(constructor(model))
        .addMethod(describe(model))
        .addMethod(tell())
        .addMethod(facts())
        .addMethod(headers())
        .addMethod(entries())
        .addMethod(entry(model))
        .addMethod(reference())
        .addMethod(enumeration())
        .addMethod(
            MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(STRING)
                .addStatement("return summary")
                .build())
        .build();
  }

  private static void getter(
      TypeSpec.Builder type, TypeName result, String name, String documentation) {
    type.addField(FieldSpec.builder(result, name, Modifier.PRIVATE, Modifier.FINAL).build());
    type.addMethod(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .returns(result)
            .addJavadoc("$L\n", documentation)
            .addStatement("return $N", name)
            .build());
  }

  private static MethodSpec constructor(EnumModel model) {
    return MethodSpec.constructorBuilder()
        .addParameter(model.type(), "first")
        .addParameter(model.type(), "second")
        .addParameter(model.nested(TextsPart.TEXTS), "texts")
        .addCode(
            """
            if (first == second) {
              throw new IllegalArgumentException(first + " cannot be compared with itself");
            }
            this.first = first;
            this.second = second;
            this.texts = texts;
            describe("A", first);
            describe("B", second);
            values.put("a", first.title());
            values.put("b", second.title());
            boolean sameClass = first.category() == second.category();
            values.put("left", texts.fill(sameClass ? "classes.same" : "classes.differ", values));
            values.put("a", Integer.toString(first.code()));
            values.put("b", Integer.toString(second.code()));
            values.put("right", texts.fill("meaning.short", values));
            this.summary = texts.fill("join.sentences", values);
            $1T<String> differences = facts();
            entries(differences);
            this.differences = $2T.unmodifiableList(
                new $3T<>(differences.subList(0, Math.min(5, differences.size()))));
            """,
            List.class,
            Collections.class,
            ArrayList.class)
        .build();
  }

  private static MethodSpec describe(EnumModel model) {
    return MethodSpec.methodBuilder("describe")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(STRING, "side")
        .addParameter(model.type(), "status")
        .addCode(
            """
            values.put("code", Integer.toString(status.code()));
            values.put("class" + side, texts.fill("class." + status.code() / 100, values));
            values.put("gloss" + side, texts.meanings[status.ordinal()]);
            values.put("headers" + side, enumeration(status.requiredHeaders()));
            values.put("reference" + side, reference(status.reference()));
            values.put("registration" + side, texts.fill(
                status.isRegistered() ? "registration.registered" : "registration.unregistered", values));
            """)
        .build();
  }

  private static MethodSpec tell() {
    return MethodSpec.methodBuilder("tell")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(STRINGS, "differences")
        .addParameter(STRING, "topic")
        .addParameter(TypeName.BOOLEAN, "ofFirst")
        .addParameter(TypeName.BOOLEAN, "ofSecond")
        .beginControlFlow("if (ofFirst != ofSecond)")
        .addStatement(
            "differences.add(texts.fill(topic + (ofFirst ? $S : $S), values))",
            ".firstOnly",
            ".secondOnly")
        .endControlFlow()
        .build();
  }

  private static MethodSpec facts() {
    return MethodSpec.methodBuilder("facts")
        .addModifiers(Modifier.PRIVATE)
        .returns(STRINGS)
        .addCode(
            """
            $1T<String> differences = new $2T<>();
            differences.add(texts.fill("meaning.differ", values));
            if (first.category() != second.category()) {
              differences.add(texts.fill("classes.differ", values));
            }
            if (first.isRegistered() && second.isRegistered()) {
              tell(differences, "content", first.mayHaveContent(), second.mayHaveContent());
              if (!first.headersDependOnCase() && !second.headersDependOnCase()) {
                headers(differences);
              }
              tell(differences, "cacheable", first.isCacheableByDefault(), second.isCacheableByDefault());
            }
            if (first.isRegistered() != second.isRegistered()) {
              differences.add(texts.fill("registration.differ", values));
            }
            if (!first.reference().equals(second.reference())) {
              differences.add(texts.fill("reference.differ", values));
            }
            return differences;
            """,
            List.class,
            ArrayList.class)
        .build();
  }

  private static MethodSpec headers() {
    return MethodSpec.methodBuilder("headers")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(STRINGS, "differences")
        .addCode(
            """
            boolean ofFirst = !first.requiredHeaders().isEmpty();
            boolean ofSecond = !second.requiredHeaders().isEmpty();
            tell(differences, "required", ofFirst, ofSecond);
            if (ofFirst && ofSecond && !first.requiredHeaders().equals(second.requiredHeaders())) {
              differences.add(texts.fill("required.both", values));
            }
            """)
        .build();
  }

  private static MethodSpec entries() {
    return MethodSpec.methodBuilder("entries")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(STRINGS, "differences")
        .addCode(
            """
            for (String[] table : new String[][] {texts.cases, texts.remedies, texts.descriptions}) {
              String ofFirst = table[first.ordinal()];
              String ofSecond = table[second.ordinal()];
              if (!ofFirst.isEmpty() && !ofSecond.isEmpty()) {
                values.put("left", entry(first, ofFirst));
                values.put("right", entry(second, ofSecond));
                differences.add(texts.fill("join.sentences", values));
              }
            }
            """)
        .build();
  }

  private static MethodSpec entry(EnumModel model) {
    return MethodSpec.methodBuilder("entry")
        .addModifiers(Modifier.PRIVATE)
        .returns(STRING)
        .addParameter(model.type(), "status")
        .addParameter(STRING, "text")
        .addCode(
            """
            values.put("code", Integer.toString(status.code()));
            values.put("text", text);
            return texts.fill("entry", values);
            """)
        .build();
  }

  private static MethodSpec reference() {
    return MethodSpec.methodBuilder("reference")
        .addModifiers(Modifier.PRIVATE)
        .returns(STRING)
        .addParameter(STRING, "reference")
        .addCode(
            """
            String[] parts = reference.split(", Section ", 2);
            if (parts.length == 1) {
              return reference;
            }
            values.put("document", parts[0]);
            values.put("section", parts[1]);
            return texts.fill("reference.section", values);
            """)
        .build();
  }

  private static MethodSpec enumeration() {
    CodeBlock body =
        CodeBlock.of(
            """
            String enumeration = "";
            for (int i = 0; i < words.size(); i++) {
              String word = '`' + words.get(i) + '`';
              values.put("left", enumeration);
              values.put("right", word);
              String key = i == words.size() - 1 ? "join.last" : "join.list";
              enumeration = i == 0 ? word : texts.fill(key, values);
            }
            return enumeration;
            """);
    return MethodSpec.methodBuilder("enumeration")
        .addModifiers(Modifier.PRIVATE)
        .returns(STRING)
        .addParameter(STRINGS, "words")
        .addCode(body)
        .build();
  }
}
