// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.SourceMethod;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The families of frameworks that read each other's annotations on handlers. */
enum Family {
  /** Spring MVC and WebFlux. */
  SPRING("Spring", "org.springframework."),
  /** Jakarta REST in all its implementations. */
  JAX_RS("Jakarta REST", "jakarta.ws.rs.", "javax.ws.rs.", "org.jboss.resteasy.", "io.quarkus."),
  /** Micronaut. */
  MICRONAUT("Micronaut", "io.micronaut."),
  /** Armeria. */
  ARMERIA("Armeria", "com.linecorp.armeria."),
  /** Helidon. */
  HELIDON("Helidon", "io.helidon.");

  private static final Set<String> HANDLER_NAMES =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "ERROR");

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // A copy that nobody else holds.
  private final Set<String> packages;

  Family(String title, String... packages) {
    this.title = title;
    this.packages = Set.of(packages);
  }

  /** The name that users know. */
  String title() {
    return title;
  }

  /** The family of a type, by its package. */
  static Optional<Family> of(String type) {
    return Arrays.stream(values())
        .filter(family -> family.packages.stream().anyMatch(type::startsWith))
        .findFirst();
  }

  /** The families whose annotations make the method a handler. */
  static Set<Family> handling(SourceMethod method) {
    Set<Family> found = EnumSet.noneOf(Family.class);
    for (AnnotationUse use : method.annotations()) {
      if (makesHandler(use.type())) {
        of(use.type()).ifPresent(found::add);
      }
      use.meta().stream()
          .map(AnnotationUse::type)
          .filter(Family::makesHandler)
          .forEach(type -> of(type).ifPresent(found::add));
    }
    return found;
  }

  private static boolean makesHandler(String annotation) {
    String name = annotation.substring(annotation.lastIndexOf('.') + 1);
    return name.endsWith("Mapping")
        || name.equals("ExceptionHandler")
        || HANDLER_NAMES.contains(name.toUpperCase(java.util.Locale.ROOT));
  }

  /** Whether handlers of this family obey a status annotation of the other one. */
  boolean reads(Family annotation) {
    return annotation == this
        || (annotation == MICRONAUT && this == JAX_RS)
        || (annotation == JAX_RS && this == SPRING);
  }
}
