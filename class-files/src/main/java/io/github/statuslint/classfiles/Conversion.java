// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.classfiles;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/**
 * The conversions between what a functional interface hands over and what the body of a lambda
 * takes, and back: casts, boxing and widening, as {@link java.lang.invoke.LambdaMetafactory} does
 * them.
 */
final class Conversion {

  private static final Map<String, Type> PRIMITIVE =
      Map.of(
          "java/lang/Boolean", Type.BOOLEAN_TYPE,
          "java/lang/Byte", Type.BYTE_TYPE,
          "java/lang/Character", Type.CHAR_TYPE,
          "java/lang/Double", Type.DOUBLE_TYPE,
          "java/lang/Float", Type.FLOAT_TYPE,
          "java/lang/Integer", Type.INT_TYPE,
          "java/lang/Long", Type.LONG_TYPE,
          "java/lang/Short", Type.SHORT_TYPE);

  private Conversion() {}

  /**
   * Converts the value on the stack.
   *
   * @param given its type
   * @param inferred its type as it is known where the lambda stands
   * @param wanted the type to convert it to
   */
  static void convert(GeneratorAdapter code, Type given, Type inferred, Type wanted) {
    if (isPrimitive(given) && isPrimitive(wanted)) {
      code.cast(given, wanted);
    } else if (isPrimitive(given)) {
      code.valueOf(given);
    } else if (isPrimitive(wanted)) {
      Type value = unboxed(inferred).orElse(wanted);
      code.unbox(value);
      code.cast(value, wanted);
    } else {
      code.checkCast(wanted);
    }
  }

  /**
   * Converts the result on the stack, or drops it where nobody wants it.
   *
   * @param given its type
   * @param inferred the result as it is known where the lambda stands
   * @param wanted what the interface's method returns
   */
  static void convertResult(GeneratorAdapter code, Type given, Type inferred, Type wanted) {
    if (wanted.equals(Type.VOID_TYPE)) {
      drop(code, given);
    } else if (isPrimitive(given) && !isPrimitive(wanted)) {
      Type value = unboxed(inferred).orElse(given);
      code.cast(given, value);
      code.valueOf(value);
    } else {
      convert(code, given, given, wanted);
    }
  }

  private static void drop(GeneratorAdapter code, Type given) {
    if (given.getSize() == 2) {
      code.pop2();
    } else if (given.getSize() == 1) {
      code.pop();
    }
  }

  private static Optional<Type> unboxed(Type type) {
    return isPrimitive(type)
        ? Optional.of(type)
        : Optional.ofNullable(PRIMITIVE.get(type.getInternalName()));
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() <= Type.DOUBLE;
  }
}
