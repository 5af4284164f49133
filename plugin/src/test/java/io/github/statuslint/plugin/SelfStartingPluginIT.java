// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar lints where it lies on the processor path, and starts no annotation processing. */
class SelfStartingPluginIT {

  private static final String ORDERS =
      """
      package shop;

      import org.springframework.http.HttpStatus;
      import org.springframework.http.ResponseEntity;

      class Orders {
        ResponseEntity<String> remove() {
          return ResponseEntity.status(HttpStatus.NO_CONTENT).body("removed");
        }
      }
      """;

  private static final String TOLD =
      "Orders.java:8: [ContentWithoutContentStatus] `remove` sends content with 204 No Content,";

  private static final String TOLD_IN_SPANISH =
      "Orders.java:8: [ContentWithoutContentStatus] `remove` envía contenido con 204 No Content";

  @TempDir Path folder;

  @Test
  void startsWithoutAFlagFromTheCommandLine() throws Exception {
    assertThat(javac("-processorpath", plugin())).containsOnlyOnce(TOLD);
  }

  @Test
  void startsWithoutAFlagInsideABuildTool() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(told, null, null)) {
      List<String> options = new ArrayList<>(options());
      options.addAll(List.of("-processorpath", plugin()));
      assertThat(
              compiler
                  .getTask(
                      null, files, told, options, null, files.getJavaFileObjects(write().toFile()))
                  .call())
          .isTrue();
    }
    assertThat(told.getDiagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.WARNING)
        .singleElement()
        .satisfies(warning -> assertThat(warning.getLineNumber()).isEqualTo(8))
        .satisfies(
            warning ->
                assertThat(warning.getMessage(Locale.ENGLISH))
                    .contains("[ContentWithoutContentStatus]"));
  }

  @Test
  void takesOptionsAsThePlugin() throws Exception {
    assertThat(javac("-processorpath", plugin(), "-Xplugin:Statuslint lang=es"))
        .containsOnlyOnce(TOLD_IN_SPANISH)
        .doesNotContain(TOLD);
  }

  @Test
  void tellsNothingTwiceBesideTheProcessor() throws Exception {
    for (String path : List.of(path(plugin(), processor()), path(processor(), plugin()))) {
      assertThat(javac("-processorpath", path)).containsOnlyOnce(TOLD);
    }
  }

  @Test
  void startsNoAnnotationRounds() throws Exception {
    assertThat(javac("-XprintRounds", "-processorpath", processor())).contains("Round 1:");
    assertThat(javac("-XprintRounds", "-processorpath", plugin()))
        .containsOnlyOnce(TOLD)
        .doesNotContain("Round 1:");
  }

  /** Beside any processor javac itself looks at it, and fails. */
  @Test
  void compilesWhereAnAnnotationOfASuperclassIsMissing() throws Exception {
    String library = Files.createDirectories(folder.resolve("library")).toString();
    Path index = folder.resolve("Index.java");
    Files.writeString(index, "package library; @Safe public class Index {} @interface Safe {}");
    assertThat(run(index, "-d", library).status()).isZero();
    Files.delete(Path.of(library, "library", "Safe.class"));
    Path catalog = folder.resolve("Catalog.java");
    Files.writeString(catalog, "package shop; class Catalog extends library.Index {}");
    String classes = folder.toString();

    assertThat(run(catalog, "-d", classes, "-cp", library, "-processorpath", plugin()))
        .isEqualTo(new Run(0, ""));
    assertThat(run(catalog, "-d", classes, "-cp", library, "-processorpath", processor()).output())
        .startsWith("error: cannot access Safe");
  }

  @Test
  void leavesTheClassFileAsItIs() throws Exception {
    javac("-processorpath", plugin());
    byte[] linted = Files.readAllBytes(folder.resolve("classes/shop/Orders.class"));
    javac("-proc:none");
    assertThat(linted).isEqualTo(Files.readAllBytes(folder.resolve("classes/shop/Orders.class")));
  }

  @Test
  void holdsNothingThatGenerates() throws IOException {
    try (JarFile jar = new JarFile(plugin())) {
      assertThat(jar.stream().map(JarEntry::getName))
          .contains("META-INF/LICENSE", "META-INF/NOTICE")
          .noneMatch(name -> name.contains("javapoet") || name.contains("/codegen/"))
          .allMatch(name -> name.startsWith("io/") || name.startsWith("META-INF/"))
          .filteredOn(name -> name.startsWith("META-INF/services/") && !name.endsWith("/"))
          .containsExactlyInAnyOrder(
              "META-INF/services/com.sun.source.util.Plugin",
              "META-INF/services/io.github.statuslint.processor.rule.Rule");
    }
  }

  private String javac(String... options) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(options());
    all.addAll(List.of(options));
    Run run = run(write(), all.toArray(String[]::new));
    assertThat(run.status()).as(run.output()).isZero();
    return run.output().replace("warning: ", "");
  }

  /** What a process of javac answered, and what it printed. */
  private record Run(int status, String output) {}

  private static Run run(Path source, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-J-Duser.language=en", "-J-XX:TieredStopAtLevel=1"));
    // Whatever the locale of the machine is: up to JDK 17 the first, later the others count.
    command.addAll(
        List.of(
            "-J-Dfile.encoding=UTF-8", "-J-Dstdout.encoding=UTF-8", "-J-Dstderr.encoding=UTF-8"));
    command.addAll(List.of(options));
    command.add(source.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  private List<String> options() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    return List.of("-encoding", "UTF-8", "-d", classes.toString(), "-cp", frameworks());
  }

  private Path write() throws IOException {
    return Files.writeString(folder.resolve("Orders.java"), ORDERS);
  }

  private static String frameworks() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator, -1))
        .filter(entry -> new File(entry).getName().startsWith("spring-"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String plugin() {
    return jar(Path.of("target"), "statuslint-plugin");
  }

  private static String processor() {
    return jar(Path.of("..", "processor", "target"), "statuslint-processor");
  }

  private static String jar(Path target, String artifact) {
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().matches(artifact + "-[\\d.]+\\.jar"))
          .findFirst()
          .orElseThrow()
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(String... entries) {
    return String.join(File.pathSeparator, entries);
  }
}
