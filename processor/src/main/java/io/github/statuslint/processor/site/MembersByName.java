// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The members of types, own and inherited, by their names. The compiler gathers the members of a
 * type anew for each question, and a class with hundreds of methods asks for each of its calls.
 */
final class MembersByName {

  private final Map<TypeElement, Map<Name, List<Element>>> known = new HashMap<>();

  /** The members of that name, in the order of the compiler. */
  List<Element> find(TypeElement type, String name, Elements elements) {
    Map<Name, List<Element>> members = known.get(type);
    if (members == null) {
      members = read(type, elements);
      known.put(type, members);
    }
    return members.getOrDefault(elements.getName(name), List.of());
  }

  private static Map<Name, List<Element>> read(TypeElement type, Elements elements) {
    Map<Name, List<Element>> members = new HashMap<>();
    for (Element member : elements.getAllMembers(type)) {
      members.computeIfAbsent(member.getSimpleName(), name -> new ArrayList<>(2)).add(member);
    }
    return members;
  }
}
