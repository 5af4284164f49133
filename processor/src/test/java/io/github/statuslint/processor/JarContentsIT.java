// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.JavacProcess;
import io.github.statuslint.processor.kit.Snippets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users put on the processor path holds all that it needs, and nothing else. */
class JarContentsIT {

  private static final List<String> NOT_CLASSES =
      List.of(
          "META-INF/LICENSE",
          "META-INF/NOTICE",
          "META-INF/gradle/incremental.annotation.processors",
          "META-INF/services/com.sun.source.util.Plugin",
          "META-INF/services/io.github.statuslint.processor.rule.Rule",
          "META-INF/services/javax.annotation.processing.Processor");

  private static final int JAVA_17 = 61;

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
          .containsExactlyInAnyOrderElementsOf(NOT_CLASSES);
    }
  }

  @Test
  void leavesNoLambdaAndNoRecordToBeLinkedByTheJvm() throws IOException {
    List<String> linkedAtRunTime = new ArrayList<>();
    int classes = 0;
    try (JarFile opened = new JarFile(jar().toFile())) {
      for (JarEntry entry : Collections.list(opened.entries())) {
        String name = entry.getName();
        if (name.endsWith(".class") && !name.contains("/shaded/")) {
          classes++;
          byte[] bytes = opened.getInputStream(entry).readAllBytes();
          String constants = new String(bytes, StandardCharsets.ISO_8859_1);
          if (constants.contains("LambdaMetafactory") || constants.contains("ObjectMethods")) {
            linkedAtRunTime.add(name);
          }
        }
      }
    }

    assertThat(classes).isGreaterThan(300);
    assertThat(linkedAtRunTime).isEmpty();
  }

  @Test
  void namesWhoseLibrariesItHolds() throws IOException {
    String pom = Files.readString(Path.of("../pom.xml"));
    try (JarFile opened = new JarFile(jar().toFile())) {
      byte[] notice = opened.getInputStream(opened.getEntry("META-INF/NOTICE")).readAllBytes();
      List<String> held =
          opened.stream()
              .map(JarEntry::getName)
              .filter(name -> name.startsWith("io/github/statuslint/processor/shaded/"))
              .map(name -> name.split("/", -1)[5])
              .filter(name -> !name.isEmpty())
              .distinct()
              .toList();

      assertThat(held).hasSizeGreaterThanOrEqualTo(3);
      assertThat(held)
          .allSatisfy(
              library -> {
                Matcher version =
                    Pattern.compile("<" + library + "\\.version>([^<]+)<").matcher(pom);
                assertThat(version.find()).as(library).isTrue();
                assertThat(new String(notice, StandardCharsets.UTF_8))
                    .contains("\n" + library + " " + version.group(1) + ", ");
              });
    }
  }

  @Test
  void worksOnTheProcessorPathOfAPlainJavac() throws IOException {
    Source source =
        new Source(
            "Health.java",
            """
        import com.sun.net.httpserver.HttpExchange;
        import java.io.IOException;

        class Health {
          void answer(HttpExchange exchange) throws IOException {
            exchange.sendResponseHeaders(1000, -1);
          }
        }
        """);
    JavacProcess javac = javac(List.of(source));

    assertThat(javac.status()).as(javac.output()).isZero();
    assertThat(javac.output()).contains("Health.java:6: warning: [InvalidStatusCode]");
    assertThat(folder.resolve("classes/Health.class")).exists();
  }

  @Test
  void isForJava17() throws IOException {
    try (JarFile opened = new JarFile(jar().toFile())) {
      for (JarEntry entry : Collections.list(opened.entries())) {
        if (entry.getName().endsWith(".class")) {
          int major = ByteBuffer.wrap(opened.getInputStream(entry).readNBytes(8)).getShort(6);
          assertThat(major).as(entry.getName()).isLessThanOrEqualTo(JAVA_17);
        }
      }
    }
  }

  @Test
  void namesItsVersionAndModule() throws IOException {
    try (JarFile opened = new JarFile(jar().toFile())) {
      Attributes manifest = opened.getManifest().getMainAttributes();

      assertThat(jar()).hasFileName("statuslint-processor-" + version(manifest) + ".jar");
      assertThat(manifest.getValue("Automatic-Module-Name"))
          .isEqualTo("io.github.statuslint.processor");
    }
  }

  private static String version(Attributes manifest) {
    return manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
  }

  @Test
  void worksAsAPlugin() throws IOException {
    JavacProcess javac =
        javac(
            List.of(Snippets.login()),
            "-cp",
            Compilation.jars("spring-"),
            "-proc:none",
            "-Xplugin:Statuslint explain=short");

    assertThat(javac.status()).isZero();
    assertThat(javac.output())
        .contains("Login.java:13: warning: [" + Snippets.RULE + "]")
        .containsPattern("Note: Statuslint [\\d.]+: " + Snippets.RULE + " 1|Statuslint [\\d.]+: ");
  }

  @Test
  void isSilentWithoutAnyFramework() throws IOException {
    JavacProcess javac =
        javac(List.of(new Source("Plain.java", "class Plain { int answer() { return 404; } }")));

    assertThat(javac.status()).isZero();
    assertThat(javac.output()).isEmpty();
  }

  @Test
  void generatesTheEnum() throws IOException {
    Source source =
        new Source(
            "Plain.java",
            "@io.github.statuslint.annotations.GenerateHttpStatusInfo interface Plain {"
                + " int CODE = HttpStatusInfo.FORBIDDEN.code(); }");

    JavacProcess javac = javac(List.of(source), "-cp", jar().toAbsolutePath().toString());

    assertThat(javac.status()).as(javac.output()).isZero();
    assertThat(folder.resolve("classes/HttpStatusInfo.class")).exists();
  }

  /** Eclipse's compiler may run where there is no javac at all. */
  @Test
  void checksDeclarationsWithoutTheModuleOfJavac() throws IOException, InterruptedException {
    Source source =
        new Source(
            "Api.java",
            """
            import org.springframework.http.HttpStatus;
            import org.springframework.security.authentication.BadCredentialsException;
            import org.springframework.web.bind.annotation.*;

            @RestControllerAdvice
            class Api {
              @ExceptionHandler(BadCredentialsException.class)
              @ResponseStatus(HttpStatus.FORBIDDEN)
              String refuse() {
                return "no";
              }
            }
            """);
    Files.writeString(folder.resolve(source.name()), source.source());
    Process ecj =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.base,java.compiler,java.logging,java.xml",
                "-jar",
                Compilation.jars("ecj-"),
                "-17",
                "-d",
                "classes",
                "-cp",
                Compilation.jars("spring-"),
                "-processorpath",
                jar().toAbsolutePath().toString(),
                source.name())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(ecj.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(ecj.waitFor()).as(printed).isZero();
    assertThat(printed)
        .contains("[" + Snippets.RULE + "]", "only annotations on declarations")
        .doesNotContain("\tat ");
  }

  private JavacProcess javac(List<Source> sources, String... options) throws IOException {
    List<String> all =
        new ArrayList<>(List.of("-processorpath", jar().toAbsolutePath().toString()));
    all.addAll(List.of(options));
    return JavacProcess.run(folder, sources, all);
  }
}
