// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resource is read to its end, whatever the class loaders of other compilations do. */
class OwnResourceTest {

  private static final String TEXT = "404 Not Found\n".repeat(10_000);

  @TempDir Path folder;

  @Test
  void anotherLoaderThatIsClosedEndsNoReading() throws IOException {
    Path jar = folder.resolve("processor.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("table"));
      out.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    URL address = URI.create("jar:" + jar.toUri() + "!/table").toURL();

    try (InputStream reading = OwnResource.open(address)) {
      URLClassLoader other = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
      assertThat(other.getResourceAsStream("table").read()).isPositive();
      other.close();

      assertThat(new String(reading.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }
  }

  @Test
  void aJarIsReadFromAlsoWhenTheLoaderOfItsClassesIsClosed() throws Exception {
    Path jar = folder.resolve("with spaces and ü.jar");
    String home = OwnResource.class.getName().replace('.', '/');
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String file : List.of(home + ".class", home + "$$Functions.class")) {
        try (InputStream compiled = OwnResource.class.getResourceAsStream("/" + file)) {
          // Compiled in an editor, the class has no functions of its own.
          if (compiled != null) {
            out.putNextEntry(new JarEntry(file));
            compiled.transferTo(out);
          }
        }
      }
      out.putNextEntry(new JarEntry(home.replace("OwnResource", "table")));
      out.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    Class<?> loaded;
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      loaded = Class.forName(OwnResource.class.getName(), true, loader);
      loaded.getMethod("text", Class.class, String.class).invoke(null, loaded, "table");
    }

    Object text = loaded.getMethod("text", Class.class, String.class).invoke(null, loaded, "table");

    assertThat(text).isEqualTo(TEXT);
  }

  @Test
  void whatIsNotThereIsEmptyAndSaidWhereItMustBe() {
    assertThat(OwnResource.find(OwnResource.class, "nothing.csv")).isEmpty();
    assertThatThrownBy(() -> OwnResource.text(OwnResource.class, "nothing.csv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing.csv");
  }
}
