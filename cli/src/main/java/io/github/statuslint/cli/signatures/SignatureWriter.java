// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli.signatures;

import io.github.statuslint.processor.javac.SignatureArchive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Writes the archive of signatures: of the packages that the framework tables and the table of
 * exceptions name, of a few beside them, of all annotations, and of the types that their
 * declarations need. Equal jars give equal bytes.
 */
public final class SignatureWriter {

  private static final String PROCESSOR = "/io/github/statuslint/processor/";
  private static final String MARK = SignatureArchive.MARK.replace('.', '/');

  /** Packages that no table names, and that handlers cannot be written without. */
  private static final Set<String> AROUND_HANDLERS =
      Set.of(
          "com/amazonaws/services/lambda/runtime",
          "com/google/cloud/functions",
          "com/microsoft/azure/functions",
          "com/microsoft/azure/functions/annotation",
          "io/netty/buffer",
          "io/netty/channel",
          "org/springframework/data/domain",
          "org/springframework/security/config/annotation/web/builders",
          "org/springframework/security/config/web/server");

  private SignatureWriter() {}

  /**
   * Writes the archive.
   *
   * @param arguments the folder of the jars, and the archive
   * @throws IOException if a jar cannot be read or the archive not be written
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path archive = Path.of(arguments[1]);
    List<Path> jars;
    try (Stream<Path> files = Files.list(folder)) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    LibraryClasses classes = new LibraryClasses(jars);
    Map<String, Declarations> kept = kept(classes, packages());
    Map<String, byte[]> written = new TreeMap<>();
    written.put(MARK, markClass());
    kept.forEach(
        (name, type) -> written.put(name, type.write(it -> isKnown(it, kept), "L" + MARK + ";")));
    Files.createDirectories(archive.toAbsolutePath().getParent());
    write(written, archive);
  }

  /** The packages that are known of, with slashes. */
  private static Set<String> packages() throws IOException {
    Set<String> packages = new TreeSet<>(AROUND_HANDLERS);
    for (String line : lines("framework/index")) {
      List<String> words = List.of(line.split(" "));
      words.subList(1, words.size()).forEach(name -> packages.add(name.replace('.', '/')));
    }
    for (String line : lines("evidence/exceptions.tsv")) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String type = line.substring(0, line.indexOf('\t'));
        packages.add(type.replaceFirst("\\.[A-Z].*", "").replace('.', '/'));
      }
    }
    return packages;
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream stream = SignatureWriter.class.getResourceAsStream(PROCESSOR + resource)) {
      if (stream == null) {
        throw new IOException("missing resource " + resource);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }

  /** The classes to keep: each with all that it inherits from, so that no hierarchy has holes. */
  private static Map<String, Declarations> kept(LibraryClasses classes, Set<String> packages) {
    Map<String, Declarations> kept = new TreeMap<>();
    Deque<String> waiting = new ArrayDeque<>();
    Set<String> wanted = new TreeSet<>(classes.in(packages));
    wanted.addAll(classes.annotations());
    for (String name : wanted) {
      if (new Declarations(classes.find(name).orElseThrow()).isVisible()) {
        waiting.add(name);
      }
    }
    while (!waiting.isEmpty()) {
      String name = waiting.poll();
      if (!kept.containsKey(name) && classes.find(name).isPresent()) {
        Declarations declarations = new Declarations(classes.find(name).get());
        kept.put(name, declarations);
        waiting.addAll(declarations.references());
      }
    }
    while (kept.values()
        .removeIf(type -> !type.foundations().stream().allMatch(it -> isKnown(it, kept)))) {
      // What inherits from a class that was removed just now has a hole, too.
    }
    return kept;
  }

  private static boolean isKnown(String name, Map<String, Declarations> kept) {
    return kept.containsKey(name)
        || ClassLoader.getPlatformClassLoader().getResource(name + ".class") != null;
  }

  private static byte[] markClass() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        Opcodes.V1_8,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_ANNOTATION | Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE,
        MARK,
        null,
        "java/lang/Object",
        new String[] {"java/lang/annotation/Annotation"});
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** Writes entries without compression: that of the jar around them does better. */
  private static void write(Map<String, byte[]> classes, Path archive) throws IOException {
    try (OutputStream file = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> written : classes.entrySet()) {
        byte[] content = written.getValue();
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(written.getKey() + ".class");
        entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
  }
}
