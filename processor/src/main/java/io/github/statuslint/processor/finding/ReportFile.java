// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Writes a file that an option names: whole or not at all, never through a link, and never over a
 * file that is not ours.
 */
public final class ReportFile {

  private ReportFile() {}

  /**
   * Why a file was not written.
   *
   * @param kind key of the message: {@code file.link}, {@code file.foreign}, {@code
   *     file.unwritable}
   * @param detail what the system said, may be empty
   */
  public record Refusal(String kind, String detail) {}

  /**
   * Writes a file.
   *
   * @param file where to
   * @param text its content
   * @param isOurs tells from the content of a file that is there whether it may be replaced
   * @return why it was not written; empty where it was
   */
  public static Optional<Refusal> write(Path file, String text, Predicate<String> isOurs) {
    try {
      if (Files.isSymbolicLink(file)) {
        return Optional.of(new Refusal("file.link", ""));
      }
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isOurs.test(read(file))) {
          return Optional.of(new Refusal("file.foreign", ""));
        }
        if (read(file).equals(text)) {
          return Optional.empty();
        }
      }
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null) {
        return Optional.of(new Refusal("file.unwritable", ""));
      }
      Files.createDirectories(folder);
      Path written = folder.resolve(".statuslint-" + UUID.randomUUID() + ".tmp");
      try {
        Files.writeString(written, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        Files.move(
            written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(written);
      }
      return Optional.empty();
    } catch (IOException | SecurityException problem) {
      return Optional.of(new Refusal("file.unwritable", problem.toString()));
    }
  }

  /**
   * Reads a file; what is no UTF-8 is replaced.
   *
   * @throws IOException if it cannot be read
   */
  public static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
