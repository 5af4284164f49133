package io.github.statuslint.processor.finding;

import io.github.statuslint.processor.finding.ReportFile.Refusal;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
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
    return obstacle(file)
        .or(() -> ReportFile.write(file, text, isOurs).map(refusal -> new Refused(file, refusal)));
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
