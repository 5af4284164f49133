// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.JavacProcess;
import io.github.statuslint.processor.kit.Snippets;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of other people on the processor path, which break in every way. */
class CrashIsolationTest {

  private static final String SERVICE =
      "META-INF/services/io.github.statuslint.processor.rule.Rule";
  private static final Map<String, String> CHECKS = new LinkedHashMap<>();

  static {
    CHECKS.put("Throwing", "throw new IllegalStateException(\"broken\");");
    CHECKS.put("Endless", "return check(file);");
    CHECKS.put("Greedy", "throw new OutOfMemoryError(\"broken\");");
    CHECKS.put("Linking", "throw new NoClassDefFoundError(\"broken\");");
    CHECKS.put("Asserting", "throw new AssertionError(\"broken\");");
    CHECKS.put("Nothing", "return null;");
    CHECKS.put("Holes", "return java.util.Arrays.asList((Finding) null);");
    CHECKS.put(
        "Wordless",
        "return List.of(Findings.of(this).at(file.type().span(), file.type()).warn());");
  }

  @TempDir private static Path folder;
  private static JavacProcess javac;

  @BeforeAll
  static void compile() throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<String, String> check : CHECKS.entrySet()) {
      sources.add(write(plugins, check.getKey(), "", check.getValue()));
    }
    sources.add(write(plugins, "Loading", "static { Integer.parseInt(\"\"); }", "return null;"));
    sources.add(write(plugins, Snippets.RULE, "", "return List.of();"));
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "-cp", Compilation.classPath(), "-d", plugins.toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)))
        .isZero();
    List<String> services = new ArrayList<>(List.of("com.example.Absent"));
    sources.forEach(
        source ->
            services.add("com.example." + source.getFileName().toString().replace(".java", "")));
    Path service = plugins.resolve(SERVICE);
    Files.createDirectories(service.getParent());
    Files.write(service, services);

    javac =
        JavacProcess.run(
            folder,
            List.of(Snippets.login("one", "First", ""), Snippets.login("two", "Second", "")),
            List.of(
                "-cp",
                Compilation.jars("spring-"),
                "-processorpath",
                Compilation.classPath() + File.pathSeparator + plugins));
  }

  private static Path write(Path plugins, String name, String member, String body)
      throws IOException {
    Path file = Files.createDirectories(plugins.resolve("com/example")).resolve(name + ".java");
    return Files.writeString(
        file,
        """
        package com.example;

        import io.github.statuslint.processor.evidence.CaseFile;
        import io.github.statuslint.processor.finding.*;
        import io.github.statuslint.processor.rule.*;
        import java.util.List;

        @RuleFacts(severity = Severity.WARNING, references = "RFC 9110, Section 15", since = "1")
        public final class %s implements Rule {
          %s

          public List<Finding> check(CaseFile file) {
            %s
          }
        }
        """
            .formatted(name, member, body));
  }

  static List<String> checks() {
    return List.copyOf(CHECKS.keySet());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void aRuleThatThrowsIsToldOnceWithItsPlaceAndOurVersion(String rule) {
    assertThat(notes(rule + " failed on First.java"))
        .singleElement()
        .matches(line -> line.startsWith("Note: Statuslint development: "));
    assertThat(notes(rule)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"com.example.Absent", "com.example.Loading", "com.example." + Snippets.RULE})
  void aRuleThatCannotBeUsedIsToldOnce(String type) {
    assertThat(notes(type)).hasSize(1);
  }

  @Test
  void theOtherRulesGoOnAndTheCompilationTakesNoHarm() {
    assertThat(javac.status()).isZero();
    assertThat(javac.output().lines().filter(line -> line.contains("[" + Snippets.RULE + "]")))
        .hasSize(2);
    assertThat(javac.output()).doesNotContain("\tat ");
    assertThat(folder.resolve("classes/two/Second.class")).exists();
  }

  private static List<String> notes(String text) {
    return javac.output().lines().filter(line -> line.contains(text)).toList();
  }
}
