// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

/**
 * One id in a {@code @SuppressWarnings}.
 *
 * @param id a rule's id, or {@code statuslint} for all; any other is another tool's
 * @param scope the declaration that it stands on
 * @param annotation the annotation
 */
public record Suppression(String id, Span scope, Span annotation) {

  /** The id that suppresses every rule. */
  public static final String ALL = "statuslint";

  /** Whether an id has the form of ours; most ids are other tools'. */
  public static boolean mayBeOurs(String id) {
    return id.equals(ALL) || (!id.isEmpty() && Character.isUpperCase(id.charAt(0)));
  }

  /** Whether it silences the finding. */
  public boolean silences(Finding finding) {
    return (id.equals(ALL) || id.equals(finding.rule())) && scope.contains(finding.span());
  }
}
