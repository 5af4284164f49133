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
  void whatIsNotThereIsEmptyAndSaidWhereItMustBe() {
    assertThat(OwnResource.find(OwnResource.class, "nothing.csv")).isEmpty();
    assertThatThrownBy(() -> OwnResource.text(OwnResource.class, "nothing.csv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing.csv");
  }
}
