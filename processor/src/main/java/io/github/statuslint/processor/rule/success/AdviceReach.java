// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import io.github.statuslint.processor.framework.HandlerContract;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which exceptions get to a Spring advice and to its handler of all exceptions. */
final class AdviceReach {

  /** The types whose handler gets everything that no other handler names. */
  static final Set<String> CATCH_ALL =
      Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Throwable");

  /** Types that bring the statuses of Spring's own exceptions, or are those exceptions. */
  static final Set<String> SPRINGS_OWN =
      Set.of(
          "jakarta.servlet.ServletException",
          "javax.servlet.ServletException",
          "org.springframework.web.ErrorResponse",
          "org.springframework.web.ErrorResponseException",
          "org.springframework.web.HttpMediaTypeException",
          "org.springframework.web.HttpMediaTypeNotAcceptableException",
          "org.springframework.web.HttpMediaTypeNotSupportedException",
          "org.springframework.web.HttpRequestMethodNotSupportedException",
          "org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler",
          "org.springframework.web.servlet.NoHandlerFoundException",
          "org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler",
          "org.springframework.web.servlet.resource.NoResourceFoundException",
          "org.zalando.problem.spring.web.advice.AdviceTrait");

  /** Packages of what is thrown for input that is missing, unreadable or not valid. */
  private static final List<String> OF_INPUT =
      List.of("org.springframework.", "jakarta.validation.", "javax.validation.");

  private static final Set<String> ADVICES =
      Set.of(
          "org.springframework.web.bind.annotation.ControllerAdvice",
          "org.springframework.web.bind.annotation.RestControllerAdvice");
  private static final Set<String> RESTRICTIONS =
      Set.of("value", "basePackages", "basePackageClasses", "assignableTypes", "annotations");
  private static final Set<String> ORDERS =
      Set.of(
          "org.springframework.core.annotation.Order",
          "jakarta.annotation.Priority",
          "javax.annotation.Priority");

  /** What a handler names that looks at the exception before it answers. */
  private static final Set<String> LOOKING =
      Set.of(
          "ResponseStatus",
          "ErrorResponse",
          "HttpStatusCode",
          "findAnnotation",
          "findMergedAnnotation",
          "getAnnotation",
          "isAnnotationPresent",
          "getStatusCode",
          "getStatus",
          "getHttpStatus",
          "resolveException");

  private AdviceReach() {}

  /** Whether the advice gets the exceptions of every controller, and none other is known first. */
  static boolean isGlobal(SourceType type) {
    return isFirst(type, annotation -> RESTRICTIONS.stream().noneMatch(annotation::gives));
  }

  /**
   * Whether the advice gets the exceptions of some controllers, and none other is known first. What
   * Spring throws before it has found a controller, for a method or a media type, it does not get.
   */
  static boolean isRestricted(SourceType type) {
    return isFirst(type, annotation -> RESTRICTIONS.stream().anyMatch(annotation::gives));
  }

  private static boolean isFirst(SourceType type, Predicate<AnnotationUse> reach) {
    return type.annotations().stream()
            .anyMatch(annotation -> ADVICES.contains(annotation.type()) && reach.test(annotation))
        && type.roles().contains(TypeRole.ADVICE)
        && !type.is("org.springframework.core.Ordered")
        && type.annotations().stream().noneMatch(AdviceReach::comesLater);
  }

  private static boolean comesLater(AnnotationUse annotation) {
    List<String> order = annotation.values("value");
    boolean first = order.contains(Integer.toString(Integer.MIN_VALUE));
    return ORDERS.contains(annotation.type()) && !first;
  }

  /** The widest exception type that an {@code @ExceptionHandler} method names. */
  static Optional<String> catchAll(SourceMethod method) {
    boolean called =
        method.hasBody()
            && !method.alwaysThrows()
            && method
                .handled()
                .map(SourceMethod.Handled::contract)
                .map(HandlerContract::annotation)
                .orElse(false);
    return called
        ? method.handled().orElseThrow().exceptions().stream()
            .filter(CATCH_ALL::contains)
            .findFirst()
        : Optional.empty();
  }

  /** Whether an exception may be one that Spring throws for the input of a controller. */
  static boolean isOfInput(String exception) {
    return SPRINGS_OWN.contains(exception) || OF_INPUT.stream().anyMatch(exception::startsWith);
  }

  /** Whether the handler tells exceptions apart, or asks for the status that they carry. */
  static boolean looksFurther(SourceMethod method) {
    return method.mentions().stream()
        .anyMatch(
            name ->
                LOOKING.contains(name)
                    || (name.endsWith("Exception")
                        && !CATCH_ALL.contains("java.lang." + name)
                        && Character.isUpperCase(name.charAt(0))));
  }
}
