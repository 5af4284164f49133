// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Environments as build tools hand them to processors. */
public final class Wrappers {

  private Wrappers() {}

  /** A class that delegates, as Gradle's incremental processing has. */
  public static ProcessingEnvironment likeGradle(ProcessingEnvironment environment) {
    return new Delegating(environment);
  }

  /** A proxy whose handler delegates, as IntelliJ's builder has. */
  public static ProcessingEnvironment likeIntelliJ(ProcessingEnvironment environment) {
    return proxy(new Handler(environment));
  }

  /** A proxy whose handler is a lambda. */
  public static ProcessingEnvironment lambda(ProcessingEnvironment environment) {
    return proxy((proxy, method, arguments) -> call(environment, method, arguments));
  }

  /** A wrapper that hides what it wraps where no reflection on its fields finds it. */
  public static ProcessingEnvironment opaque(ProcessingEnvironment environment) {
    List<ProcessingEnvironment> hidden = new ArrayList<>(List.of(environment));
    return proxy((proxy, method, arguments) -> call(hidden.get(0), method, arguments));
  }

  private static ProcessingEnvironment proxy(InvocationHandler handler) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            Wrappers.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, handler);
  }

  private static @Nullable Object call(
      ProcessingEnvironment environment, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(environment, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private record Handler(ProcessingEnvironment delegate) implements InvocationHandler {
    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      return call(delegate, method, arguments);
    }
  }

  private static final class Delegating implements ProcessingEnvironment {
    private final ProcessingEnvironment delegate;

    Delegating(ProcessingEnvironment delegate) {
      this.delegate = delegate;
    }

    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }

  /** A processor that sees the environment through a wrapper. */
  public static Processor wrapping(
      Processor processor, UnaryOperator<ProcessingEnvironment> wrapper) {
    return new Wrapped(processor, wrapper);
  }

  private record Wrapped(Processor processor, UnaryOperator<ProcessingEnvironment> wrapper)
      implements Processor {
    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public void init(ProcessingEnvironment environment) {
      processor.init(wrapper.apply(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
      return processor.getCompletions(element, annotation, member, text);
    }
  }
}
