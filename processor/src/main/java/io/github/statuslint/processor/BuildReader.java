// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.evidence.BuildKnowledge;
import io.github.statuslint.processor.framework.FrameworkTables;
import io.github.statuslint.processor.framework.Frameworks;
import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.javac.SignatureArchive;
import io.github.statuslint.processor.javac.TypeFinder;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads in the annotation rounds what rules know of the whole compilation. It keeps names and
 * numbers, no elements: those of a round are not those of the next.
 */
final class BuildReader {

  private static final String RESPONSE_STATUS =
      "org.springframework.web.bind.annotation.ResponseStatus";
  private static final String EXCEPTION_HANDLER =
      "org.springframework.web.bind.annotation.ExceptionHandler";
  private static final String ADVICE = "org.springframework.web.bind.annotation.ControllerAdvice";
  private static final String REST_ADVICE =
      "org.springframework.web.bind.annotation.RestControllerAdvice";
  private static final List<String> WANTED = List.of(RESPONSE_STATUS, ADVICE, REST_ADVICE);

  private final Elements elements;
  private final TypeFinder finder;
  private final Types types;
  private final Frameworks frameworks = FrameworkTables.standard();
  private final Map<String, Integer> exceptions = new HashMap<>();
  private final Map<String, List<String>> supertypes = new HashMap<>();
  private final Map<String, BuildKnowledge.Advice> advices = new HashMap<>();
  private Optional<BuildKnowledge> known = Optional.empty();
  private @Nullable Boolean reactiveOnly;
  private boolean importsServlets;
  private boolean hasOpenAdvice;

  BuildReader(Elements elements, Types types) {
    this.elements = elements;
    this.finder = new TypeFinder(elements);
    this.types = types;
  }

  /** Adds what the classes of a round tell. */
  void read(RoundEnvironment round) {
    known = Optional.empty();
    for (Element first : round.getRootElements()) {
      finder.standIn(first);
      break;
    }
    Set<TypeElement> wanted = new HashSet<>();
    for (String annotation : WANTED) {
      Optional<TypeElement> type = finder.find(annotation);
      if (type.isPresent()) {
        wanted.add(type.get());
      }
    }
    if (!wanted.isEmpty()) {
      // One walk over all elements of the round, for all annotations.
      TypeElement[] all = wanted.toArray(TypeElement[]::new);
      ElementFilter.typesIn(round.getElementsAnnotatedWithAny(all)).forEach(this::add);
    }
  }

  /** Adds what top-level classes, and those nested in them, tell. */
  void read(List<TypeElement> types) {
    known = Optional.empty();
    types.stream().findFirst().ifPresent(finder::standIn);
    for (TypeElement type : types) {
      add(type);
      read(ElementFilter.typesIn(type.getEnclosedElements()));
    }
  }

  /** Notes that the sources themselves tell that Spring MVC serves them. */
  void importsServlets() {
    importsServlets = true;
  }

  /** What has been read so far. */
  BuildKnowledge knowledge() {
    if (known.isEmpty()) {
      known =
          Optional.of(new BuildKnowledge(exceptions, supertypes, advices, this::isReactiveOnly));
    }
    return known.get();
  }

  private boolean isReactiveOnly() {
    if (reactiveOnly == null) {
      reactiveOnly = findsOnlyReactive();
    }
    return reactiveOnly;
  }

  /**
   * Where Spring itself is known by its signatures only, the sources must tell what is there, and
   * no advice may inherit handlers that are not seen.
   */
  private boolean findsOnlyReactive() {
    if (finder
        .find("org.springframework.http.HttpStatus")
        .filter(SignatureArchive::isSignature)
        .isPresent()) {
      return !importsServlets || hasOpenAdvice;
    }
    return isThere("org.springframework.web.reactive.DispatcherHandler")
        && !isThere("org.springframework.web.servlet.DispatcherServlet");
  }

  private boolean isThere(String type) {
    return finder.find(type).filter(found -> !SignatureArchive.isSignature(found)).isPresent();
  }

  private void add(TypeElement type) {
    annotation(type, RESPONSE_STATUS).ifPresent(status -> addException(type));
    if (annotation(type, ADVICE).isPresent() || annotation(type, REST_ADVICE).isPresent()) {
      addAdvice(type);
    }
  }

  private void addException(TypeElement type) {
    List<String> above = TypeNames.supertypes(type.asType(), types);
    Optional<Integer> code = annotation(type, RESPONSE_STATUS).flatMap(this::code);
    if (code.isPresent() && above.contains("java.lang.Throwable")) {
      String name = TypeNames.of(type, elements);
      exceptions.put(name, code.get());
      supertypes.put(name, above);
    }
  }

  /** The status that the annotation names; empty for one that is not certain. */
  private Optional<Integer> code(AnnotationMirror annotation) {
    frameworks.load("org.springframework.http");
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      String element = entry.getKey().getSimpleName().toString();
      boolean status = element.equals("value") || element.equals("code");
      if (status
          && entry.getValue().getValue() instanceof VariableElement constant
          && constant.getEnclosingElement() instanceof TypeElement owner) {
        return frameworks
            .constant(owner.getQualifiedName().toString(), constant.getSimpleName().toString())
            .map(StatusConstant::code);
      }
    }
    return Optional.empty();
  }

  private void addAdvice(TypeElement type) {
    Set<String> handled = new HashSet<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      annotation(method, EXCEPTION_HANDLER)
          .ifPresent(annotation -> handled.addAll(handled(annotation, method)));
    }
    List<String> above = TypeNames.supertypes(type.asType(), types);
    hasOpenAdvice |= above.stream().anyMatch(name -> finder.find(name).isEmpty());
    advices.put(TypeNames.of(type, elements), new BuildKnowledge.Advice(handled, above));
  }

  private List<String> handled(AnnotationMirror annotation, ExecutableElement method) {
    List<String> named = new ArrayList<>();
    annotation
        .getElementValues()
        .forEach(
            (element, value) -> {
              if (value.getValue() instanceof List<?> items) {
                items.forEach(item -> classOf(item).ifPresent(named::add));
              }
            });
    if (named.isEmpty()) {
      method.getParameters().forEach(p -> named.add(TypeNames.of(p.asType(), types)));
    }
    return named;
  }

  private Optional<String> classOf(Object item) {
    return item instanceof AnnotationValue value && value.getValue() instanceof TypeMirror type
        ? Optional.of(TypeNames.of(type, types))
        : Optional.empty();
  }

  private static Optional<AnnotationMirror> annotation(Element element, String type) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().toString().equals(type)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }
}
