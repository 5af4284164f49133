// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of all frameworks. Tables load when the first compilation unit mentions one of
 * their packages; questions about types of other tables answer "unknown".
 */
public interface Frameworks {

  /**
   * Loads the tables that know a package.
   *
   * @param packageName a package that a compilation unit imports from or stands in
   * @return whether any table knows it
   */
  boolean load(String packageName);

  /** How many tables have been loaded. */
  int loaded();

  /** The constant {@code name} of type {@code owner} (canonical name), where it is a status. */
  Optional<StatusConstant> constant(String owner, String name);

  /** All constants of a type, in the order of the table; empty where it has none. */
  List<StatusConstant> constants(String owner);

  /**
   * The rows of a member, one an overload and a meaning.
   *
   * @param owner canonical name of the type
   * @param name simple name, {@code <init>} or {@code <type>}
   */
  List<Member> members(String owner, String name);

  /** Whether any loaded table has a member of this simple name, whatever its owner. */
  boolean hasMemberNamed(String name);

  /** Whether any loaded table has a constant of this simple name, whatever its owner. */
  boolean hasConstantNamed(String name);

  /** The annotation elements of a type that carry a status, empty for a type without any. */
  List<Member> annotationElements(String annotation);

  /** What a type is for; empty for an unknown one. */
  Set<TypeRole> roles(String type);

  /** The mapping that an annotation makes. */
  Optional<Route> route(String annotation);

  /** Whether any loaded table has a call of this simple name that says something of routes. */
  boolean hasRegistrationNamed(String name);

  /** What calls of a type's methods say of routes; empty for an unknown type. */
  List<Registration> registrations(String type);

  /** The contracts of an annotation or interface; empty for an unknown one. */
  List<HandlerContract> contracts(String type);
}
