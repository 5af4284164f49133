// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Declarations of libraries without their code, for sources whose class path is not known. A class
 * of it tells what a library of some version declares; the program's own may be of another version,
 * so that what is not declared, or is declared beside, proves nothing.
 */
public final class SignatureArchive {

  /** What is on each class of such an archive, by its canonical name. */
  public static final String MARK = "io.github.statuslint.signatures.Signature";

  private static final String SUFFIX = ".class";

  private final Map<String, List<SignatureFile>> packages;

  private SignatureArchive(Map<String, List<SignatureFile>> packages) {
    this.packages = packages;
  }

  /** An archive without classes. */
  public static SignatureArchive empty() {
    return new SignatureArchive(Map.of());
  }

  /**
   * Reads an archive.
   *
   * @param stream a zip of class files; is closed
   * @throws IOException if it is none
   */
  public static SignatureArchive read(InputStream stream) throws IOException {
    Map<String, List<SignatureFile>> packages = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(stream)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(SUFFIX)) {
          SignatureFile file = new SignatureFile(entry.getName(), zip.readAllBytes());
          packages.computeIfAbsent(file.packageName(), name -> new ArrayList<>()).add(file);
        }
      }
    }
    return new SignatureArchive(packages);
  }

  /** Whether a type is known from such an archive only. */
  public static boolean isSignature(Element type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement() instanceof TypeElement annotation
          && annotation.getQualifiedName().contentEquals(MARK)) {
        return true;
      }
    }
    return false;
  }

  /** The classes of a package. */
  List<SignatureFile> classes(String packageName) {
    return packages.getOrDefault(packageName, List.of());
  }

  /** The class of that binary name with dots. */
  Optional<SignatureFile> find(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return classes(dot < 0 ? "" : binaryName.substring(0, dot)).stream()
        .filter(file -> file.binaryName().equals(binaryName))
        .findFirst();
  }

  /** Whether there are classes in the packages below. */
  boolean isEmpty() {
    return packages.isEmpty();
  }

  /** A class file of the archive. */
  static final class SignatureFile extends SimpleJavaFileObject {

    private final String binaryName;
    private final byte[] content;

    SignatureFile(String path, byte[] content) {
      super(URI.create("signature:///" + path), JavaFileObject.Kind.CLASS);
      this.binaryName = path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
      this.content = content;
    }

    String binaryName() {
      return binaryName;
    }

    String packageName() {
      return binaryName.substring(0, Math.max(binaryName.lastIndexOf('.'), 0));
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(content);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof SignatureFile file && file.binaryName.equals(binaryName);
    }

    @Override
    public int hashCode() {
      return binaryName.hashCode();
    }
  }
}
