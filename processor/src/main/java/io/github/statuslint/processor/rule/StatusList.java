// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.StatusValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Types that list the statuses there are, as {@code HttpStatus} of a framework does: what stands
 * there gives a number its name, and chooses it for no answer.
 */
public final class StatusList {

  /** So many statuses no single service needs as constants. */
  private static final int MANY = 12;

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

  private StatusList() {}

  /**
   * Whether a type has many constants, each with the status whose phrase is its name, or gives as
   * many of a framework's.
   */
  public static boolean isDeclaredIn(CaseFile file) {
    return file.uses().size() >= MANY
        && file.uses().stream()
                .filter(use -> bearsPhrase(constant(use), use.code().orElse(0)))
                .map(StatusUse::code)
                .distinct()
                .limit(MANY)
                .count()
            == MANY;
  }

  /** The name of the constant that a status is given to, or that a method gives. */
  private static String constant(StatusUse use) {
    return switch (use.carrierKind()) {
      case ENUM_CONSTANT, FIELD -> use.carrier();
      case METHOD ->
          use.value() instanceof StatusValue.Known known
              ? known.constant().map(StatusConstant::name).orElse("")
              : "";
      default -> "";
    };
  }

  /** Whether a name has in it the reason phrase of a status, however it is written. */
  public static boolean bearsPhrase(String name, int code) {
    String phrase = phrase(code);
    return !phrase.isEmpty() && letters(name).contains(phrase);
  }

  /** Whether a name or text is the reason phrase of a status and nothing else. */
  public static boolean isPhrase(String name, int code) {
    String phrase = phrase(code);
    return !phrase.isEmpty() && letters(name).equals(phrase);
  }

  private static String phrase(int code) {
    return StatusRegistry.standard()
        .find(code)
        .map(status -> letters(status.reasonPhrase()))
        .orElse("");
  }

  /** The letters of a name or text, in lower case. */
  public static String letters(String text) {
    return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
