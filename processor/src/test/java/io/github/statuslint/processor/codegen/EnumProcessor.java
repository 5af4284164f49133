// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Calls the generator as the product's processor does, and nothing else. */
final class EnumProcessor extends AbstractProcessor {

  private HttpStatusInfoGenerator generator;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    generator = new HttpStatusInfoGenerator(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    generator.generate(round);
    return true;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("io.github.statuslint.annotations.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
