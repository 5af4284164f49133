// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds classes on the given class path, and behind it in the signatures. */
final class ClassPathFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final SignatureArchive signatures;
  private final Set<String> systemModules;

  /**
   * The files of one compilation.
   *
   * @param files of the compiler; are closed with this
   * @param classPath folders and archives
   * @param signatures come after the class path
   * @param systemModules the names of the JDK's modules that there shall be
   * @throws IOException if the compiler takes no such class path
   */
  ClassPathFiles(
      StandardJavaFileManager files,
      List<Path> classPath,
      SignatureArchive signatures,
      Set<String> systemModules)
      throws IOException {
    super(files);
    this.signatures = signatures;
    this.systemModules = Set.copyOf(systemModules);
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    // Nothing that lies on somebody's class path may run.
    files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
    // Else javac looks for sources on the class path, and compiles them along.
    files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
  }

  @Override
  public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
    Iterable<Set<Location>> listed = super.listLocationsForModules(location);
    if (location != StandardLocation.SYSTEM_MODULES) {
      return listed;
    }
    List<Set<Location>> kept = new ArrayList<>();
    for (Set<Location> modules : listed) {
      Set<Location> some = new LinkedHashSet<>();
      for (Location module : modules) {
        if (systemModules.contains(super.inferModuleName(module))) {
          some.add(module);
        }
      }
      kept.add(some);
    }
    return kept;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    Iterable<JavaFileObject> listed = super.list(location, packageName, kinds, recurse);
    if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)) {
      return listed;
    }
    List<SignatureArchive.SignatureFile> behind = signatures.classes(packageName);
    if (behind.isEmpty()) {
      return listed;
    }
    List<JavaFileObject> all = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (JavaFileObject file : listed) {
      all.add(file);
      known.add(super.inferBinaryName(location, file));
    }
    behind.stream().filter(file -> !known.contains(file.binaryName())).forEach(all::add);
    return all;
  }

  @Override
  public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof SignatureArchive.SignatureFile signature
        ? signature.binaryName()
        : super.inferBinaryName(location, file);
  }

  @Override
  public @Nullable JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    JavaFileObject found = super.getJavaFileForInput(location, className, kind);
    boolean behind =
        found == null
            && location == StandardLocation.CLASS_PATH
            && kind == JavaFileObject.Kind.CLASS;
    return behind ? signatures.find(className).orElse(null) : found;
  }

  @Override
  public boolean isSameFile(javax.tools.FileObject a, javax.tools.FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  @Override
  public boolean contains(JavaFileManager.Location location, javax.tools.FileObject file)
      throws IOException {
    boolean own = file instanceof SignatureArchive.SignatureFile || file instanceof SourceFile;
    return own ? location == StandardLocation.CLASS_PATH : super.contains(location, file);
  }
}
