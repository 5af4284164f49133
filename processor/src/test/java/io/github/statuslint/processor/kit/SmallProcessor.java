// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that javac calls in every round, whatever is annotated, and that claims nothing. */
public class SmallProcessor extends AbstractProcessor {

  @Override
  public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    process(round);
    return false;
  }

  /** Does nothing, unless a test wants something. */
  protected void process(RoundEnvironment round) {}

  @Override
  public final Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public final SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
