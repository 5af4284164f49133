// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.statuslint.annotations.GenerateHttpStatusInfo;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Compiles sources with the generator alone, all lint on, and runs what comes out. */
final class EnumCompilation {

  private static final Path FRAMEWORK_JARS = Path.of("target", "framework-jars");

  private final List<String> options =
      new ArrayList<>(List.of("-Xlint:all,-options,-processing", "-Werror"));
  private final List<JavaFileObject> sources = new ArrayList<>();
  private final List<File> classPath = new ArrayList<>(List.of(annotations()));

  /** A compilation of a package named {@code shop} with that annotation on it. */
  static EnumCompilation ofPackage(String annotation) {
    return new EnumCompilation()
        .with(
            "shop.package-info",
            annotation,
            "package shop;",
            "import io.github.statuslint.annotations.*;");
  }

  /** Adds a source file. */
  EnumCompilation with(String name, String... lines) {
    sources.add(JavaFileObjects.forSourceLines(name, lines));
    return this;
  }

  /** Adds options of javac. */
  EnumCompilation options(String... more) {
    options.addAll(Arrays.asList(more));
    return this;
  }

  /** Adds a jar of a framework to the class path. */
  EnumCompilation jar(String name) {
    File jar = FRAMEWORK_JARS.resolve(name).toFile();
    if (!jar.isFile()) {
      throw new IllegalStateException(jar + " is missing: run generate-test-resources first");
    }
    classPath.add(jar);
    return this;
  }

  /** What javac makes of it. */
  Compilation compile() {
    return Compiler.javac()
        .withProcessors(new EnumProcessor())
        .withOptions(options)
        .withClasspath(classPath)
        .compile(sources);
  }

  /** The classes, which must compile without a warning. */
  Generated run() {
    Compilation compilation = compile();
    assertThat(compilation).succeededWithoutWarnings();
    return new Generated(classes(compilation));
  }

  /** The text of the generated enum. */
  static String source(Compilation compilation, String qualifiedName) {
    JavaFileObject file =
        compilation
            .generatedSourceFile(qualifiedName)
            .orElseThrow(() -> new AssertionError(qualifiedName + " is not generated"));
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** The generated classes by binary name. */
  static Map<String, byte[]> classes(Compilation compilation) {
    Map<String, byte[]> classes = new HashMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String name = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
        classes.put(name.replace('/', '.').replaceFirst("\\.class$", ""), bytes(file));
      }
    }
    return classes;
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream stream = file.openInputStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static File annotations() {
    try {
      return new File(
          GenerateHttpStatusInfo.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
