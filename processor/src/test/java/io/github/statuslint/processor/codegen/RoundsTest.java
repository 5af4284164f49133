// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.statuslint.processor.kit.SmallProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.RoundEnvironment;
import org.junit.jupiter.api.Test;

/** Annotations that other processors write, and compilations without ours on the class path. */
final class RoundsTest {

  @Test
  void answersAnAnnotationThatAnotherProcessorWrites() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ApiWriter(), new EnumProcessor())
            .compile(JavaFileObjects.forSourceString("shop.Start", "package shop; class Start {}"));

    assertThat(compilation).succeeded();
    assertThat(EnumCompilation.classes(compilation)).containsKey("shop.HttpStatusInfo");
  }

  @Test
  void rejectsASecondOneThatComesLater() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ApiWriter(), new EnumProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "shop.package-info",
                    "@io.github.statuslint.annotations.GenerateHttpStatusInfo package shop;"),
                JavaFileObjects.forSourceString("shop.Start", "package shop; class Start {}"));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("Package shop has its enum already, by the annotation on package shop");
  }

  @Test
  void doesNothingWhereTheAnnotationsAreNotOnTheClassPath() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new EveryRound())
            .withClasspath(java.util.List.of())
            .compile(JavaFileObjects.forSourceString("shop.Start", "package shop; class Start {}"));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation.generatedSourceFiles()).isEmpty();
  }

  /** Writes an annotated type in the first round. */
  private static final class ApiWriter extends SmallProcessor {

    private boolean written;

    @Override
    protected void process(RoundEnvironment round) {
      if (written) {
        return;
      }
      written = true;
      try (Writer writer = processingEnv.getFiler().createSourceFile("shop.Api").openWriter()) {
        writer.write(
            "package shop;"
                + " @io.github.statuslint.annotations.GenerateHttpStatusInfo class Api {"
                + " HttpStatusInfo status = HttpStatusInfo.OK; }");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Calls the generator whatever is annotated. */
  private static final class EveryRound extends SmallProcessor {

    @Override
    protected void process(RoundEnvironment round) {
      new HttpStatusInfoGenerator(processingEnv).generate(round);
    }
  }
}
