// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.TypeRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A class, interface, enum or record under review.
 *
 * @param packageName empty for the unnamed package
 * @param name canonical name, the binary name for a local or anonymous type
 * @param simpleName empty for an anonymous type
 * @param kind what it is
 * @param span its name in the source
 * @param supertypes canonical names of all supertypes but Object, nearest first
 * @param annotations its own, in the order of the source
 * @param inherited annotations of its superclasses, nearest first
 * @param imports the imported names as written, {@code *} included
 * @param roles what it, its supertypes and its annotations are for
 * @param importRoles what the imported types are for
 * @param enclosing canonical name of the enclosing type
 * @param origin where its source comes from
 * @param modifiers in lower case, such as {@code abstract}
 * @param methods its methods and constructors in the order of the source
 * @param constants names of its enum constants in order
 * @param holdsResponse whether a field of it or of a superclass is a live response
 */
public record SourceType(
    String packageName,
    String name,
    String simpleName,
    Kind kind,
    Span span,
    List<String> supertypes,
    List<AnnotationUse> annotations,
    List<AnnotationUse> inherited,
    Set<String> imports,
    Set<TypeRole> roles,
    Set<TypeRole> importRoles,
    Optional<String> enclosing,
    Origin origin,
    Set<String> modifiers,
    List<SourceMethod> methods,
    List<String> constants,
    boolean holdsResponse) {

  /** Copies the collections. */
  public SourceType {
    supertypes = List.copyOf(supertypes);
    annotations = List.copyOf(annotations);
    inherited = List.copyOf(inherited);
    imports = Set.copyOf(imports);
    roles = Set.copyOf(roles);
    importRoles = Set.copyOf(importRoles);
    modifiers = Set.copyOf(modifiers);
    methods = List.copyOf(methods);
    constants = List.copyOf(constants);
  }

  /** Whether it is, or inherits from, the type. */
  public boolean is(String type) {
    return name.equals(type) || supertypes.contains(type);
  }

  /** Whether it can be thrown. */
  public boolean isThrowable() {
    return is("java.lang.Throwable");
  }

  /** The annotation of that type, own or as a meta-annotation. */
  public Optional<AnnotationUse> annotation(String type) {
    return annotations.stream().filter(annotation -> annotation.isOrHas(type)).findFirst();
  }

  /** Whether the source imports a type of the package or one of its sub-packages. */
  public boolean importsFrom(String packageName) {
    return imports.stream().anyMatch(name -> name.startsWith(packageName + '.'));
  }

  /** What a type is. */
  public enum Kind {
    /** A class. */
    CLASS,
    /** An interface. */
    INTERFACE,
    /** An enum. */
    ENUM,
    /** A record. */
    RECORD,
    /** An annotation type. */
    ANNOTATION
  }

  /** Where a type's source comes from. */
  public enum Origin {
    /** The program itself. */
    MAIN,
    /** A test or a mock server. */
    TEST,
    /** A generator. */
    GENERATED
  }
}
