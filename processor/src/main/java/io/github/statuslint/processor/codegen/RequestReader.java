// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.codegen.EnumRequest.CustomRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationValue;

/** Reads an annotation into a request, and reports each misuse at the value that is wrong. */
final class RequestReader {

  private static final String DEFAULT_NAME = "HttpStatusInfo";

  /** Words that are names everywhere but as the name of a type. */
  private static final Set<String> NO_TYPE_NAMES =
      Set.of("var", "yield", "record", "sealed", "permits");

  private final ProcessingEnvironment environment;
  private final AnnotatedPlace place;
  private final String packageName;
  private final Set<String> declaredTypes;
  private final EnumConstants constants;
  private boolean wrong;

  RequestReader(
      ProcessingEnvironment environment,
      AnnotatedPlace place,
      String packageName,
      Set<String> declaredTypes,
      EnumConstants constants) {
    this.environment = environment;
    this.place = place;
    this.packageName = packageName;
    this.declaredTypes = declaredTypes;
    this.constants = constants;
  }

  /** The request, or empty once an error is reported. */
  Optional<EnumRequest> read() {
    String name = place.value("name", String.class).orElse(DEFAULT_NAME);
    checkName(name);
    List<Language> languages = languages();
    List<CustomRequest> custom =
        new CustomStatusReader(constants, place.nested("custom"), this::reject).read();
    boolean bridges = place.value("bridges", Boolean.class).orElse(true);
    if (wrong) {
      return Optional.empty();
    }
    return Optional.of(new EnumRequest(packageName, name, languages, custom, bridges));
  }

  private void reject(AnnotatedPlace where, String element, String message) {
    wrong = true;
    where.errorAt(element, message);
  }

  private void checkName(String name) {
    String wayOut = "; choose another, such as name = \"" + DEFAULT_NAME + "\"";
    if (!SourceVersion.isIdentifier(name) || isKeyword(name)) {
      reject(place, "name", "\"" + name + "\" cannot be the name of a type" + wayOut);
      return;
    }
    if (EnumSource.NESTED_TYPES.contains(name)) {
      reject(place, "name", "\"" + name + "\" is the name of a type inside the enum" + wayOut);
      return;
    }
    if (environment.getElementUtils().getTypeElement("java.lang." + name) != null) {
      reject(place, "name", "\"" + name + "\" would hide java.lang." + name + wayOut);
      return;
    }
    String qualified = packageName.isEmpty() ? name : packageName + "." + name;
    if (declaredTypes.contains(qualified)) {
      reject(
          place,
          "name",
          qualified
              + " exists already; give the generated enum another name, such as name = \""
              + name
              + "2\"");
    }
  }

  private boolean isKeyword(String name) {
    return NO_TYPE_NAMES.contains(name)
        || SourceVersion.isKeyword(name, environment.getSourceVersion());
  }

  private List<Language> languages() {
    Optional<List<AnnotationValue>> written = place.values("languages");
    if (written.isEmpty()) {
      return List.of(Language.values());
    }
    String known =
        Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
    if (written.get().isEmpty()) {
      reject(place, "languages", "No language is left; name at least one of " + known);
    }
    List<Language> languages = new ArrayList<>();
    for (AnnotationValue value : written.get()) {
      String tag = String.valueOf(value.getValue());
      Optional<Language> language = Language.of(tag);
      if (language.isEmpty()) {
        wrong = true;
        place.error(value, "The catalogue has no language \"" + tag + "\"; use " + known);
      }
      language.ifPresent(languages::add);
    }
    return languages.stream().distinct().toList();
  }
}
