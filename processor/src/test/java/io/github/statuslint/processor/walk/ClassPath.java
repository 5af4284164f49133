// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.walk;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Libraries that one run of javac sees together.
 *
 * @param name for people
 * @param java the feature release that its class files need
 * @param artifacts coordinates {@code group:artifact:version}; those of group {@code jdk} are the
 *     running JDK's own
 */
record ClassPath(String name, int java, List<String> artifacts) {

  private static final Path JARS = Path.of("target/framework-jars");

  /** The class paths in {@code ground-truth/class-paths.txt}, in its order. */
  static List<ClassPath> all() {
    List<ClassPath> all = new ArrayList<>();
    for (String line : text().lines().toList()) {
      if (line.startsWith("  ")) {
        all.get(all.size() - 1).artifacts().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int java = line.indexOf(" java=");
        all.add(
            new ClassPath(
                line.substring(0, java),
                Integer.parseInt(line.substring(java + " java=".length())),
                new ArrayList<>()));
      }
    }
    return List.copyOf(all);
  }

  private static String text() {
    try (InputStream stream =
        ClassPath.class.getResourceAsStream("/ground-truth/class-paths.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the running compiler can read its class files. */
  boolean isReadable() {
    return java <= Runtime.version().feature();
  }

  /** The value of {@code -classpath}. */
  String value() {
    return artifacts.stream()
        .filter(artifact -> !artifact.startsWith("jdk:"))
        .map(ClassPath::jar)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path jar(String artifact) {
    String[] parts = artifact.split(":");
    Path jar = JARS.resolve(parts[1] + "-" + parts[2] + ".jar");
    if (!Files.exists(jar)) {
      throw new IllegalStateException(
          jar + " is missing: name it in processor/pom.xml, and run mvn generate-test-resources");
    }
    return jar;
  }
}
