// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * A compilation unit of javac, which prints at the exact expression and shows its source.
 *
 * @param unit what javac has attributed
 */
record UnitPlace(AttributedUnit unit) implements Judge.Place {

  @Override
  public void print(Diagnostic.Kind kind, String message, Span span) {
    unit.print(kind, message, span);
  }

  @Override
  public Optional<Excerpt> excerpt(Span span) {
    return unit.excerpt(span);
  }
}
