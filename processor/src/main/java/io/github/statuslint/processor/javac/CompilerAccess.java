// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.util.JavacTask;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The way into javac. Build tools hand in a processing environment of their own; this looks through
 * the wrappers of Gradle and IntelliJ, and answers "none" for any other compiler.
 */
public final class CompilerAccess {

  private static final int MOST_WRAPPERS = 8;

  private CompilerAccess() {}

  /** The running javac task, empty where the environment is another compiler's. */
  public static Optional<JavacTask> task(ProcessingEnvironment environment) {
    @Nullable ProcessingEnvironment candidate = environment;
    for (int depth = 0; candidate != null && depth < MOST_WRAPPERS; depth++) {
      try {
        return Optional.of(JavacTask.instance(candidate));
      } catch (IllegalArgumentException | LinkageError wrapped) {
        candidate = unwrap(candidate);
      }
    }
    return Optional.empty();
  }

  private static @Nullable ProcessingEnvironment unwrap(ProcessingEnvironment wrapper) {
    if (Proxy.isProxyClass(wrapper.getClass())) {
      InvocationHandler handler = Proxy.getInvocationHandler(wrapper);
      return fieldOf(handler, handler.getClass());
    }
    return fieldOf(wrapper, wrapper.getClass());
  }

  /** The first field of the object or of what it captures that holds an environment. */
  private static @Nullable ProcessingEnvironment fieldOf(Object holder, Class<?> type) {
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        try {
          field.setAccessible(true);
          if (field.get(holder) instanceof ProcessingEnvironment inner && inner != holder) {
            return inner;
          }
        } catch (IllegalAccessException | RuntimeException closed) {
          // A field that the module system closes cannot be the way through: look at the next.
        }
      }
    }
    return null;
  }
}
