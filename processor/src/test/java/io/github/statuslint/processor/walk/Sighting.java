// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.walk;

import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.kit.ReadSites;
import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.StatusTest;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.StatusValue;
import io.github.statuslint.processor.site.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** What the engine sees in generated uses. */
final class Sighting {

  private final Map<String, List<StatusUse>> uses = new HashMap<>();
  private final Map<String, List<StatusTest>> tests = new HashMap<>();
  private final Map<String, List<Step>> steps = new HashMap<>();
  private final List<String> errors;

  private Sighting(List<String> errors) {
    this.errors = errors;
  }

  /** Compiles units and lets the engine collect their sites. */
  static Sighting in(ClassPath classPath, List<? extends JavaFileObject> units) {
    List<String> errors = new ArrayList<>();
    Sighting sighting = new Sighting(errors);
    ReadSites.of(units, classPath.value(), errors::add).forEach(sighting::add);
    return sighting;
  }

  private void add(Sites sites) {
    sites.uses().forEach(use -> put(uses, use.element(), use));
    sites.tests().forEach(test -> put(tests, test.element(), test));
    sites.steps().forEach(step -> put(steps, step.element(), step));
  }

  private static <T> void put(Map<String, List<T>> all, ElementKey element, T site) {
    all.computeIfAbsent(declaration(element), name -> new ArrayList<>()).add(site);
  }

  /** The generated method or nested class that a code element belongs to. */
  private static String declaration(ElementKey element) {
    String type = element.type();
    String nested = type.substring(type.lastIndexOf('.') + 1);
    int parenthesis = element.member().indexOf('(');
    return nested.startsWith("Uses") ? element.member().substring(0, parenthesis) : nested;
  }

  /** What the compiler did not accept. */
  List<String> errors() {
    return errors;
  }

  /** Whether all that was expected is seen. */
  boolean has(Written.Use use) {
    Written.Expected expected = use.expected();
    return expected.sights().stream().allMatch(sight -> has(sight, use.name(), expected));
  }

  private boolean has(Written.Sight sight, String name, Written.Expected expected) {
    return switch (sight) {
      case CONSTANT ->
          uses.getOrDefault(name, List.of()).stream()
              .anyMatch(use -> isConstant(use.value(), expected));
      case USE ->
          uses.getOrDefault(name, List.of()).stream()
              .filter(use -> use.member().filter(row -> is(row, expected)).isPresent())
              .anyMatch(use -> codes(use.value()).equals(expected.codes()));
      case WITHIN ->
          uses.getOrDefault(name, List.of()).stream()
              .anyMatch(use -> codes(use.value()).equals(expected.codes()));
      case STEP ->
          steps.getOrDefault(name, List.of()).stream()
              .filter(step -> step.member().filter(row -> is(row, expected)).isPresent())
              .anyMatch(
                  step ->
                      expected.codes().size() > 1
                          || step.code().orElse(-1) == expected.codes().get(0));
      case TEST ->
          tests.getOrDefault(name, List.of()).stream()
              .filter(test -> test.read().map(row -> is(row, expected)).orElse(true))
              .anyMatch(test -> test.code() == expected.codes().get(0));
    };
  }

  private static List<Integer> codes(StatusValue value) {
    return value.codes();
  }

  private static boolean isConstant(StatusValue value, Written.Expected expected) {
    return value instanceof StatusValue.Known known
        && known.code() == expected.codes().get(0)
        && known
            .constant()
            .filter(constant -> constant.owner().equals(expected.owner()))
            .filter(constant -> constant.name().equals(expected.name()))
            .isPresent();
  }

  private static boolean is(Member row, Written.Expected expected) {
    return row.owner().equals(expected.owner()) && row.name().equals(expected.name());
  }

  /** What was seen of a use, for people. */
  String seen(Written.Use use) {
    return "uses %s tests %s steps %s"
        .formatted(
            uses.getOrDefault(use.name(), List.of()).stream()
                .map(u -> u.role() + " " + u.value())
                .toList(),
            tests.getOrDefault(use.name(), List.of()).stream().map(StatusTest::code).toList(),
            steps.getOrDefault(use.name(), List.of()).stream()
                .map(step -> step.kind() + " " + step.code())
                .toList());
  }
}
