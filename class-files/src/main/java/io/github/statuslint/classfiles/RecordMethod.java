// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.classfiles;

import java.lang.runtime.ObjectMethods;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * {@code equals}, {@code hashCode} or {@code toString} of a record, which javac leaves to {@link
 * ObjectMethods}, written out with the same results.
 */
final class RecordMethod {

  private static final String BOOTSTRAP = Type.getInternalName(ObjectMethods.class);
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type OBJECTS = Type.getType(Objects.class);
  private static final Type BUILDER = Type.getType(StringBuilder.class);
  private static final int PRIME = 31;

  private final ClassNode owner;
  private final Type type;
  private final List<Handle> components;
  private final GeneratorAdapter code;

  private RecordMethod(ClassNode owner, List<Handle> components, GeneratorAdapter code) {
    this.owner = owner;
    this.type = Type.getObjectType(owner.name);
    this.components = components;
    this.code = code;
  }

  /**
   * Writes a method out where it is left to the JVM.
   *
   * @return whether it was
   */
  static boolean replace(ClassNode owner, MethodNode method) {
    Optional<InvokeDynamicInsnNode> call = call(method);
    if (call.isEmpty()) {
      return false;
    }
    List<Handle> components =
        Arrays.stream(call.get().bsmArgs)
            .filter(Handle.class::isInstance)
            .map(Handle.class::cast)
            .toList();
    method.instructions.clear();
    method.localVariables = null;
    GeneratorAdapter code =
        new GeneratorAdapter(method.access, new Method(method.name, method.desc), method);
    RecordMethod record = new RecordMethod(owner, components, code);
    switch (method.name) {
      case "equals" -> record.writeEquals();
      case "hashCode" -> record.writeHashCode();
      default -> record.writeToString();
    }
    code.endMethod();
    return true;
  }

  private static Optional<InvokeDynamicInsnNode> call(MethodNode method) {
    return Arrays.stream(method.instructions.toArray())
        .filter(InvokeDynamicInsnNode.class::isInstance)
        .map(InvokeDynamicInsnNode.class::cast)
        .filter(call -> call.bsm.getOwner().equals(BOOTSTRAP))
        .findFirst();
  }

  private void writeEquals() {
    Label differs = code.newLabel();
    code.loadArg(0);
    code.instanceOf(type);
    code.ifZCmp(GeneratorAdapter.EQ, differs);
    for (Handle component : components) {
      Type value = Type.getType(component.getDesc());
      code.loadThis();
      code.getField(type, component.getName(), value);
      code.loadArg(0);
      code.checkCast(type);
      code.getField(type, component.getName(), value);
      compare(value, differs);
    }
    code.push(true);
    code.returnValue();
    code.mark(differs);
    Object[] locals = {owner.name, OBJECT.getInternalName()};
    code.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, null);
    code.push(false);
    code.returnValue();
  }

  private void compare(Type value, Label differs) {
    switch (value.getSort()) {
      case Type.FLOAT, Type.DOUBLE -> {
        // Not ==, for which NaN differs from itself.
        Type boxed = boxed(value);
        code.invokeStatic(boxed, new Method("compare", Type.INT_TYPE, new Type[] {value, value}));
        code.ifZCmp(GeneratorAdapter.NE, differs);
      }
      case Type.OBJECT, Type.ARRAY -> {
        code.invokeStatic(
            OBJECTS, new Method("equals", Type.BOOLEAN_TYPE, new Type[] {OBJECT, OBJECT}));
        code.ifZCmp(GeneratorAdapter.EQ, differs);
      }
      default -> code.ifCmp(value, GeneratorAdapter.NE, differs);
    }
  }

  private void writeHashCode() {
    code.push(0);
    for (Handle component : components) {
      Type value = Type.getType(component.getDesc());
      code.push(PRIME);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      code.loadThis();
      code.getField(type, component.getName(), value);
      boolean reference = value.getSort() >= Type.ARRAY;
      code.invokeStatic(
          reference ? OBJECTS : boxed(value),
          new Method("hashCode", Type.INT_TYPE, new Type[] {reference ? OBJECT : value}));
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
    code.returnValue();
  }

  private void writeToString() {
    code.newInstance(BUILDER);
    code.dup();
    code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
    append(simpleName() + "[");
    String separator = "";
    for (Handle component : components) {
      append(separator + component.getName() + "=");
      Type value = Type.getType(component.getDesc());
      code.loadThis();
      code.getField(type, component.getName(), value);
      code.valueOf(value);
      append(OBJECT);
      separator = ", ";
    }
    append("]");
    code.invokeVirtual(BUILDER, new Method("toString", Type.getType(String.class), new Type[0]));
    code.returnValue();
  }

  private void append(String text) {
    code.push(text);
    append(Type.getType(String.class));
  }

  private void append(Type value) {
    code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {value}));
  }

  private String simpleName() {
    for (InnerClassNode inner : owner.innerClasses) {
      if (inner.name.equals(owner.name)) {
        return inner.innerName;
      }
    }
    return owner.name.substring(owner.name.lastIndexOf('/') + 1);
  }

  private static Type boxed(Type value) {
    return switch (value.getSort()) {
      case Type.BOOLEAN -> Type.getType(Boolean.class);
      case Type.BYTE -> Type.getType(Byte.class);
      case Type.CHAR -> Type.getType(Character.class);
      case Type.DOUBLE -> Type.getType(Double.class);
      case Type.FLOAT -> Type.getType(Float.class);
      case Type.LONG -> Type.getType(Long.class);
      case Type.SHORT -> Type.getType(Short.class);
      default -> Type.getType(Integer.class);
    };
  }
}
