// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.finding.Suppression;
import io.github.statuslint.processor.rule.Concern;
import io.github.statuslint.processor.rule.RuleEntry;
import java.util.ArrayList;
import java.util.Collection;
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

/** Runs the rules that speak, and keeps one finding a defect. */
final class RuleRunner {

  private final Map<String, RuleEntry> all;
  private final List<RuleEntry> rules;
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
  RuleRunner(Collection<RuleEntry> rules, Options options, BiConsumer<String, Throwable> failures) {
    this.options = options;
    this.failures = failures;
    this.all = new HashMap<>();
    this.rules = new ArrayList<>();
    for (RuleEntry rule : rules) {
      all.put(rule.id(), rule);
      if (speaks(rule)) {
        this.rules.add(rule);
      }
    }
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
              Severity own = rule.severity() == Severity.OFF ? rule.strict() : rule.severity();
              return new ActiveRule(
                  rule.id(),
                  options.rules().getOrDefault(rule.id(), own),
                  rule.minimal(),
                  rule.references(),
                  rule.since());
            })
        .toList();
  }

  /** The section that the rule of a finding rests on first. */
  String reference(Finding finding) {
    return entry(finding.rule()).references().get(0);
  }

  /** Whether a finding holds whatever the compiler does not know around its place. */
  boolean standsAlone(Finding finding) {
    return entry(finding.rule()).standsAlone();
  }

  private RuleEntry entry(String rule) {
    return Objects.requireNonNull(all.get(rule));
  }

  private boolean speaks(RuleEntry rule) {
    Severity chosen = options.rules().get(rule.id());
    if (chosen != null) {
      return chosen != Severity.OFF;
    }
    return switch (options.profile()) {
      case MINIMAL -> rule.minimal();
      case RECOMMENDED -> rule.severity() != Severity.OFF;
      case STRICT -> true;
    };
  }

  /** The findings of one type, each defect told once, in the order of the source. */
  List<Finding> run(CaseFile file) {
    List<Finding> found = new ArrayList<>();
    Concern concern = new Concern(file);
    for (RuleEntry rule : rules) {
      if (!rule.concerns(concern)) {
        continue;
      }
      try {
        for (Finding finding : rule.rule().check(file)) {
          severity(rule, finding).ifPresent(severity -> found.add(finding.at(severity)));
        }
      } catch (RuntimeException | Error broken) {
        failed(rule.id(), broken);
      }
    }
    if (found.isEmpty()) {
      return found;
    }
    List<Finding> kept = new ArrayList<>(new LinkedHashSet<>(withoutYielding(found)));
    kept.sort(Comparator.comparing(Finding::span).thenComparing(Finding::rule));
    return onceALine(kept);
  }

  /**
   * One statement may have a status twice: {@code throw new Refusal(status(403).build())}. What
   * tells what has happened there is the same; without it, two places of a line are two defects.
   */
  private static List<Finding> onceALine(List<Finding> findings) {
    Set<List<Object>> told = new HashSet<>();
    return findings.stream()
        .filter(
            finding ->
                finding.because().isEmpty()
                    || told.add(
                        List.of(
                            finding.rule(),
                            finding.span().line(),
                            finding.element(),
                            finding.arguments(),
                            finding.because())))
        .toList();
  }

  /** Tells that a rule threw, once a rule. */
  void failed(String rule, Throwable problem) {
    if (failed.add(rule)) {
      failures.accept(rule, problem);
    }
  }

  private Optional<Severity> severity(RuleEntry rule, Finding finding) {
    Severity chosen = options.rules().get(rule.id());
    if (chosen != null) {
      return Optional.of(chosen);
    }
    Severity own = finding.severity();
    return own == Severity.OFF ? Optional.of(rule.strict()) : Optional.of(own);
  }

  private List<Finding> withoutYielding(List<Finding> found) {
    return found.stream()
        .filter(
            finding ->
                found.stream()
                    .filter(other -> isSamePlace(finding, other))
                    .noneMatch(other -> isOutdone(finding, other)))
        .toList();
  }

  /** A defect is told once: by the louder rule and, where both are as loud, by its owner. */
  private boolean isOutdone(Finding finding, Finding other) {
    int quieter = finding.severity().compareTo(other.severity());
    RuleEntry own = entry(finding.rule());
    RuleEntry others = entry(other.rule());
    boolean owned = own.yieldsTo(others);
    boolean owns = others.yieldsTo(own);
    return (owned && quieter >= 0) || (owns && quieter > 0);
  }

  private static boolean isSamePlace(Finding a, Finding b) {
    return a.span().contains(b.span()) || b.span().contains(a.span());
  }
}
