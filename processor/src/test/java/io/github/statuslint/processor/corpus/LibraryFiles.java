// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.corpus;

import io.github.statuslint.processor.corpus.CorpusLibrary.Coordinates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The sources and the class path of a library, which Maven brings: they are kept in a folder of
 * their own and fetched once.
 */
final class LibraryFiles {

  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:";
  private static final Coordinates LOMBOK = Coordinates.of("org.projectlombok:lombok:1.18.42");

  /** Libraries name repositories of their own, many of which are gone. */
  private static final String SETTINGS =
      """
      <settings>
        <mirrors>
          <mirror>
            <id>nowhere</id>
            <mirrorOf>*,!central</mirrorOf>
            <url>file:///nowhere</url>
          </mirror>
        </mirrors>
      </settings>
      """;

  private final CorpusLibrary library;
  private final Path folder;

  LibraryFiles(CorpusLibrary library, Path work) {
    this.library = library;
    this.folder = work.resolve(library.folder());
  }

  /** The root of the sources. */
  Path sources() {
    return folder.resolve("src");
  }

  /** Where class files go. */
  Path classes() {
    return folder.resolve("classes");
  }

  /** What Lombok has to run from; only there where the library needs it. */
  Path lombok() {
    return jar(LOMBOK, "");
  }

  /** The class path, the library's own jar last. */
  String classPath() throws IOException {
    String own = library.coordinates().artifact() + '-' + library.coordinates().version() + ".jar";
    List<String> entries =
        Arrays.stream(Files.readString(list()).strip().split(java.io.File.pathSeparator, -1))
            .filter(entry -> entry.endsWith(".jar"))
            .collect(Collectors.toCollection(ArrayList::new));
    List<String> last = entries.stream().filter(entry -> entry.endsWith(own)).toList();
    entries.removeAll(last);
    entries.addAll(last);
    return String.join(java.io.File.pathSeparator, entries);
  }

  private Path list() {
    return folder.resolve("classpath.txt");
  }

  private Path jar(Coordinates coordinates, String classifier) {
    return folder.resolve(
        coordinates.artifact() + '-' + coordinates.version() + classifier + ".jar");
  }

  /** Brings what is not there. */
  void fetch(Commands commands) throws Exception {
    if (Files.exists(list())) {
      return;
    }
    Files.createDirectories(folder);
    Files.createDirectories(classes());
    Files.writeString(folder.resolve("settings.xml"), SETTINGS);
    copy(commands, library.coordinates() + ":pom");
    copy(commands, library.coordinates() + ":jar:sources");
    if (library.lombok()) {
      copy(commands, LOMBOK.toString());
    }
    unpack();
    Coordinates own = library.coordinates();
    Path pom = folder.resolve("pom.xml");
    LibraryPom.write(folder.resolve(own.artifact() + '-' + own.version() + ".pom"), library, pom);
    maven(
        commands,
        List.of("-f", pom.toString(), PLUGIN + "build-classpath", "-Dmdep.outputFile=" + list()));
  }

  private void copy(Commands commands, String artifact) throws Exception {
    maven(
        commands,
        List.of(PLUGIN + "copy", "-Dartifact=" + artifact, "-DoutputDirectory=" + folder));
  }

  private void maven(Commands commands, List<String> arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("-q", "-B", "-ntp", "-gs", folder.resolve("settings.xml").toString()));
    command.addAll(arguments);
    commands.maven(folder, command);
  }

  private void unpack() throws IOException {
    try (ZipFile jar = new ZipFile(jar(library.coordinates(), "-sources").toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        Path file = sources().resolve(entry.getName()).normalize();
        if (isSource(entry.getName()) && file.startsWith(sources())) {
          Files.createDirectories(file.getParent());
          try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file);
          }
        }
      }
    }
  }

  private boolean isSource(String name) {
    boolean left = !library.leave().isEmpty() && name.startsWith(library.leave());
    return name.endsWith(".java")
        && !name.endsWith("module-info.java")
        && !name.startsWith("META-INF/")
        && !left;
  }
}
