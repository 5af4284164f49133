// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first screen of the README is what javac prints for the code above it. */
class ReadmeDemoTest {

  private static final Path README = Path.of("../README.md");
  private static final Pattern DEMO =
      Pattern.compile(
          "(<!-- demo: begin -->\n```java\n)(.*?)(```\n\n```text\n)(.*?)(```\n<!-- demo: end -->)",
          Pattern.DOTALL);
  private static final String HEAD =
      """
      import org.springframework.http.HttpStatus;
      import org.springframework.http.ResponseEntity;
      import org.springframework.security.authentication.BadCredentialsException;
      import org.springframework.web.bind.annotation.ExceptionHandler;
      import org.springframework.web.bind.annotation.RestControllerAdvice;

      """;

  @TempDir Path folder;

  @Test
  void javacSaysWhatTheReadmeShows() throws IOException, InterruptedException {
    String readme = Files.readString(README);
    Matcher demo = DEMO.matcher(readme);
    assertThat(demo.find()).as("the README has a demo").isTrue();
    String printed = compile(demo.group(2));
    if (Boolean.getBoolean("statuslint.docs.update")) {
      Files.writeString(
          README, readme.substring(0, demo.start(4)) + printed + readme.substring(demo.end(4)));
    } else {
      assertThat(demo.group(4)).isEqualTo(printed);
    }
    assertThat(readme.substring(0, demo.end()).lines().count()).as("first screen").isLessThan(40);
  }

  private String compile(String code) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("LoginErrors.java"), HEAD + code);
    Path arguments = folder.resolve("arguments");
    Files.write(
        arguments,
        List.of(
            "-cp",
            quoted(Compilation.classPath()),
            "-processorpath",
            quoted(Compilation.classPath()),
            "-processor",
            "io.github.statuslint.processor.StatuslintProcessor",
            "-Astatuslint.lang=en"));
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "@" + arguments,
                "LoginErrors.java")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(javac.waitFor()).as(printed).isZero();
    return printed.substring(0, printed.indexOf("1 warning"));
  }

  private static String quoted(String path) {
    return '"' + path.replace("\\", "\\\\") + '"';
  }
}
