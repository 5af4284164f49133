package io.github.statuslint.processor.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;

/**
 * Opens resources of our jar. The JVM shares an opened jar among all class loaders of a process,
 * and javac closes its loader after each compilation: in a parallel build that would end the
 * reading of another module's compilation.
 */
public final class OwnResource {

  private OwnResource() {}

  /**
   * Opens a resource; null where it is not there.
   *
   * @param beside a class of the same package
   * @param name of the resource
   * @throws IOException if it cannot be read
   */
  public static @Nullable InputStream open(Class<?> beside, String name) throws IOException {
    URL address = beside.getResource(name);
    return address == null ? null : open(address);
  }

  /**
   * Opens what stands at an address, in a jar of its own.
   *
   * @throws IOException if it cannot be read
   */
  public static InputStream open(URL address) throws IOException {
    URLConnection connection = address.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }
}
