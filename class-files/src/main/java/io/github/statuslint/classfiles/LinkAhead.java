// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.classfiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Links lambdas, method references and the methods of records ahead of time. javac leaves them to
 * the JVM, which makes a class for each when it first comes by; a compiler's run is so short that
 * this is a good part of what the linter costs. What they do stays the same.
 */
public final class LinkAhead {

  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final Map<String, ClassNode> changed = new TreeMap<>();

  private LinkAhead() {}

  /**
   * Rewrites class files where they lie.
   *
   * @param arguments one: the folder, searched with all below it
   * @throws IOException if it cannot be read or written
   * @throws IllegalArgumentException if it is not one folder
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
      throw new IllegalArgumentException(
          "one folder of class files, not " + List.of(arguments) + "; compile first");
    }
    link(Path.of(arguments[0]));
  }

  /** Rewrites the class files of a folder and of those below it. */
  static void link(Path folder) throws IOException {
    LinkAhead linker = new LinkAhead();
    linker.read(folder);
    linker.deleteStale(folder);
    linker.linkRecords();
    linker.linkLambdas();
    linker.write(folder);
  }

  private void read(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        ClassNode read = new ClassNode();
        new ClassReader(Files.readAllBytes(file)).accept(read, 0);
        classes.put(read.name, read);
      }
    }
  }

  /** Of an earlier run, and javac has compiled their nest anew since. */
  private void deleteStale(Path folder) throws IOException {
    List<ClassNode> stale =
        classes.values().stream().filter(type -> isOurs(type) && !isNamedByHost(type)).toList();
    for (ClassNode type : stale) {
      classes.remove(type.name);
      Files.delete(folder.resolve(type.name + ".class"));
    }
  }

  private static boolean isOurs(ClassNode type) {
    return type.name.endsWith(FunctionsClass.SUFFIX);
  }

  private boolean isNamedByHost(ClassNode functions) {
    ClassNode host = classes.get(functions.nestHostClass);
    return host != null && host.nestMembers != null && host.nestMembers.contains(functions.name);
  }

  private void linkRecords() {
    for (ClassNode type : classes.values()) {
      for (MethodNode method : type.methods) {
        if (RecordMethod.replace(type, method)) {
          changed.put(type.name, type);
        }
      }
    }
  }

  private void linkLambdas() {
    Map<String, List<Lambda>> byHost = new TreeMap<>();
    for (ClassNode type : classes.values()) {
      String host = type.nestHostClass == null ? type.name : type.nestHostClass;
      List<Lambda> lambdas = byHost.computeIfAbsent(host, name -> new ArrayList<>());
      for (MethodNode method : type.methods) {
        if (linkLambdas(method, host, lambdas)) {
          changed.put(type.name, type);
        }
      }
    }
    byHost.forEach(
        (host, lambdas) -> {
          if (!lambdas.isEmpty()) {
            add(FunctionsClass.of(host, lambdas), host);
          }
        });
  }

  private static boolean linkLambdas(MethodNode method, String host, List<Lambda> lambdas) {
    int before = lambdas.size();
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof InvokeDynamicInsnNode call && Lambda.isLambda(call)) {
        Lambda lambda = Lambda.of(call, lambdas.size());
        lambdas.add(lambda);
        method.instructions.set(
            call,
            new MethodInsnNode(
                Opcodes.INVOKESTATIC, FunctionsClass.name(host), lambda.maker(), call.desc, false));
      }
    }
    return lambdas.size() > before;
  }

  private void add(ClassNode functions, String host) {
    ClassNode nest = classes.get(host);
    if (nest == null) {
      throw new IllegalStateException(host + ".class is missing, but classes of its nest are not");
    }
    // Nest mates see each other's private methods, so that none has to become visible.
    nest.nestMembers = nest.nestMembers == null ? new ArrayList<>() : nest.nestMembers;
    nest.nestMembers.add(functions.name);
    changed.put(host, nest);
    changed.put(functions.name, functions);
  }

  private void write(Path folder) throws IOException {
    for (ClassNode type : changed.values()) {
      ClassWriter writer =
          new ClassWriter(isOurs(type) ? ClassWriter.COMPUTE_FRAMES : ClassWriter.COMPUTE_MAXS);
      type.accept(writer);
      Files.write(folder.resolve(type.name + ".class"), writer.toByteArray());
    }
  }
}
