package io.github.statuslint.processor.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All rules on the processor path. */
public final class Rules {

  private Rules() {}

  /** The rules in the order of their ids. */
  public static List<Rule> all() {
    List<Rule> rules = new ArrayList<>();
    ServiceLoader.load(Rule.class, Rules.class.getClassLoader()).forEach(rules::add);
    rules.sort(Comparator.comparing(Rule::id));
    return List.copyOf(rules);
  }

  /** The facts of a rule. */
  public static RuleFacts facts(Rule rule) {
    RuleFacts facts = rule.getClass().getAnnotation(RuleFacts.class);
    if (facts == null) {
      throw new IllegalStateException("rule " + rule.id() + " has no @RuleFacts");
    }
    return facts;
  }
}
