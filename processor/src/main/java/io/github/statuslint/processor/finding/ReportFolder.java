// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import io.github.statuslint.processor.finding.ReportFile.Refusal;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes files below a folder that an option names, as {@link ReportFile} does, and nowhere else.
 */
public final class ReportFolder {

  private final Path folder;
  private final Predicate<String> isOurs;
  private final Set<Path> known = new HashSet<>();
  private final Set<Path> written = new HashSet<>();

  /**
   * A folder, which need not be there yet.
   *
   * @param isOurs tells from the content of a file that is there whether it may be replaced
   */
  public ReportFolder(Path folder, Predicate<String> isOurs) {
    this.folder = folder.toAbsolutePath().normalize();
    this.isOurs = isOurs;
  }

  /**
   * Why a file was not written.
   *
   * @param file the file, or the folder that stands in its way
   * @param refusal what is wrong with it
   */
  public record Refused(Path file, Refusal refusal) {}

  /**
   * Writes a file.
   *
   * @param name relative to the folder, with slashes
   * @param text its content
   * @return why it was not written; empty where it was
   * @throws IllegalArgumentException if the name leads out of the folder
   */
  public Optional<Refused> write(String name, String text) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IllegalArgumentException(name + " leads out of " + folder);
    }
    written.add(file);
    return obstacle(file)
        .or(() -> ReportFile.write(file, text, isOurs).map(refusal -> new Refused(file, refusal)));
  }

  /**
   * Removes what an earlier report left in a folder: files that are ours and that were not written
   * since. Every other file stays, and so does what a link leads to.
   *
   * @param name the folder, relative to this one, with slashes; empty for this one
   * @param isOne tells from the name of a file whether a report may have it
   * @return why a file was not removed; empty where all were
   */
  public Optional<Refused> removeOthers(String name, Predicate<String> isOne) {
    Path place = folder.resolve(name).normalize();
    if (!isReached(place)) {
      return Optional.empty();
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(place)) {
      listed.forEach(files::add);
      for (Path file : files) {
        if (isOne.test(String.valueOf(file.getFileName()))
            && !written.contains(file)
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && isOurs.test(ReportFile.read(file))) {
          Files.delete(file);
        }
      }
      return Optional.empty();
    } catch (IOException | DirectoryIteratorException | SecurityException problem) {
      return Optional.of(
          new Refused(place, new Refusal("file.unwritable", String.valueOf(problem.getMessage()))));
    }
  }

  /** Whether a folder below this one is there, and no link on the way. */
  private boolean isReached(Path place) {
    for (Path step = place; step != null && step.startsWith(folder); step = step.getParent()) {
      if (!Files.isDirectory(step, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return place.startsWith(folder);
  }

  /** The folder, or one on the way down from it, that is a link or no folder at all. */
  private Optional<Refused> obstacle(Path file) {
    Path step = folder;
    for (Path next : folder.relativize(file)) {
      Optional<Refused> refused = known.contains(step) ? Optional.empty() : enter(step);
      if (refused.isPresent()) {
        return refused;
      }
      step = step.resolve(next);
    }
    return Optional.empty();
  }

  private Optional<Refused> enter(Path step) {
    try {
      if (Files.isSymbolicLink(step)) {
        return Optional.of(new Refused(step, new Refusal("file.link", "")));
      }
      if (!Files.isDirectory(step, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(step);
      }
      known.add(step);
      return Optional.empty();
    } catch (FileAlreadyExistsException foreign) {
      return Optional.of(new Refused(step, new Refusal("file.foreign", "")));
    } catch (IOException | SecurityException problem) {
      return Optional.of(new Refused(step, new Refusal("file.unwritable", problem.toString())));
    }
  }
}
