// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several modules that one Maven compiles at the same time, in one JVM, each with a linter of its
 * own: they share nothing that could change what is told or what is compiled.
 */
class ParallelBuildIT {

  private static final int MODULES = 8;

  @TempDir Path folder;

  /**
   * What came of a build.
   *
   * @param findings the lines of the output that tell one, sorted
   * @param classes the class files in hexadecimal digits, by path
   */
  private record Build(List<String> findings, Map<String, String> classes) {}

  @Test
  void tellsAndCompilesTheSameAsOneModuleAfterTheOther() throws Exception {
    Build serial = build("serial", "1");
    Build parallel = build("parallel", "4");

    assertThat(serial.findings())
        .singleElement()
        .asString()
        .contains("module5/src/main/java/shop/Health5.java", "[7,", "[InvalidStatusCode]", "1005");
    assertThat(serial.classes())
        .hasSize(2 * MODULES)
        .containsKey("module8/shop/Health8$Page.class");
    assertThat(parallel).isEqualTo(serial);
  }

  private Build build(String name, String threads) throws Exception {
    Path root = folder.resolve(name);
    write(root);
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path maven = Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn");
    Process process =
        new ProcessBuilder(
                maven.toString(),
                "-B",
                "-ntp",
                "-o",
                "-T",
                threads,
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                "compiler:compile")
            .directory(root.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).doesNotContain(" failed on ", "\tat ");
    String prefix = root.toRealPath() + File.separator;
    return new Build(
        output
            .lines()
            .filter(line -> line.contains("[InvalidStatusCode] "))
            .map(line -> line.replace(prefix, "").replace(File.separatorChar, '/'))
            .sorted()
            .toList(),
        classes(root));
  }

  private static Map<String, String> classes(Path root) throws IOException {
    Map<String, String> classes = new TreeMap<>();
    for (int i = 1; i <= MODULES; i++) {
      Path output = root.resolve("module" + i + "/target/classes");
      try (Stream<Path> files = Files.walk(output)) {
        for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
          classes.put(
              "module" + i + "/" + output.relativize(file).toString().replace('\\', '/'),
              HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
      }
    }
    return classes;
  }

  private static void write(Path root) throws IOException {
    List<String> modules = new ArrayList<>();
    for (int i = 1; i <= MODULES; i++) {
      modules.add("<module>module" + i + "</module>");
      Path module = root.resolve("module" + i);
      Path sources = Files.createDirectories(module.resolve("src/main/java/shop"));
      Files.writeString(module.resolve("pom.xml"), MODULE.formatted(i));
      Files.writeString(
          sources.resolve("Health" + i + ".java"), HEALTH.formatted(i, i == 5 ? 1005 : 200 + i));
    }
    Files.writeString(
        root.resolve("pom.xml"),
        ROOT.formatted(
            root.toRealPath().relativize(Path.of("../pom.xml").toRealPath()),
            Javac.processor(),
            String.join("", modules)));
  }

  /** The versions of the plugins are those of this build, so they are there without a network. */
  private static final String ROOT =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>io.github.statuslint</groupId>
          <artifactId>statuslint-parent</artifactId>
          <version>0.1.0</version>
          <relativePath>%s</relativePath>
        </parent>
        <artifactId>shop</artifactId>
        <packaging>pom</packaging>
        <build>
          <plugins>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-compiler-plugin</artifactId>
              <configuration>
                <release>17</release>
                <showWarnings>true</showWarnings>
                <compilerArgs>
                  <arg>-processorpath</arg>
                  <arg>%s</arg>
                  <arg>-Astatuslint.lang=en</arg>
                  <arg>-Astatuslint.explain=short</arg>
                </compilerArgs>
              </configuration>
            </plugin>
          </plugins>
        </build>
        <modules>%s</modules>
      </project>
      """;

  private static final String MODULE =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>io.github.statuslint</groupId>
          <artifactId>shop</artifactId>
          <version>0.1.0</version>
        </parent>
        <artifactId>module%d</artifactId>
      </project>
      """;

  private static final String HEALTH =
      """
      package shop;

      import com.sun.net.httpserver.HttpExchange;

      class Health%1$d {
        void answer(HttpExchange exchange) throws java.io.IOException {
          exchange.sendResponseHeaders(%2$d, -1);
        }

        record Page(int number, String title) {}
      }
      """;
}
