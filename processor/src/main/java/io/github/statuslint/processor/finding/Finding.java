// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule found. It holds no words: the texts of the rule are looked up by the rule's id and
 * the variant, and filled with the arguments.
 *
 * @param rule the id of the rule
 * @param variant which of the rule's messages says it, such as {@code message}
 * @param span the exact expression
 * @param element the code element that the expression belongs to
 * @param severity how loudly the rule says it by default
 * @param arguments what the message names, by placeholder
 * @param because the evidence, strongest first; may be empty
 * @param statuses the codes that the message explains, the one in the code first
 */
public record Finding(
    String rule,
    String variant,
    Span span,
    ElementKey element,
    Severity severity,
    Map<String, String> arguments,
    List<Reason> because,
    List<Integer> statuses) {

  /** Copies the collections. */
  public Finding {
    arguments = Map.copyOf(arguments);
    because = List.copyOf(because);
    statuses = List.copyOf(statuses);
  }

  /** The same finding at another severity. */
  public Finding at(Severity other) {
    return new Finding(rule, variant, span, element, other, arguments, because, statuses);
  }

  /** The strongest piece of evidence. */
  public Optional<Reason> reason() {
    return because.stream().findFirst();
  }
}
