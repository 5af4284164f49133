package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users put on the processor path holds all that it needs, and nothing else. */
class JarContentsIT {

  private static final List<String> SERVICES =
      List.of(
          "META-INF/services/com.sun.source.util.Plugin",
          "META-INF/services/io.github.statuslint.processor.rule.Rule",
          "META-INF/services/javax.annotation.processing.Processor");

  @TempDir Path folder;

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(
              file -> file.getFileName().toString().matches("statuslint-processor-[\\d.]+\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void holdsOnlyOurPackages() throws IOException {
    try (JarFile opened = new JarFile(jar().toFile())) {
      assertThat(opened.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName))
          .filteredOn(name -> !name.startsWith("io/github/statuslint/"))
          .filteredOn(name -> !name.equals("META-INF/MANIFEST.MF"))
          .containsExactlyInAnyOrderElementsOf(SERVICES);
    }
  }

  @Test
  void worksOnTheProcessorPathOfAPlainJavac() throws IOException, InterruptedException {
    Path source = folder.resolve("Health.java");
    Files.writeString(
        source,
        """
        import com.sun.net.httpserver.HttpExchange;
        import java.io.IOException;

        class Health {
          void answer(HttpExchange exchange) throws IOException {
            exchange.sendResponseHeaders(1000, -1);
          }
        }
        """);
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                folder.toString(),
                "-processorpath",
                jar().toAbsolutePath().toString(),
                source.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(javac.waitFor()).as(printed).isZero();
    assertThat(printed).contains("Health.java:6: warning: [InvalidStatusCode]");
    assertThat(folder.resolve("Health.class")).exists();
  }
}
