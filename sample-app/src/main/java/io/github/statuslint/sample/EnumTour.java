// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Prints what the generated enum says of two statuses that people confuse, in each language. */
public final class EnumTour {

  private EnumTour() {}

  /** Prints the tour. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    HttpStatusInfo refused = HttpStatusInfo.FORBIDDEN;
    HttpStatusInfo unknown = HttpStatusInfo.of(HttpStatusInfo.Code.UNAUTHORIZED);
    out.println(unknown.title() + " needs " + unknown.requiredHeaders());
    out.println(unknown.referenceAddress());
    for (Locale locale :
        List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.JAPANESE, Locale.FRENCH)) {
      out.println();
      out.println(unknown.title() + " / " + refused.title() + " (" + locale.toLanguageTag() + ")");
      HttpStatusInfo.Comparison comparison = unknown.compare(refused, locale);
      out.println("  " + comparison.summary());
      comparison.differences().forEach(difference -> out.println("  - " + difference));
      out.println("  " + unknown.code() + ": " + unknown.description(locale));
      out.println("  " + refused.code() + ": " + refused.description(locale));
    }
  }
}
