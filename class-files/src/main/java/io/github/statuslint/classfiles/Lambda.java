// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.classfiles;

import java.lang.invoke.LambdaMetafactory;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A lambda or a method reference, as javac leaves it to {@link LambdaMetafactory}.
 *
 * @param number among those of its nest
 * @param method the method of the functional interface
 * @param erased its arguments and result
 * @param captured what the lambda keeps, and the functional interface as the result
 * @param body the method that does the work
 * @param inferred arguments and result as they are known where the lambda stands
 */
record Lambda(int number, String method, Type erased, Type captured, Handle body, Type inferred) {

  private static final String FACTORY = Type.getInternalName(LambdaMetafactory.class);

  /** Whether a call is one; those that can be serialized are left to the JVM. */
  static boolean isLambda(InvokeDynamicInsnNode call) {
    return call.bsm.getOwner().equals(FACTORY) && call.bsm.getName().equals("metafactory");
  }

  /**
   * Reads one.
   *
   * @param call one that {@link #isLambda}
   */
  static Lambda of(InvokeDynamicInsnNode call, int number) {
    return new Lambda(
        number,
        call.name,
        (Type) call.bsmArgs[0],
        Type.getMethodType(call.desc),
        (Handle) call.bsmArgs[1],
        (Type) call.bsmArgs[2]);
  }

  /** The internal name of the functional interface. */
  String functionalInterface() {
    return captured.getReturnType().getInternalName();
  }

  /** The name of the method that makes it. */
  String maker() {
    return "make" + number;
  }
}
