// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.SyntaxErrors;
import java.util.Optional;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A compilation unit as a plugin sees it: javac may have mended its syntax, as Error Prone makes it
 * do, and nothing is told of what nobody wrote. That is found out when there is something to tell.
 */
final class MendedPlace implements Judge.Place {

  private final AttributedUnit unit;
  private @Nullable Boolean mended;

  /** The place of what javac has attributed. */
  MendedPlace(AttributedUnit unit) {
    this.unit = unit;
  }

  private boolean isMended() {
    Boolean known = mended;
    if (known == null) {
      known = SyntaxErrors.areIn(unit.unit());
      mended = known;
    }
    return known;
  }

  @Override
  public boolean isCertain(Finding finding, boolean standsAlone) {
    return !isMended();
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Span span) {
    if (!isMended()) {
      unit.print(kind, message, span);
    }
  }

  @Override
  public Optional<Excerpt> excerpt(Span span) {
    return unit.excerpt(span);
  }
}
