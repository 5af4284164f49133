// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Severity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the index has it: its facts at once, the rule itself when a type first concerns it.
 * Loading seventy classes and their annotations costs more than most compilations need.
 *
 * <p>An instance serves one compilation, on one thread.
 */
public final class RuleEntry {

  private final String type;
  private final String id;
  private final Severity severity;
  private final Severity strict;
  private final boolean minimal;
  private final List<String> references;
  private final Set<String> yieldsTo;
  private final Set<RuleGroup> yieldsToGroups;
  private final Set<RuleGroup> groups;
  private final Set<RuleFacts.Part> needs;
  private final CodeSet codes;
  private final Set<Situation> situations;
  private final List<String> annotations;
  private final boolean standsAlone;
  private final String since;
  private @Nullable Rule rule;

  RuleEntry(String type, String id, RuleFacts facts) {
    this.type = type;
    this.id = id;
    this.severity = facts.severity();
    this.strict = facts.strict();
    this.minimal = facts.minimal();
    this.references = List.of(facts.references());
    this.yieldsTo = Set.of(facts.yieldsTo());
    this.yieldsToGroups = EnumSet.noneOf(RuleGroup.class);
    Collections.addAll(yieldsToGroups, facts.yieldsToGroups());
    this.groups = EnumSet.noneOf(RuleGroup.class);
    Collections.addAll(groups, facts.groups());
    this.needs = EnumSet.noneOf(RuleFacts.Part.class);
    Collections.addAll(needs, facts.needs());
    this.codes = CodeSet.of(List.of(facts.codes()));
    this.situations = EnumSet.noneOf(Situation.class);
    Collections.addAll(situations, facts.situations());
    this.annotations = List.of(facts.annotations());
    this.standsAlone = facts.standsAlone();
    this.since = facts.since();
  }

  private RuleEntry(List<String> cells) {
    this.type = cells.get(0);
    this.id = cells.get(1);
    this.severity = Severity.valueOf(cells.get(2));
    this.strict = Severity.valueOf(cells.get(3));
    this.minimal = cells.get(4).equals("minimal");
    this.references = list(cells.get(5));
    this.yieldsTo = Set.copyOf(list(cells.get(6)));
    this.needs = EnumSet.noneOf(RuleFacts.Part.class);
    for (String part : list(cells.get(7))) {
      needs.add(RuleFacts.Part.valueOf(part));
    }
    this.codes = CodeSet.of(list(cells.get(8)));
    this.situations = EnumSet.noneOf(Situation.class);
    for (String situation : list(cells.get(9))) {
      situations.add(Situation.valueOf(situation));
    }
    this.annotations = list(cells.get(10));
    this.yieldsToGroups = groups(cells.get(11));
    this.groups = groups(cells.get(12));
    this.standsAlone = cells.get(13).equals("alone");
    this.since = cells.get(14);
  }

  private static Set<RuleGroup> groups(String cell) {
    Set<RuleGroup> groups = EnumSet.noneOf(RuleGroup.class);
    for (String group : list(cell)) {
      groups.add(RuleGroup.valueOf(group));
    }
    return groups;
  }

  /** An entry from a line of the index. */
  static RuleEntry read(String line) {
    return new RuleEntry(List.of(line.split("\t", -1)));
  }

  /** The line of the index for a rule. */
  static String line(Rule rule) {
    RuleFacts facts = Rules.facts(rule);
    return String.join(
        "\t",
        rule.getClass().getName(),
        rule.id(),
        facts.severity().name(),
        facts.strict().name(),
        facts.minimal() ? "minimal" : "",
        String.join(";", facts.references()),
        String.join(";", facts.yieldsTo()),
        String.join(";", Stream.of(facts.needs()).map(Enum::name).toList()),
        String.join(";", facts.codes()),
        String.join(";", Stream.of(facts.situations()).map(Enum::name).toList()),
        String.join(";", facts.annotations()),
        String.join(";", Stream.of(facts.yieldsToGroups()).map(Enum::name).toList()),
        String.join(";", Stream.of(facts.groups()).map(Enum::name).toList()),
        facts.standsAlone() ? "alone" : "",
        facts.since());
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  /** The rule's class. */
  String type() {
    return type;
  }

  /** The rule's id, as in suppressions. */
  public String id() {
    return id;
  }

  /** How loudly it speaks in the recommended profile. */
  public Severity severity() {
    return severity;
  }

  /** How loudly it speaks in the strict profile, where it is off in the recommended one. */
  public Severity strict() {
    return strict;
  }

  /** Whether it speaks in the minimal profile. */
  public boolean minimal() {
    return minimal;
  }

  /** The sections that it rests on, the one that is told first. */
  public List<String> references() {
    return references;
  }

  /** The version that it came with. */
  public String since() {
    return since;
  }

  /** Whether a finding holds whatever the compiler does not know around its place. */
  public boolean standsAlone() {
    return standsAlone;
  }

  /** Whether another rule explains the same defect better, where both find it at one place. */
  public boolean yieldsTo(RuleEntry other) {
    return yieldsTo.contains(other.id)
        || (other != this && !Collections.disjoint(yieldsToGroups, other.groups));
  }

  /** Whether a type has what the rule looks at. */
  public boolean concerns(Concern concern) {
    return concern.has(needs)
        && concern.uses(codes)
        && concern.carries(annotations)
        && concern.tells(situations);
  }

  /**
   * The rule.
   *
   * @throws IllegalStateException if it cannot be made
   */
  public Rule rule() {
    if (rule == null) {
      rule = Rules.load(type);
    }
    return rule;
  }
}
