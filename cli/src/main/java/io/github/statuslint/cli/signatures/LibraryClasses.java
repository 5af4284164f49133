// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli.signatures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** The classes in the jars of libraries, by their internal names. */
final class LibraryClasses {

  private static final String SUFFIX = ".class";

  private final Map<String, byte[]> classes = new HashMap<>();

  /**
   * Reads jars; of two classes with one name the first one counts.
   *
   * @throws IOException if a jar cannot be read
   */
  LibraryClasses(List<Path> jars) throws IOException {
    for (Path jar : jars) {
      read(jar);
    }
  }

  private void read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        String name = entry.getName();
        boolean isClass =
            name.endsWith(SUFFIX)
                && !name.startsWith("META-INF/")
                && !name.endsWith("-info" + SUFFIX);
        if (isClass) {
          try (InputStream stream = zip.getInputStream(entry)) {
            classes.putIfAbsent(
                name.substring(0, name.length() - SUFFIX.length()), stream.readAllBytes());
          }
        }
      }
    }
  }

  /** The class file of that internal name. */
  Optional<byte[]> find(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  /** The annotations, which stand in the way of a finding wherever the compiler lacks one. */
  Set<String> annotations() {
    Set<String> names = new TreeSet<>();
    classes.forEach(
        (name, bytes) -> {
          if ((new ClassReader(bytes).getAccess() & Opcodes.ACC_ANNOTATION) != 0) {
            names.add(name);
          }
        });
    return names;
  }

  /** The classes of some packages, in the order of their names. */
  Set<String> in(Set<String> packages) {
    Set<String> names = new TreeSet<>();
    for (String name : classes.keySet()) {
      int slash = name.lastIndexOf('/');
      if (packages.contains(name.substring(0, Math.max(slash, 0)))) {
        names.add(name);
      }
    }
    return names;
  }
}
