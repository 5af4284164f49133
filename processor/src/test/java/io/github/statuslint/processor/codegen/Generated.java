// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compiled classes, loaded, whose methods a test can call by name. */
final class Generated extends ClassLoader {

  private final Map<String, byte[]> classes;

  Generated(Map<String, byte[]> classes) {
    this(classes, ClassLoader.getPlatformClassLoader());
  }

  private Generated(Map<String, byte[]> classes, ClassLoader parent) {
    super(parent);
    this.classes = classes;
  }

  /** The same classes with jars behind them. */
  Generated with(String... jars) {
    URL[] addresses =
        Arrays.stream(jars)
            .map(jar -> address(new File("target/framework-jars", jar)))
            .toArray(URL[]::new);
    return new Generated(
        classes, new URLClassLoader(addresses, ClassLoader.getPlatformClassLoader()));
  }

  private static URL address(File jar) {
    try {
      return jar.toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** The names of the classes that have been loaded from here. */
  List<String> loaded() {
    return classes.keySet().stream()
        .filter(name -> findLoadedClass(name) != null)
        .sorted()
        .toList();
  }

  /** A class by its binary name. */
  Class<?> type(String name) {
    try {
      return loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** A constant of {@code shop.HttpStatusInfo}. */
  Object status(String name) {
    return Arrays.stream(type("shop.HttpStatusInfo").getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no " + name));
  }

  /** What a static method of {@code shop.HttpStatusInfo} answers. */
  Object call(String method, Object... arguments) {
    return invoke(type("shop.HttpStatusInfo"), null, method, arguments);
  }

  /** What a method of an object answers. */
  static Object ask(Object target, String method, Object... arguments) {
    return Objects.requireNonNull(invoke(target.getClass(), target, method, arguments));
  }

  private static Object invoke(Class<?> type, Object target, String name, Object... arguments) {
    try {
      Method method = method(type, name, arguments);
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Method method(Class<?> type, String name, Object... arguments) {
    return Arrays.stream(type.getMethods())
        .filter(candidate -> candidate.getName().equals(name))
        .filter(candidate -> takes(candidate.getParameterTypes(), arguments))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " has no method " + name));
  }

  private static boolean takes(Class<?>[] parameters, Object[] arguments) {
    if (parameters.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      boolean number = parameters[i] == int.class && arguments[i] instanceof Integer;
      if (!number && !parameters[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code shop.HttpStatusInfo} has a public method of that name. */
  boolean hasMethod(String name) {
    return Arrays.stream(type("shop.HttpStatusInfo").getMethods())
        .anyMatch(method -> method.getName().equals(name));
  }
}
