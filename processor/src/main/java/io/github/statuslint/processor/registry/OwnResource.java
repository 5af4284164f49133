// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads resources of our jar, all of them UTF-8. The JVM shares an opened jar among all class
 * loaders of a process, and javac closes its loader after each compilation: in a parallel build
 * that would end the reading of another module's compilation. So each is read from a jar of its
 * own.
 */
public final class OwnResource {

  private OwnResource() {}

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
    URL address = beside.getResource(name);
    if (address == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(text(address));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the resource '" + name + "'", e);
    }
  }

  /**
   * The text at an address.
   *
   * @throws IOException if it cannot be read
   */
  public static String text(URL address) throws IOException {
    try (InputStream stream = open(address)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A stream that reads through a jar which nobody else has opened. */
  static InputStream open(URL address) throws IOException {
    URLConnection connection = address.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }
}
