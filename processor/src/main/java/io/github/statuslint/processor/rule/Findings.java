// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Reason;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes findings, so that a rule reads as what it says. */
public final class Findings {

  private final Rule rule;

  private Findings(Rule rule) {
    this.rule = rule;
  }

  /** Findings of a rule. */
  public static Findings of(Rule rule) {
    return new Findings(rule);
  }

  /** A finding at the status expression of a use; it names the use's subject and status. */
  public Draft at(StatusUse use) {
    Draft draft = new Draft(rule, use.span(), use.element()).with("subject", subject(use));
    use.code().ifPresent(code -> draft.status("status", code));
    return draft;
  }

  /** A finding at the name of a method. */
  public Draft at(SourceMethod method, SourceType type) {
    return at(method.span(), method, type);
  }

  /** A finding somewhere in a method. */
  public Draft at(Span span, SourceMethod method, SourceType type) {
    return new Draft(
            rule, span, new ElementKey(type.packageName(), type.name(), method.signature()))
        .with("subject", method.name().equals("<init>") ? type.simpleName() : method.name());
  }

  /** A finding somewhere in a type, outside its methods. */
  public Draft at(Span span, SourceType type) {
    return new Draft(rule, span, new ElementKey(type.packageName(), type.name(), ""))
        .with("subject", type.simpleName());
  }

  /** A finding at a place of a known code element. */
  public Draft at(Span span, ElementKey element) {
    return new Draft(rule, span, element).with("subject", memberName(element));
  }

  private static String subject(StatusUse use) {
    return use.carrier().isEmpty() ? memberName(use.element()) : use.carrier();
  }

  /** The simple name of what the key names. */
  private static String memberName(ElementKey key) {
    String member = key.member();
    int parenthesis = member.indexOf('(');
    String name = parenthesis < 0 ? member : member.substring(0, parenthesis);
    return name.isEmpty() || name.equals("<init>")
        ? key.type().substring(key.type().lastIndexOf('.') + 1)
        : name;
  }

  /** A finding in the making. */
  public static final class Draft {
    private final Rule rule;
    private final Span span;
    private final ElementKey element;
    private final Map<String, String> arguments = new HashMap<>();
    private final List<Reason> because = new ArrayList<>();
    private final List<Integer> statuses = new ArrayList<>();
    private String variant = "message";

    private Draft(Rule rule, Span span, ElementKey element) {
      this.rule = rule;
      this.span = span;
      this.element = element;
    }

    /** Fills the placeholder of a message with a name or text. */
    public Draft with(String placeholder, String text) {
      arguments.put(placeholder, text);
      return this;
    }

    /**
     * Fills the placeholder with a status, which the message then explains; a number that is no
     * status code has no phrase and is not explained.
     */
    public Draft status(String placeholder, int code) {
      if (!StatusRegistry.isInRange(code)) {
        return with(placeholder, String.valueOf(code));
      }
      statuses.add(code);
      return with(placeholder, StatusRegistry.standard().title(code));
    }

    /** The evidence, strongest first. */
    public Draft because(Clue clue) {
      because.add(clue.reason());
      return this;
    }

    /** Evidence that is no clue. */
    public Draft because(String kind, String name) {
      because.add(new Reason(kind, name));
      return this;
    }

    /** Another message of the rule than {@code message}. */
    public Draft variant(String key) {
      variant = key;
      return this;
    }

    /** The finding at the rule's own severity. */
    public Finding warn() {
      return new Finding(
          rule.id(), variant, span, element, Rules.severity(rule), arguments, because, statuses);
    }

    /** The finding as advice, where the rule as a whole warns. */
    public Finding note() {
      Finding finding = warn();
      return finding.severity().compareTo(io.github.statuslint.processor.finding.Severity.NOTE) < 0
          ? finding.at(io.github.statuslint.processor.finding.Severity.NOTE)
          : finding;
    }
  }
}
