package io.github.statuslint.processor;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.finding.Suppression;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Runs the rules that speak, and keeps one finding a defect. */
final class RuleRunner {

  private final Map<String, Rule> all;
  private final List<Rule> rules;
  private final Options options;
  private final BiConsumer<String, Throwable> failures;
  private final Set<String> failed = new HashSet<>();

  /**
   * A runner for one compilation.
   *
   * @param rules all rules
   * @param options what the user chose
   * @param failures told the id of a rule that threw, once a rule
   */
  RuleRunner(List<Rule> rules, Options options, BiConsumer<String, Throwable> failures) {
    this.options = options;
    this.failures = failures;
    this.all = rules.stream().collect(Collectors.toMap(Rule::id, rule -> rule));
    this.rules = rules.stream().filter(this::speaks).toList();
  }

  /** The rules that the user named and that are not there. */
  List<Options.Complaint> unknownRules() {
    List<String> known = all.keySet().stream().sorted().toList();
    return options.rules().keySet().stream()
        .filter(id -> !all.containsKey(id))
        .map(id -> Options.unknown("option.rule", id, "", known))
        .toList();
  }

  /** Whether a suppression of this id could have suppressed something in this compilation. */
  boolean ran(String id) {
    return id.equals(Suppression.ALL) || rules.stream().anyMatch(rule -> rule.id().equals(id));
  }

  /** The rules that speak, with their facts. */
  List<ActiveRule> active() {
    return rules.stream()
        .map(
            rule -> {
              RuleFacts facts = Rules.facts(rule);
              Severity own = facts.severity() == Severity.OFF ? facts.strict() : facts.severity();
              return new ActiveRule(
                  rule.id(),
                  options.rules().getOrDefault(rule.id(), own),
                  facts.minimal(),
                  List.of(facts.references()),
                  facts.since());
            })
        .toList();
  }

  /** The section that the rule of a finding rests on first. */
  String reference(Finding finding) {
    return Rules.facts(Objects.requireNonNull(all.get(finding.rule()))).references()[0];
  }

  private boolean speaks(Rule rule) {
    Severity chosen = options.rules().get(rule.id());
    if (chosen != null) {
      return chosen != Severity.OFF;
    }
    RuleFacts facts = Rules.facts(rule);
    return switch (options.profile()) {
      case MINIMAL -> facts.minimal();
      case RECOMMENDED -> facts.severity() != Severity.OFF;
      case STRICT -> true;
    };
  }

  /** The findings of one type, each defect told once, in the order of the source. */
  List<Finding> run(CaseFile file) {
    List<Finding> found = new ArrayList<>();
    for (Rule rule : rules) {
      try {
        for (Finding finding : rule.check(file)) {
          severity(rule, finding).ifPresent(severity -> found.add(finding.at(severity)));
        }
      } catch (RuntimeException | Error broken) {
        failed(rule.id(), broken);
      }
    }
    List<Finding> kept = new ArrayList<>(new LinkedHashSet<>(withoutYielding(found)));
    kept.sort(Comparator.comparing(Finding::span).thenComparing(Finding::rule));
    return kept;
  }

  /** Tells that a rule threw, once a rule. */
  void failed(String rule, Throwable problem) {
    if (failed.add(rule)) {
      failures.accept(rule, problem);
    }
  }

  private Optional<Severity> severity(Rule rule, Finding finding) {
    Severity chosen = options.rules().get(rule.id());
    if (chosen != null) {
      return Optional.of(chosen);
    }
    Severity own = finding.severity();
    return own == Severity.OFF ? Optional.of(Rules.facts(rule).strict()) : Optional.of(own);
  }

  private List<Finding> withoutYielding(List<Finding> found) {
    Map<String, Set<String>> yields = new HashMap<>();
    for (Rule rule : rules) {
      yields.put(rule.id(), Set.of(Rules.facts(rule).yieldsTo()));
    }
    return found.stream()
        .filter(
            finding ->
                found.stream()
                    .filter(other -> isSamePlace(finding, other))
                    .noneMatch(other -> isOutdone(finding, other, yields)))
        .toList();
  }

  /** A defect is told once: by the louder rule and, where both are as loud, by its owner. */
  private static boolean isOutdone(
      Finding finding, Finding other, Map<String, Set<String>> yields) {
    int quieter = finding.severity().compareTo(other.severity());
    boolean owned = yields.getOrDefault(finding.rule(), Set.of()).contains(other.rule());
    boolean owns = yields.getOrDefault(other.rule(), Set.of()).contains(finding.rule());
    return (owned && quieter >= 0) || (owns && quieter > 0);
  }

  private static boolean isSamePlace(Finding a, Finding b) {
    return a.span().contains(b.span()) || b.span().contains(a.span());
  }
}
