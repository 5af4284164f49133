package io.github.statuslint.processor.rule;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** All rules on the processor path. */
public final class Rules {

  /** Providers that cannot be loaded, after which looking for more is given up. */
  private static final int MOST_BROKEN = 100;

  private Rules() {}

  /**
   * The rules in the order of their ids.
   *
   * @throws IllegalStateException if one of them cannot be loaded, has no facts, or has the id of
   *     another
   */
  public static List<Rule> all() {
    return all(
        (rule, problem) -> {
          throw new IllegalStateException("rule " + rule, problem);
        });
  }

  /**
   * The rules that can be used, in the order of their ids.
   *
   * @param failures told the id of each rule that cannot, or the provider that names it
   */
  public static List<Rule> all(BiConsumer<String, Throwable> failures) {
    Map<String, Rule> rules = new TreeMap<>();
    Iterator<Rule> found = ServiceLoader.load(Rule.class, Rules.class.getClassLoader()).iterator();
    int broken = 0;
    while (broken < MOST_BROKEN) {
      try {
        if (!found.hasNext()) {
          break;
        }
        add(found.next(), rules);
      } catch (ServiceConfigurationError | IllegalStateException problem) {
        broken++;
        failures.accept(String.valueOf(problem.getMessage()), problem);
      }
    }
    return List.copyOf(rules.values());
  }

  private static void add(Rule rule, Map<String, Rule> rules) {
    facts(rule);
    if (rules.putIfAbsent(rule.id(), rule) != null) {
      throw new IllegalStateException(rule.getClass().getName() + ": another rule has this id");
    }
  }

  /** The facts of a rule. */
  public static RuleFacts facts(Rule rule) {
    RuleFacts facts = rule.getClass().getAnnotation(RuleFacts.class);
    if (facts == null) {
      throw new IllegalStateException(rule.getClass().getName() + ": it has no @RuleFacts");
    }
    return facts;
  }
}
