// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users get, run as they run it. */
class RunnableJarIT {

  @TempDir Path folder;

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("statuslint-cli-[^-]*\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  private Ran java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(jar().toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int status = process.waitFor();
    return new Ran(status, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Test
  void lintsAFolderWithoutAClassPath() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("UserNotFoundException.java"),
        """
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.ResponseStatus;

        @ResponseStatus(HttpStatus.FORBIDDEN)
        class UserNotFoundException extends RuntimeException {}
        """);
    Ran ran = java("lint", "--lang", "en", ".");
    assertThat(ran.out()).contains("UserNotFoundException.java:4:", "[NotFoundNot404]");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void writesUtf8AndItsVersion() throws IOException, InterruptedException {
    assertThat(java("compare", "202", "403", "--lang", "ja").out()).contains("どちらをいつ使うか");
    assertThat(java("--version").out()).matches("statuslint \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void runsNoProcessorAndHoldsNothingOfItsBuild() throws IOException {
    try (ZipFile zip = new ZipFile(jar().toFile())) {
      List<String> names = zip.stream().map(entry -> entry.getName()).toList();
      assertThat(names)
          .contains("META-INF/NOTICE", "io/github/statuslint/cli/signatures.zip")
          .doesNotContain(
              "META-INF/services/javax.annotation.processing.Processor",
              "META-INF/services/com.sun.source.util.Plugin")
          .noneMatch(name -> name.startsWith("io/github/statuslint/cli/signatures/"))
          .noneMatch(name -> name.startsWith("org/objectweb/asm/"));
    }
    assertThat(Files.size(jar())).isLessThan(8_000_000L);
  }

  @Test
  void namesEveryLibraryWhoseDeclarationsItHolds() throws IOException {
    String notice = Files.readString(Path.of("src/main/resources/META-INF/NOTICE"));
    String build = Files.readString(Path.of("pom.xml"));
    assertThat(
            build
                .lines()
                .filter(line -> line.contains("<artifactItem>"))
                .map(line -> line.replaceAll("<[^>]*>", ":").replaceAll("^\\s*:+|:+$", "")))
        .isNotEmpty()
        .allSatisfy(item -> assertThat(notice).contains(item.replaceAll(":+", ":")));
  }
}
