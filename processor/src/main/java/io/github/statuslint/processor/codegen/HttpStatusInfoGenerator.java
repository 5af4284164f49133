// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import com.palantir.javapoet.JavaFile;
import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.registry.StatusRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Generates one enum for each {@code @GenerateHttpStatusInfo}. Call {@link #generate} once a round;
 * an annotation is answered in the round that first shows it.
 */
public final class HttpStatusInfoGenerator {

  /** The canonical name of the annotation that asks for an enum. */
  public static final String ANNOTATION = "io.github.statuslint.annotations.GenerateHttpStatusInfo";

  private final ProcessingEnvironment environment;
  private final EnumConstants constants;
  private final Map<String, String> placesByPackage = new HashMap<>();

  /** A generator for one compilation, with the statuses and texts of this jar. */
  public HttpStatusInfoGenerator(ProcessingEnvironment environment) {
    this.environment = environment;
    this.constants = new EnumConstants(StatusRegistry.standard(), Catalog.standard());
  }

  /**
   * Generates the enums that the elements of a round ask for, and reports as errors, at the value
   * concerned, what they ask wrongly.
   */
  public void generate(RoundEnvironment round) {
    TypeElement annotation = environment.getElementUtils().getTypeElement(ANNOTATION);
    if (annotation == null) {
      return;
    }
    List<Element> places = new ArrayList<>(round.getElementsAnnotatedWith(annotation));
    places.sort(
        Comparator.comparing((Element place) -> place.getKind() != ElementKind.PACKAGE)
            .thenComparing(HttpStatusInfoGenerator::describe));
    Set<String> declared = declaredTypes(round);
    for (Element place : places) {
      generate(AnnotatedPlace.of(place, ANNOTATION, environment.getMessager()), declared);
    }
  }

  private void generate(AnnotatedPlace place, Set<String> declaredTypes) {
    String packageName = packageOf(place.element()).getQualifiedName().toString();
    String earlier = placesByPackage.putIfAbsent(packageName, describe(place.element()));
    if (earlier != null) {
      place.error(
          "Package "
              + packageName
              + " has its enum already, by the annotation on "
              + earlier
              + "; remove this one");
      return;
    }
    RequestReader reader =
        new RequestReader(environment, place, packageName, declaredTypes, constants);
    reader.read().ifPresent(request -> write(request, place));
  }

  private void write(EnumRequest request, AnnotatedPlace place) {
    AvailableTypes types = new AvailableTypes(environment.getElementUtils(), place.element());
    EnumModel model = new EnumModel(request, constants.of(request), environment.getSourceVersion());
    JavaFile file = new EnumSource(model, types).file(place.element());
    try {
      file.writeTo(environment.getFiler());
    } catch (IOException e) {
      place.error(request.name() + " could not be written: " + e.getMessage());
    }
  }

  private Set<String> declaredTypes(RoundEnvironment round) {
    return round.getRootElements().stream()
        .filter(TypeElement.class::isInstance)
        .map(type -> ((TypeElement) type).getQualifiedName().toString())
        .collect(Collectors.toUnmodifiableSet());
  }

  private PackageElement packageOf(Element element) {
    return environment.getElementUtils().getPackageOf(element);
  }

  private static String describe(Element element) {
    return element.getKind().name().toLowerCase(Locale.ROOT) + " " + element;
  }
}
