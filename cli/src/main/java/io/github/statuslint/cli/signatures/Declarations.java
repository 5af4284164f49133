// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What other packages see of a class: no code, nothing private. */
final class Declarations {

  /** The oldest compiler that lints reads no later class files, and declarations are none. */
  private static final int LATEST = Opcodes.V17;

  private final ClassNode type = new ClassNode();

  /** Reads a class file. */
  Declarations(byte[] classFile) {
    new ClassReader(classFile)
        .accept(type, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    // The upper half is the minor version, which is 0 in all but previews.
    type.version = Math.min(type.version & 0xFFFF, LATEST);
    type.methods.removeIf(method -> !isVisible(method.access));
    type.fields.removeIf(field -> !isVisible(field.access));
    type.visibleTypeAnnotations = null;
    type.invisibleTypeAnnotations = null;
    type.attrs = null;
    type.nestHostClass = null;
    type.nestMembers = null;
    type.permittedSubclasses = null;
    type.recordComponents = null;
    type.outerClass = null;
    type.outerMethod = null;
    type.outerMethodDesc = null;
    type.methods.forEach(Declarations::reduce);
    type.fields.forEach(Declarations::reduce);
  }

  private static void reduce(MethodNode method) {
    method.parameters = null;
    method.visibleTypeAnnotations = null;
    method.invisibleTypeAnnotations = null;
    method.visibleParameterAnnotations = null;
    method.invisibleParameterAnnotations = null;
    method.visibleAnnotableParameterCount = 0;
    method.invisibleAnnotableParameterCount = 0;
    method.attrs = null;
  }

  private static void reduce(FieldNode field) {
    field.visibleTypeAnnotations = null;
    field.invisibleTypeAnnotations = null;
    field.attrs = null;
  }

  private static boolean isVisible(int access) {
    return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
        && (access & Opcodes.ACC_SYNTHETIC) == 0;
  }

  /** Whether other packages may name the class. */
  boolean isVisible() {
    for (InnerClassNode inner : type.innerClasses) {
      if (inner.name.equals(type.name)) {
        return inner.outerName != null && isVisible(inner.access);
      }
    }
    return isVisible(type.access);
  }

  /** Internal names of the superclass, the interfaces and the classes around it. */
  Set<String> foundations() {
    Set<String> names = new TreeSet<>(type.interfaces);
    if (type.superName != null) {
      names.add(type.superName);
    }
    for (InnerClassNode inner : type.innerClasses) {
      if (inner.name.equals(type.name) && inner.outerName != null) {
        names.add(inner.outerName);
      }
    }
    return names;
  }

  /** Internal names of all classes that the declarations name. */
  Set<String> references() {
    Set<String> names = foundations();
    addSignature(type.signature, names);
    for (InnerClassNode inner : type.innerClasses) {
      if (type.name.equals(inner.outerName) && isVisible(inner.access)) {
        names.add(inner.name);
      }
    }
    for (AnnotationNode annotation : annotations()) {
      names.addAll(references(annotation));
    }
    for (FieldNode field : type.fields) {
      addType(Type.getType(field.desc), names);
      addSignature(field.signature, names);
    }
    for (MethodNode method : type.methods) {
      addType(Type.getMethodType(method.desc), names);
      addSignature(method.signature, names);
      names.addAll(method.exceptions);
      addValue(method.annotationDefault, names);
    }
    return names;
  }

  private List<AnnotationNode> annotations() {
    List<AnnotationNode> all = new ArrayList<>();
    all.addAll(type.visibleAnnotations == null ? List.of() : type.visibleAnnotations);
    all.addAll(type.invisibleAnnotations == null ? List.of() : type.invisibleAnnotations);
    return all;
  }

  private static Set<String> references(AnnotationNode annotation) {
    Set<String> names = new TreeSet<>();
    addType(Type.getType(annotation.desc), names);
    addValue(annotation.values, names);
    return names;
  }

  private static void addValue(@Nullable Object value, Set<String> names) {
    if (value instanceof Type type) {
      addType(type, names);
    } else if (value instanceof AnnotationNode annotation) {
      names.addAll(references(annotation));
    } else if (value instanceof String[] constant) {
      addType(Type.getType(constant[0]), names);
    } else if (value instanceof List<?> values) {
      values.forEach(one -> addValue(one, names));
    }
  }

  private static void addType(Type type, Set<String> names) {
    switch (type.getSort()) {
      case Type.OBJECT -> names.add(type.getInternalName());
      case Type.ARRAY -> addType(type.getElementType(), names);
      case Type.METHOD -> {
        addType(type.getReturnType(), names);
        for (Type argument : type.getArgumentTypes()) {
          addType(argument, names);
        }
      }
      default -> {
        // A primitive type needs no class.
      }
    }
  }

  private static void addSignature(@Nullable String signature, Set<String> names) {
    if (signature != null) {
      new SignatureReader(signature)
          .accept(
              new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public void visitClassType(String name) {
                  names.add(name);
                }
              });
    }
  }

  /**
   * The class file.
   *
   * @param known tells by its internal name whether a class will be found; an annotation that names
   *     another one is left out, because compilers break down on it
   * @param mark descriptor of the annotation that tells where the class is from
   */
  byte[] write(Predicate<String> known, String mark) {
    type.visibleAnnotations = kept(type.visibleAnnotations, known);
    List<AnnotationNode> invisible = kept(type.invisibleAnnotations, known);
    invisible.add(new AnnotationNode(mark));
    type.invisibleAnnotations = invisible;
    type.innerClasses.removeIf(inner -> !known.test(inner.name));
    for (MethodNode method : type.methods) {
      method.visibleAnnotations = kept(method.visibleAnnotations, known);
      method.invisibleAnnotations = kept(method.invisibleAnnotations, known);
    }
    for (FieldNode field : type.fields) {
      field.visibleAnnotations = kept(field.visibleAnnotations, known);
      field.invisibleAnnotations = kept(field.invisibleAnnotations, known);
    }
    ClassWriter writer = new ClassWriter(0);
    type.accept(writer);
    return writer.toByteArray();
  }

  private static List<AnnotationNode> kept(
      @Nullable List<AnnotationNode> annotations, Predicate<String> known) {
    List<AnnotationNode> kept = new ArrayList<>(annotations == null ? List.of() : annotations);
    kept.removeIf(annotation -> !references(annotation).stream().allMatch(known));
    return kept;
  }
}
