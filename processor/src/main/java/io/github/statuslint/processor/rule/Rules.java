// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.registry.OwnResource;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** All rules on the processor path: ours by the index, those of other jars by their services. */
public final class Rules {

  /** Our rules, as {@link RuleIndexWriter} wrote them when the project was built. */
  static final String INDEX = "index";

  private static final String SERVICE = "META-INF/services/" + Rule.class.getName();

  /** By class, from the index: to read an annotation, the JVM makes classes first. */
  private static final Map<String, Severity> SEVERITIES = new ConcurrentHashMap<>();

  private Rules() {}

  /**
   * Our rules in the order of their ids.
   *
   * @throws IllegalStateException if one of them cannot be loaded
   */
  public static List<Rule> all() {
    return ours().values().stream().map(RuleEntry::rule).toList();
  }

  /**
   * The rules that may be used, in the order of their ids.
   *
   * @param failures told the id of each rule that cannot be, or the class that a service names
   */
  public static Collection<RuleEntry> entries(BiConsumer<String, Throwable> failures) {
    Map<String, RuleEntry> entries = ours();
    Map<String, RuleEntry> byType = new TreeMap<>();
    entries.values().forEach(entry -> byType.put(entry.type(), entry));
    for (String type : registered(failures)) {
      if (byType.containsKey(type)) {
        continue;
      }
      try {
        Rule rule = load(type);
        if (entries.putIfAbsent(rule.id(), new RuleEntry(type, rule.id(), facts(rule))) != null) {
          throw new IllegalStateException("another rule has the id " + rule.id());
        }
      } catch (RuntimeException | Error broken) {
        failures.accept(type, broken);
      }
    }
    return Collections.unmodifiableCollection(entries.values());
  }

  private static Map<String, RuleEntry> ours() {
    Map<String, RuleEntry> entries = new TreeMap<>();
    for (String line : lines(OwnResource.text(Rules.class, INDEX))) {
      RuleEntry entry = RuleEntry.read(line);
      entries.put(entry.id(), entry);
      SEVERITIES.put(entry.type(), entry.severity());
    }
    return entries;
  }

  private static List<String> registered(BiConsumer<String, Throwable> failures) {
    List<String> types = new ArrayList<>();
    try {
      for (URL file : Collections.list(Rules.class.getClassLoader().getResources(SERVICE))) {
        types.addAll(lines(OwnResource.text(file)));
      }
    } catch (IOException unreadable) {
      failures.accept(SERVICE, unreadable);
    }
    return types;
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        lines.add(line.strip());
      }
    }
    return lines;
  }

  /**
   * Makes a rule.
   *
   * @throws IllegalStateException if there is no such class, or it is no rule
   */
  static Rule load(String type) {
    try {
      return Class.forName(type, true, Rules.class.getClassLoader())
          .asSubclass(Rule.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalStateException("the rule " + type + " cannot be made", e);
    }
  }

  /**
   * How loudly a rule speaks by default.
   *
   * @throws IllegalStateException if it is not in the index and has no facts
   */
  static Severity severity(Rule rule) {
    Severity indexed = SEVERITIES.get(rule.getClass().getName());
    return indexed == null ? facts(rule).severity() : indexed;
  }

  /**
   * The facts of a rule.
   *
   * @throws IllegalStateException if it has none
   */
  public static RuleFacts facts(Rule rule) {
    RuleFacts facts = rule.getClass().getAnnotation(RuleFacts.class);
    if (facts == null) {
      throw new IllegalStateException(rule.getClass().getName() + ": it has no @RuleFacts");
    }
    return facts;
  }
}
