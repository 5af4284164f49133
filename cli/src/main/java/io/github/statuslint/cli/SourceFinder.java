// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.javac.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the Java sources that paths name: files, folders with what is below them, and archives of
 * sources. Folders that a build writes into and hidden ones are left out, links are not followed.
 */
final class SourceFinder implements AutoCloseable {

  /** The output folder of a build tool, by the files that stand beside it. */
  private static final Map<String, List<String>> OUTPUT_FOLDERS =
      Map.of(
          "target", List.of("pom.xml", "build.sbt"),
          "build",
              List.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"),
          "node_modules", List.of("package.json"));

  private static final Set<String> ARCHIVES = Set.of(".jar", ".zip");

  private final CommandWords words;
  private final List<FileSystem> archives = new ArrayList<>();

  SourceFinder(CommandWords words) {
    this.words = words;
  }

  /**
   * The sources.
   *
   * @param paths as the user wrote them
   * @throws BadUse where a path is not there, cannot be read or has no Java source
   */
  List<SourceFile> find(List<String> paths) {
    Map<Path, SourceFile> found = new LinkedHashMap<>();
    for (String path : paths) {
      Map<String, Path> below = sources(path);
      if (below.isEmpty()) {
        throw bad("lint.noSources", path, "");
      }
      below.forEach(
          (name, file) -> found.putIfAbsent(file.normalize(), new SourceFile(name, file)));
    }
    return List.copyOf(found.values());
  }

  private Map<String, Path> sources(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException unusable) {
      throw bad("path.unusable", name, unusable.getReason());
    }
    if (!Files.exists(path)) {
      throw bad("path.missing", name, "");
    }
    if (!Files.isReadable(path)) {
      throw bad("path.closed", name, "");
    }
    try {
      if (Files.isDirectory(path)) {
        return below(path, name.endsWith("/") ? name : name + "/");
      }
      String lower = name.toLowerCase(Locale.ROOT);
      if (ARCHIVES.stream().anyMatch(lower::endsWith)) {
        FileSystem archive = FileSystems.newFileSystem(path);
        archives.add(archive);
        return below(archive.getPath("/"), name + "!/");
      }
      if (!lower.endsWith(".java")) {
        throw bad("path.noSource", name, "");
      }
      return Map.of(name, path);
    } catch (IOException | ProviderNotFoundException problem) {
      throw bad("path.unreadable", name, String.valueOf(problem.getMessage()));
    }
  }

  private BadUse bad(String key, String path, String detail) {
    return new BadUse(words.text(key, Map.of("path", path, "detail", detail)));
  }

  /** The sources below a folder, by the names that messages show. */
  private static Map<String, Path> below(Path folder, String prefix) throws IOException {
    Map<String, Path> sources = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            boolean out = !visited.equals(folder) && isLeftOut(visited);
            return out ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            // A module's declaration would hide what the module does not require.
            if (name.endsWith(".java") && !name.equals("module-info.java")) {
              String below = folder.relativize(file).toString().replace('\\', '/');
              if (attributes.isRegularFile()) {
                sources.put(prefix + below, file);
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem) {
            return FileVisitResult.CONTINUE;
          }
        });
    return sources;
  }

  private static boolean isLeftOut(Path folder) {
    Path last = folder.getFileName();
    if (last == null) {
      return false;
    }
    String name = last.toString().replace("/", "");
    if (name.startsWith(".")) {
      return true;
    }
    return OUTPUT_FOLDERS.getOrDefault(name, List.of()).stream()
        .anyMatch(beside -> Files.exists(folder.resolveSibling(beside)));
  }

  @Override
  public void close() throws IOException {
    for (FileSystem archive : archives) {
      archive.close();
    }
  }
}
