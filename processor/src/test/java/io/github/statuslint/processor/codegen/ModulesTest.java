// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The enum in a named module, which names only what the module reads. */
final class ModulesTest {

  private static final String FRAMEWORK_JARS = "target/framework-jars/";

  @TempDir private Path folder;

  @Test
  void needsNoModuleButTheAnnotations() throws IOException {
    String source =
        compile("exports shop;", "spring-web-6.2.19.jar", "jakarta.ws.rs-api-4.0.0.jar");

    assertThat(source).doesNotContain("@Generated", "springframework", "jakarta");
  }

  @Test
  void isMarkedAsGeneratedWhereTheModuleReadsTheAnnotation() throws IOException {
    assertThat(compile("requires static java.compiler;")).contains("@Generated(");
  }

  @Test
  void bridgesToFrameworksThatTheModuleReads() throws IOException {
    String source = compile("exports shop; requires jakarta.ws.rs;", "jakarta.ws.rs-api-4.0.0.jar");

    assertThat(source).contains("toStatusType", "@SuppressWarnings(\"exports\")");
  }

  /** Compiles a module without a warning, and answers the text of the enum. */
  private String compile(String directives, String... jars) throws IOException {
    List<String> modulePath = Arrays.stream(jars).map(jar -> FRAMEWORK_JARS + jar).toList();
    List<Path> sources =
        List.of(
            write("module-info.java", "module shop.app { " + directives + " }"),
            write(
                "shop/package-info.java",
                "@io.github.statuslint.annotations.GenerateHttpStatusInfo package shop;"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              diagnostics,
              List.of(
                  "-Xlint:all,-options,-processing,-requires-automatic",
                  "-d",
                  folder.toString(),
                  "--module-path",
                  String.join(File.pathSeparator, modulePath),
                  "--class-path",
                  EnumCompilation.annotations().getPath(),
                  "--add-reads",
                  "shop.app=ALL-UNNAMED"),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new EnumProcessor()));
      assertThat(task.call()).as(diagnostics.getDiagnostics().toString()).isTrue();
    }
    assertThat(diagnostics.getDiagnostics()).isEmpty();
    return Files.readString(folder.resolve("shop/HttpStatusInfo.java"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("source").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
