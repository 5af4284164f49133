// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.statuslint.processor.catalog.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** The source of one enum, put together from its parts. */
final class EnumSource {

  /** The simple names of the types inside the enum, which the enum cannot have itself. */
  static final Set<String> NESTED_TYPES =
      Stream.concat(
              Stream.of(
                  ConstantsPart.CATEGORY,
                  HoldersPart.CODE,
                  HoldersPart.CODE_TEXT,
                  LookupPart.BY_CODE,
                  ComparisonPart.COMPARISON,
                  TextsPart.TEXTS,
                  RestBridge.REST_STATUS),
              Arrays.stream(Language.values()).map(TextsPart::holderName))
          .collect(Collectors.toUnmodifiableSet());

  private final EnumModel model;
  private final AvailableTypes types;

  EnumSource(EnumModel model, AvailableTypes types) {
    this.model = model;
    this.types = types;
  }

  /**
   * The file.
   *
   * @param origin the element that asks for the enum
   */
  JavaFile file(Element origin) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(model.type())
            .addModifiers(Modifier.PUBLIC)
            .addOriginatingElement(origin)
            .addJavadoc(
                """
                The registered HTTP statuses$L, with what each means, requires and allows.

                <p>Texts are in the language that is asked for, else in $L.
                """,
                model.request().custom().isEmpty() ? "" : " and this project's own",
                model.languages().get(0).locale().getDisplayLanguage(Locale.ENGLISH));
    generated().ifPresent(type::addAnnotation);
    ConstantsPart.addTo(type, model);
    LookupPart.addTo(type, model);
    TextsPart.addTo(type, model);
    ComparisonPart.addTo(type, model);
    if (model.request().bridges()) {
      SpringBridge.addTo(type, model, types);
      RestBridge.addTo(type, model, types);
    }
    HoldersPart.addTo(type, model);
    return JavaFile.builder(model.request().packageName(), type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  private Optional<AnnotationSpec> generated() {
    boolean sinceModules = model.sourceVersion().compareTo(SourceVersion.RELEASE_9) >= 0;
    String name =
        sinceModules ? "javax.annotation.processing.Generated" : "javax.annotation.Generated";
    return types
        .find(name)
        .map(
            type ->
                AnnotationSpec.builder(ClassName.get(type))
                    .addMember("value", "$S", HttpStatusInfoGenerator.class.getName())
                    .build());
  }
}
