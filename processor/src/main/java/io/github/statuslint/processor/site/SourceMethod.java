// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.HandlerContract;
import io.github.statuslint.processor.framework.TypeRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A method or constructor of a class under review.
 *
 * @param signature name and erased parameter types, unique in its type
 * @param name simple name, {@code <init>} for a constructor
 * @param span the name in the source
 * @param annotations in the order of the source
 * @param parameters in order
 * @param returnType erased canonical name, {@code void} for none
 * @param result the return type without its wrappers: {@code Mono<ResponseEntity<X>>} gives {@code
 *     ResponseEntity}; {@code void} where a wrapper holds {@code Void}
 * @param resultRoles what the result type and its supertypes are for
 * @param routes the requests that are mapped to it
 * @param handled the exceptions and refusals that it answers
 * @param modifiers in lower case, such as {@code private}
 * @param overrides whether it overrides or implements a method of a supertype
 * @param alwaysThrows whether no path returns
 * @param returnsOnlyNull whether it has return statements and each gives nothing or the literal
 *     null
 * @param hasBody whether it has code
 * @param mentions names and short texts in its declaration and body
 */
public record SourceMethod(
    String signature,
    String name,
    Span span,
    List<AnnotationUse> annotations,
    List<Parameter> parameters,
    String returnType,
    String result,
    Set<TypeRole> resultRoles,
    Optional<Mapping> routes,
    Optional<Handled> handled,
    Set<String> modifiers,
    boolean overrides,
    boolean alwaysThrows,
    boolean returnsOnlyNull,
    boolean hasBody,
    Set<String> mentions) {

  /** Copies the collections. */
  public SourceMethod {
    annotations = List.copyOf(annotations);
    parameters = List.copyOf(parameters);
    resultRoles = Set.copyOf(resultRoles);
    modifiers = Set.copyOf(modifiers);
    mentions = mentions instanceof Mentions ? mentions : Set.copyOf(mentions);
  }

  /** Whether it returns nothing, also inside a wrapper. */
  public boolean returnsNothing() {
    return result.equals("void") || result.equals("java.lang.Void");
  }

  /** Whether a parameter has the role. */
  public boolean hasParameter(TypeRole role) {
    return parameters.stream().anyMatch(parameter -> parameter.roles().contains(role));
  }

  /** The annotation of that type, own or as a meta-annotation. */
  public Optional<AnnotationUse> annotation(String type) {
    return annotations.stream().filter(annotation -> annotation.isOrHas(type)).findFirst();
  }

  /**
   * A parameter.
   *
   * @param name as declared
   * @param type erased canonical name
   * @param roles what the type is for
   * @param annotations on the parameter
   */
  public record Parameter(
      String name, String type, Set<TypeRole> roles, List<AnnotationUse> annotations) {
    /** Copies the collections. */
    public Parameter {
      roles = Set.copyOf(roles);
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * The requests that a framework sends to a method.
   *
   * @param methods request methods, empty where all are
   * @param paths as written, those of the class first
   * @param pathsOfClass how many of the paths stand on the class and go before the others
   */
  public record Mapping(Set<String> methods, List<String> paths, int pathsOfClass) {
    /** Copies the collections. */
    public Mapping {
      methods = Set.copyOf(methods);
      paths = List.copyOf(paths);
    }
  }

  /**
   * What a method answers instead of a handler.
   *
   * @param contract how the framework finds it
   * @param exceptions canonical names of the exception types, empty where the contract names none
   * @param supertypes for each exception its supertypes, nearest first
   * @param spans for each exception where it is named, or the method
   */
  public record Handled(
      HandlerContract contract,
      List<String> exceptions,
      Map<String, List<String>> supertypes,
      List<Span> spans) {
    /** Copies the collections. */
    public Handled {
      exceptions = List.copyOf(exceptions);
      supertypes = Map.copyOf(supertypes);
      spans = List.copyOf(spans);
    }
  }
}
