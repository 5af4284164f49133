// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import io.github.statuslint.processor.codegen.HttpStatusInfoGenerator;
import io.github.statuslint.processor.javac.CompilerAccess;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The processor: generates {@code HttpStatusInfo} in the annotation rounds, and lints each class
 * when javac has attributed it. It claims no annotation and changes no class.
 */
@AutoService(Processor.class)
public final class StatuslintProcessor extends AbstractProcessor {

  /**
   * Tells Gradle that it may compile single classes. While a report is written it may not: of
   * classes that are not compiled it would show class files, even to a processor that calls itself
   * aggregating, and the report would lack what is in their code.
   */
  private static final String ISOLATING = "org.gradle.annotation.processing.isolating";

  private @Nullable HttpStatusInfoGenerator generator;
  private @Nullable BuildReader build;
  private @Nullable DeclarationAnalysis declarations;
  private @Nullable Linter linter;

  /** Found by the compiler on the processor path. */
  public StatuslintProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Locale locale = locale(environment);
    BiConsumer<Diagnostic.Kind, String> console =
        (kind, message) -> environment.getMessager().printMessage(kind, message);
    Map<String, String> given = environment.getOptions();
    try {
      BuildReader reader =
          new BuildReader(environment.getElementUtils(), environment.getTypeUtils());
      Optional<JavacTask> task = javac(environment);
      if (task.isPresent()) {
        linter =
            Linter.install(
                task.get(), given, all -> Options.read(all, locale), console, reader::knowledge);
      } else {
        Options options = Options.read(given, locale);
        declarations =
            new DeclarationAnalysis(
                environment, options, new Report(options, console), reader::knowledge);
      }
      build = reader;
    } catch (RuntimeException | Error broken) {
      console(environment).startFailed(broken);
    }
  }

  /** The running javac; empty for another compiler, which may not even have its classes. */
  private static Optional<JavacTask> javac(ProcessingEnvironment environment) {
    try {
      return CompilerAccess.task(environment);
    } catch (LinkageError absent) {
      return Optional.empty();
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(HttpStatusInfoGenerator.ANNOTATION)) {
        generate(round);
      }
    }
    readBuild(round);
    if (linter != null) {
      linter.awaits(round.getRootElements());
    }
    if (declarations != null) {
      declarations.analyze(round);
    }
    return false;
  }

  private void generate(RoundEnvironment round) {
    try {
      if (generator == null) {
        generator = new HttpStatusInfoGenerator(processingEnv);
      }
      generator.generate(round);
    } catch (RuntimeException | Error broken) {
      console(processingEnv).generatorFailed(broken);
    }
  }

  /** Words for what has no place, where there is no report of a compilation. */
  private static Report console(ProcessingEnvironment environment) {
    return new Report(
        Options.read(Map.of(), locale(environment)),
        (kind, message) -> environment.getMessager().printMessage(kind, message));
  }

  private static Locale locale(ProcessingEnvironment environment) {
    return Optional.ofNullable(environment.getLocale()).orElseGet(Options::defaultLocale);
  }

  /** A part of ours that fails must not stop the compilation: the rules then know less. */
  private void readBuild(RoundEnvironment round) {
    if (build == null) {
      return;
    }
    try {
      build.read(round);
    } catch (RuntimeException | Error broken) {
      build = null;
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new HashSet<>();
    for (String name : Options.NAMES) {
      options.add(Options.PREFIX + name);
    }
    // Unknown ones too: we tell them apart ourselves, and name the nearest.
    if (isInitialized()) {
      for (String name : processingEnv.getOptions().keySet()) {
        if (name.startsWith(Options.PREFIX)) {
          options.add(name);
        }
      }
      if (!wantsReport(processingEnv.getOptions())) {
        options.add(ISOLATING);
      }
    }
    return options;
  }

  private static boolean wantsReport(Map<String, String> given) {
    return given.containsKey(Options.PREFIX + "sarif")
        || given.containsKey(Options.PREFIX + "html");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
