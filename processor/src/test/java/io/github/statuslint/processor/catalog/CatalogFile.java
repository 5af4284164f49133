// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** A file of the catalogue as it lies in the resources, for tests of the words themselves. */
record CatalogFile(String folder, String name, List<String> lines) {

  /** The files of a folder, by name. */
  static List<CatalogFile> in(String folder) {
    try (Stream<Path> files = Files.list(Path.of(address(folder)))) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .sorted(Comparator.comparing(Path::toString))
          .map(file -> read(folder, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of labels and sentence patterns. */
  static CatalogFile labels() {
    return read("", Path.of(address("labels.properties")));
  }

  /** The file of the words around the catalogue on HTML pages. */
  static CatalogFile pages() {
    return read("", Path.of(address("pages.properties")));
  }

  /** All files that explain a status or a pair of statuses. */
  static List<CatalogFile> all() {
    return Stream.of("status", "vendor", "contrast")
        .flatMap(folder -> in(folder).stream())
        .toList();
  }

  private static URI address(String resource) {
    URL url = Objects.requireNonNull(Catalog.class.getResource(resource), resource);
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CatalogFile read(String folder, Path file) {
    try {
      String name = file.getFileName().toString().replace(".properties", "");
      return new CatalogFile(folder, name, Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line, which titles the file. */
  String title() {
    return lines.get(0);
  }

  /** The texts by key and language, in the order of the file. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String line : lines) {
      int equals = line.indexOf('=');
      if (!line.startsWith("#") && equals > 0) {
        texts.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return texts;
  }

  /** The texts as the product reads them. */
  Properties loaded() {
    Properties properties = new Properties();
    String resource = folder + "/" + name + ".properties";
    try (InputStream stream = Catalog.class.getResourceAsStream(resource)) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** The keys that a file has, each with each language. */
  static List<String> keys(List<String> names) {
    List<String> keys = new ArrayList<>();
    for (String name : names) {
      for (Language language : Language.values()) {
        keys.add(name + "." + language.tag());
      }
    }
    return keys;
  }

  @Override
  public String toString() {
    return folder + "/" + name;
  }
}
