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
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of other people whose texts are missing or broken, which a report would have to show. */
class ReportFailureTest {

  private static final String SERVICE =
      "META-INF/services/io.github.statuslint.processor.rule.Rule";
  private static final String TEXTS = "io/github/statuslint/processor/catalog/rule/";

  @TempDir Path folder;

  @Test
  void aRendererThatFailsIsToldOnceAndHarmsNothing() throws IOException {
    addRule("Untitled", "return List.of();");
    Path texts = Files.createDirectories(folder.resolve("plugins").resolve(TEXTS));
    Files.writeString(texts.resolve("Untitled.properties"), "message.en = only this\n");

    JavacProcess javac = compile();

    assertThat(javac.status()).isZero();
    assertThat(javac.output().lines().filter(line -> line.contains("failed on")))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("Note: Statuslint development: the SARIF report failed on ")
                    .contains("report.sarif", "Untitled.properties has no title.en"));
    assertThat(javac.output()).contains("[" + Snippets.RULE + "]").doesNotContain("\tat ");
    assertThat(folder.resolve("report.sarif")).doesNotExist();
    assertThat(folder.resolve("classes/sample/Login.class")).exists();
  }

  @Test
  void aRuleThatThrowsOrHasNoWordsIsToldInTheReport() throws IOException {
    addRule("Throwing", "throw new IllegalStateException(\"broken\");");
    addRule(
        "Wordless",
        "return List.of(Findings.of(this).at(file.type().span(), file.type()).warn());");

    JavacProcess javac = compile();
    String report = Files.readString(folder.resolve("report.sarif"));

    assertThat(javac.status()).isZero();
    assertThat(report)
        .contains(
            "\"executionSuccessful\": false",
            "Throwing failed on Login.java (java.lang.IllegalStateException: broken)",
            "Wordless failed on Login.java",
            "\"ruleId\": \"" + Snippets.RULE + "\"")
        .doesNotContain("\"ruleId\": \"Wordless\"");
  }

  private void addRule(String name, String body) throws IOException {
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    Path source = Files.createDirectories(plugins.resolve("com/example")).resolve(name + ".java");
    Files.writeString(
        source,
        """
        package com.example;

        import io.github.statuslint.processor.evidence.CaseFile;
        import io.github.statuslint.processor.finding.*;
        import io.github.statuslint.processor.rule.*;
        import java.util.List;

        @RuleFacts(severity = Severity.WARNING, references = "RFC 9110, Section 15", since = "1")
        public final class %s implements Rule {
          public List<Finding> check(CaseFile file) {
            %s
          }
        }
        """
            .formatted(name, body));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(
                    null,
                    null,
                    null,
                    "-proc:none",
                    "-cp",
                    Compilation.classPath(),
                    "-d",
                    plugins.toString(),
                    source.toString()))
        .isZero();
    Path service = plugins.resolve(SERVICE);
    Files.createDirectories(service.getParent());
    String before = Files.exists(service) ? Files.readString(service) : "";
    Files.writeString(service, before + "com.example." + name + "\n");
  }

  private JavacProcess compile() {
    return JavacProcess.run(
        folder,
        List.of(Snippets.login()),
        List.of(
            "-cp",
            Compilation.jars("spring-"),
            "-processorpath",
            Compilation.classPath() + File.pathSeparator + folder.resolve("plugins"),
            "-Astatuslint.sarif=report.sarif"));
  }
}
