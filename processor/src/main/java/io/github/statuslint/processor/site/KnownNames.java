// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.framework.Frameworks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;

/**
 * Names in the compiler's form, whose text is decoded once: most places in a program are ruled out
 * by their names.
 */
final class KnownNames {

  /** Methods without arguments that give the number or the code object of a status. */
  private static final List<String> ACCESSORS =
      List.of(
          "value",
          "code",
          "getCode",
          "getStatusCode",
          "getStatus",
          "getHttpStatus",
          "httpStatus",
          "statusCode",
          "intValue",
          "toInt",
          "codeAsText",
          "toEnum",
          "toStatusCode",
          "status",
          "toString");

  private final Frameworks frameworks;
  private final Map<Name, Boolean> members = new HashMap<>();
  private final Map<Name, Boolean> constants = new HashMap<>();
  private final Set<Name> accessors = new HashSet<>();
  private final Set<Name> constructors;

  KnownNames(Frameworks frameworks, Elements elements) {
    this.frameworks = frameworks;
    for (String accessor : ACCESSORS) {
      accessors.add(elements.getName(accessor));
    }
    this.constructors = Set.of(elements.getName("this"), elements.getName("super"));
  }

  /** Forgets what was told before another table was loaded. */
  void forget() {
    members.clear();
    constants.clear();
  }

  /** Whether a table has a constant of that name. */
  boolean ofConstant(Name name) {
    Boolean known = constants.get(name);
    if (known == null) {
      known = frameworks.hasConstantNamed(name.toString());
      constants.put(name, known);
    }
    return known;
  }

  /** Whether a table has a member of that name. */
  boolean ofMember(Name name) {
    Boolean known = members.get(name);
    if (known == null) {
      known = frameworks.hasMemberNamed(name.toString());
      members.put(name, known);
    }
    return known;
  }

  /** Whether a method of that name and without arguments gives a status as what it is. */
  boolean ofAccessor(Name name) {
    return accessors.contains(name);
  }

  /** Whether a call of that name calls another constructor. */
  boolean ofConstructor(Name name) {
    return constructors.contains(name);
  }
}
