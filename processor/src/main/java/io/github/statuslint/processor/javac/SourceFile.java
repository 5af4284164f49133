// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** A source file that is linted without its build. What is no UTF-8 in it is replaced. */
public final class SourceFile extends SimpleJavaFileObject {

  private final String name;
  private final Path path;
  private final @Nullable String instead;

  /**
   * A source file.
   *
   * @param name as messages show it
   * @param path where it is, be it in an archive
   */
  public SourceFile(String name, Path path) {
    this(name, path, null);
  }

  private SourceFile(String name, Path path, @Nullable String instead) {
    super(uri(name, path), Kind.SOURCE);
    this.name = name;
    this.path = path;
    this.instead = instead;
  }

  /** The compiler wants an address with a path, which that of a file in an archive has not. */
  private static URI uri(String name, Path path) {
    if (path.getFileSystem().equals(FileSystems.getDefault())) {
      return path.toUri();
    }
    try {
      return new URI("archive", null, "/" + name.replace('\\', '/'), null);
    } catch (URISyntaxException unusual) {
      return URI.create("archive:///" + Integer.toHexString(path.hashCode()));
    }
  }

  /** The same file with another text. */
  SourceFile withText(String text) {
    return new SourceFile(name, path, text);
  }

  @Override
  public String getName() {
    return name;
  }

  /** A public class may stand in any file: whether the names agree is not for a linter to say. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE;
  }

  @Override
  public String getCharContent(boolean ignoreEncodingErrors) throws IOException {
    return instead != null ? instead : new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
  }

  /** The text; empty where it cannot be read. */
  public Optional<String> text() {
    try {
      return Optional.of(getCharContent(true));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The text that people see, where the compiler is given another one; empty where it is not, or
   * where the file cannot be read.
   */
  public Optional<String> written() {
    return instead == null ? Optional.empty() : new SourceFile(name, path).text();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file && file.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
