// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * Finds the directory that paths in reports are relative to: the root of the Git working tree that
 * the sources stand in, because code hosts look for paths from there, wherever a build tool happens
 * to run javac; else the directory that javac runs in.
 */
final class BaseDirectory {

  private BaseDirectory() {}

  /**
   * The directory.
   *
   * @param files source files as the compiler names them
   * @param workingDirectory absolute
   */
  static Path of(Collection<String> files, Path workingDirectory) {
    return files.stream()
        .sorted()
        .map(file -> workingTree(file, workingDirectory))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(workingDirectory);
  }

  private static Optional<Path> workingTree(String file, Path workingDirectory) {
    try {
      Path folder = workingDirectory.resolve(file).normalize().getParent();
      for (; folder != null; folder = folder.getParent()) {
        // In a linked working tree, .git is a file.
        if (Files.exists(folder.resolve(".git"))) {
          return Optional.of(folder);
        }
      }
    } catch (InvalidPathException noFile) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
