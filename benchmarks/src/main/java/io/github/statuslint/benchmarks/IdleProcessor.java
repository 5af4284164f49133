// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Takes every annotation and does nothing, as a measure of what javac does beside any processor: it
 * keeps comments and end positions, and looks for annotations in everything.
 */
public final class IdleProcessor extends AbstractProcessor {

  /** Made by the compiler. */
  public IdleProcessor() {}

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
