// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads resources of our jar, all of them UTF-8. The JVM shares an opened jar among all class
 * loaders of a process, and javac closes its loader after each compilation: in a parallel build
 * that would end the reading of another module's compilation. So each is read from a jar of its
 * own; directly where it can be, because connections to addresses need classes that a short run of
 * javac has no other use for.
 */
public final class OwnResource {

  private static final @Nullable File JAR = jar();

  private OwnResource() {}

  /** The jar that this class was loaded from; null where classes lie elsewhere. */
  private static @Nullable File jar() {
    CodeSource source = OwnResource.class.getProtectionDomain().getCodeSource();
    URL address = source == null ? null : source.getLocation();
    if (address == null || !address.getProtocol().equals("file")) {
      return null;
    }
    try {
      File file = new File(address.toURI());
      return file.isFile() ? file : null;
    } catch (URISyntaxException | IllegalArgumentException elsewhere) {
      return null;
    }
  }

  /**
   * The text of a resource that must be there.
   *
   * @param beside a class of the same package
   * @param name of the resource
   * @throws IllegalStateException if it is not there
   * @throws UncheckedIOException if it cannot be read
   */
  public static String text(Class<?> beside, String name) {
    return find(beside, name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The resource '" + name + "' is missing: build the processor with Maven"));
  }

  /**
   * The text of a resource; empty where it is not there.
   *
   * @param beside a class of the same package
   * @param name of the resource
   * @throws UncheckedIOException if it cannot be read
   */
  public static Optional<String> find(Class<?> beside, String name) {
    Optional<String> direct =
        JAR == null
            ? Optional.empty()
            : inJar(JAR, beside.getPackageName().replace('.', '/') + '/' + name);
    if (direct.isPresent()) {
      return direct;
    }
    try {
      URL address = beside.getResource(name);
      return address == null ? Optional.empty() : Optional.of(text(address));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the resource '" + name + "'", e);
    }
  }

  /** What a jar has at a path; empty also where it cannot be opened, which class loaders can do. */
  private static Optional<String> inJar(File file, String path) {
    try (ZipFile jar = new ZipFile(file)) {
      ZipEntry entry = jar.getEntry(path);
      return entry == null ? Optional.empty() : Optional.of(text(jar.getInputStream(entry)));
    } catch (IOException elsewhere) {
      return Optional.empty();
    }
  }

  /**
   * The text at an address.
   *
   * @throws IOException if it cannot be read
   */
  public static String text(URL address) throws IOException {
    return text(open(address));
  }

  private static String text(InputStream content) throws IOException {
    try (content) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A stream that reads through a jar which nobody else has opened. */
  static InputStream open(URL address) throws IOException {
    URLConnection connection = address.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }
}
