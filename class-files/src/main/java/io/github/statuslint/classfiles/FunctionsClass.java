// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.classfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.TableSwitchGenerator;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * One class for all lambdas of a nest. It implements all their interfaces; an object of it knows
 * the number of its lambda and what that one has captured.
 */
final class FunctionsClass {

  /** What its name has behind that of the nest's host. */
  static final String SUFFIX = "$$Functions";

  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type UNKNOWN = Type.getType(IllegalStateException.class);
  private static final String NUMBER = "number";
  private static final String CAPTURED = "captured";

  private final Type type;
  private final ClassNode made = new ClassNode();

  private FunctionsClass(String host) {
    type = Type.getObjectType(name(host));
    made.version = Opcodes.V17;
    made.access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    made.name = type.getInternalName();
    made.superName = OBJECT.getInternalName();
    made.nestHostClass = host;
  }

  /** Its internal name. */
  static String name(String host) {
    return host + SUFFIX;
  }

  /**
   * Makes it.
   *
   * @param host of the nest
   * @param lambdas of the nest, numbered from 0
   */
  static ClassNode of(String host, List<Lambda> lambdas) {
    FunctionsClass functions = new FunctionsClass(host);
    functions.made.interfaces =
        lambdas.stream().map(Lambda::functionalInterface).distinct().sorted().toList();
    functions.addFields(lambdas);
    lambdas.forEach(functions::addMaker);
    Map<String, List<Lambda>> byMethod = new TreeMap<>();
    for (Lambda lambda : lambdas) {
      String method = lambda.method() + lambda.erased().getDescriptor();
      byMethod.computeIfAbsent(method, key -> new ArrayList<>()).add(lambda);
    }
    byMethod.values().forEach(functions::addMethod);
    return functions.made;
  }

  private void addFields(List<Lambda> lambdas) {
    made.visitField(Opcodes.ACC_FINAL, NUMBER, "I", null, null);
    int most = 0;
    for (Lambda lambda : lambdas) {
      most = Math.max(most, lambda.captured().getArgumentTypes().length);
    }
    for (int i = 0; i < most; i++) {
      made.visitField(0, CAPTURED + i, OBJECT.getDescriptor(), null, null);
    }
    GeneratorAdapter code = method(0, new Method("<init>", "(I)V"));
    code.loadThis();
    code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
    code.loadThis();
    code.loadArg(0);
    code.putField(type, NUMBER, Type.INT_TYPE);
    code.returnValue();
    code.endMethod();
  }

  private void addMaker(Lambda lambda) {
    GeneratorAdapter code =
        method(Opcodes.ACC_STATIC, new Method(lambda.maker(), lambda.captured().getDescriptor()));
    code.newInstance(type);
    code.dup();
    code.push(lambda.number());
    code.invokeConstructor(type, new Method("<init>", "(I)V"));
    Type[] captured = lambda.captured().getArgumentTypes();
    for (int i = 0; i < captured.length; i++) {
      code.dup();
      code.loadArg(i);
      code.valueOf(captured[i]);
      code.putField(type, CAPTURED + i, OBJECT);
    }
    code.returnValue();
    code.endMethod();
  }

  private void addMethod(List<Lambda> lambdas) {
    Lambda first = lambdas.get(0);
    GeneratorAdapter code =
        method(Opcodes.ACC_PUBLIC, new Method(first.method(), first.erased().getDescriptor()));
    code.loadThis();
    code.getField(type, NUMBER, Type.INT_TYPE);
    int[] numbers = lambdas.stream().mapToInt(Lambda::number).toArray();
    code.tableSwitch(
        numbers,
        new TableSwitchGenerator() {
          @Override
          public void generateCase(int number, Label end) {
            lambdas.stream()
                .filter(lambda -> lambda.number() == number)
                .forEach(lambda -> call(lambda, code));
          }

          @Override
          public void generateDefault() {
            code.throwException(UNKNOWN, "no such lambda");
          }
        });
    code.endMethod();
  }

  private void call(Lambda lambda, GeneratorAdapter code) {
    Handle body = lambda.body();
    Type owner = Type.getObjectType(body.getOwner());
    boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (creates) {
      code.newInstance(owner);
      code.dup();
    }
    List<Type> wanted = new ArrayList<>();
    if (!creates && body.getTag() != Opcodes.H_INVOKESTATIC) {
      wanted.add(owner);
    }
    wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    Type[] captured = lambda.captured().getArgumentTypes();
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(type, CAPTURED + i, OBJECT);
      code.unbox(captured[i]);
    }
    Type[] given = lambda.erased().getArgumentTypes();
    Type[] inferred = lambda.inferred().getArgumentTypes();
    for (int i = 0; i < given.length; i++) {
      code.loadArg(i);
      Conversion.convert(code, given[i], inferred[i], wanted.get(captured.length + i));
    }
    invoke(body, code);
    Type result = creates ? owner : Type.getReturnType(body.getDesc());
    Conversion.convertResult(
        code, result, lambda.inferred().getReturnType(), lambda.erased().getReturnType());
    code.returnValue();
  }

  /** Private methods too are called like others, since the class is of the same nest. */
  private static void invoke(Handle body, GeneratorAdapter code) {
    int instruction =
        switch (body.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        instruction, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
  }

  private GeneratorAdapter method(int access, Method method) {
    MethodNode node = new MethodNode(access, method.getName(), method.getDescriptor(), null, null);
    made.methods.add(node);
    return new GeneratorAdapter(access, method, node);
  }
}
