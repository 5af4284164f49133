// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.Registration;
import io.github.statuslint.processor.framework.Registration.Part;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a class registers handlers of requests in code: {@code app.get("/users", handler)}.
 * Only reports tell of that, so it is a walk of its own, which other compilations do not make.
 */
final class RegistrationScanner extends TreeScanner<Void, List<MethodInvocationTree>> {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final Deque<Condition> around = new ArrayDeque<>();
  private final Deque<String> types = new ArrayDeque<>();
  private final List<Registered> found = new ArrayList<>();
  private String method = "";

  RegistrationScanner(AttributedUnit unit, Vocabulary vocabulary) {
    this.unit = unit;
    this.vocabulary = vocabulary;
  }

  /** The registrations in a class, in the order of the source. */
  List<Registered> scanType(ClassTree type) {
    scan(type, List.of());
    return found.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  /** What a request must be like: one of the methods, where there are any, and the path. */
  private record Condition(Set<String> methods, String path) {}

  @Override
  public @Nullable Void visitClass(ClassTree tree, List<MethodInvocationTree> after) {
    String name = tree.getSimpleName().toString();
    if (name.isEmpty()) {
      return super.visitClass(tree, List.of());
    }
    types.push(types.isEmpty() ? name : types.peek() + '.' + name);
    super.visitClass(tree, List.of());
    types.pop();
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, List<MethodInvocationTree> after) {
    String outer = method;
    method = tree.getName().toString();
    super.visitMethod(tree, List.of());
    method = outer;
    return null;
  }

  /**
   * A call.
   *
   * @param after the calls on its result, the next one first
   */
  @Override
  public @Nullable Void visitMethodInvocation(
      MethodInvocationTree tree, List<MethodInvocationTree> after) {
    Optional<Registration> row = row(tree);
    row.filter(it -> it.part() == Part.ROUTE).ifPresent(it -> add(tree, it, after));
    List<MethodInvocationTree> next = new ArrayList<>(after.size() + 1);
    next.add(tree);
    next.addAll(after);
    scan(tree.getMethodSelect(), next);
    boolean isPrefix = row.isPresent() && row.get().part() == Part.PREFIX;
    if (isPrefix) {
      around.addLast(condition(tree, row.get()));
    }
    scan(tree.getArguments(), List.of());
    if (isPrefix) {
      around.removeLast();
    }
    return null;
  }

  private Optional<Registration> row(MethodInvocationTree tree) {
    String name = StatusReader.nameOf(tree);
    return vocabulary.mayRegister(name)
        ? unit.executable(tree).flatMap(vocabulary::registration)
        : Optional.empty();
  }

  private void add(MethodInvocationTree tree, Registration row, List<MethodInvocationTree> after) {
    List<ExpressionTree> handlers = handlers(tree, row, after);
    Condition own = condition(tree, row);
    StringBuilder path = new StringBuilder();
    around.forEach(prefix -> path.append(joinable(prefix.path())));
    path.append(joinable(own.path()));
    boolean isCondition = path.length() > 0 || !own.methods().isEmpty();
    if (handlers.isEmpty() || !isCondition) {
      return;
    }
    List<Span> code = new ArrayList<>();
    List<String> elements = new ArrayList<>();
    for (ExpressionTree handler : handlers) {
      code.add(unit.span(handler));
      element(handler).ifPresent(elements::add);
    }
    found.add(
        new Registered(
            own.methods(),
            path.length() == 0 ? List.of() : List.of(path.toString()),
            String.valueOf(types.peek()) + (method.isEmpty() ? "" : '#' + method),
            unit.nameSpan(tree),
            code,
            elements));
  }

  private static String joinable(String path) {
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (path.equals("/")) {
      return path;
    }
    return trimmed.isEmpty() || trimmed.startsWith("/") ? trimmed : "/" + trimmed;
  }

  private static List<ExpressionTree> handlers(
      MethodInvocationTree tree, Registration row, List<MethodInvocationTree> after) {
    List<ExpressionTree> handlers = new ArrayList<>();
    if (row.handledBy().isEmpty()) {
      tree.getArguments().stream().filter(RegistrationScanner::isHandler).forEach(handlers::add);
      return handlers;
    }
    for (MethodInvocationTree next : after) {
      if (row.handledBy().contains(StatusReader.nameOf(next)) && !next.getArguments().isEmpty()) {
        handlers.add(next.getArguments().get(0));
      }
    }
    return handlers;
  }

  /** Code, or a name that may stand for some; a literal is no handler. */
  private static boolean isHandler(ExpressionTree argument) {
    return switch (argument.getKind()) {
      case LAMBDA_EXPRESSION, MEMBER_REFERENCE, NEW_CLASS, IDENTIFIER, MEMBER_SELECT -> true;
      default -> false;
    };
  }

  private Condition condition(MethodInvocationTree tree, Registration row) {
    Set<String> methods = new HashSet<>(row.methods());
    if (row.namedByMethod()) {
      methods.add(StatusReader.nameOf(tree).toUpperCase(Locale.ROOT));
    }
    String path = "";
    for (ExpressionTree argument : tree.getArguments()) {
      Optional<String> text =
          unit.constant(argument).filter(String.class::isInstance).map(String.class::cast);
      String name = text.orElseGet(() -> StatusReader.nameOf(argument));
      if (METHODS.contains(name)) {
        methods.add(name);
      } else if (text.isPresent() && path.isEmpty()) {
        path = text.get();
      } else if (argument instanceof MethodInvocationTree call) {
        Condition made = predicate(call);
        methods.addAll(made.methods());
        path = path.isEmpty() ? made.path() : path;
      }
    }
    return new Condition(methods, path);
  }

  /** What the calls in an expression ask for: {@code GET("/users").and(accept(JSON))}. */
  private Condition predicate(MethodInvocationTree tree) {
    Set<String> methods = new HashSet<>();
    StringBuilder path = new StringBuilder();
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        super.visitMethodInvocation(call, unused);
        row(call)
            .filter(it -> it.part() == Part.PREDICATE)
            .map(it -> condition(call, it))
            .ifPresent(
                made -> {
                  methods.addAll(made.methods());
                  path.append(path.length() == 0 ? made.path() : "");
                });
        return null;
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
        return null;
      }
    }.scan(tree, null);
    return new Condition(methods, path.toString());
  }

  /** The method of the program, or the type, that an expression makes the handler. */
  private Optional<String> element(ExpressionTree handler) {
    if (handler instanceof LambdaExpressionTree
        || (handler instanceof NewClassTree made && made.getClassBody() != null)) {
      return Optional.empty();
    }
    if (handler instanceof MemberReferenceTree) {
      return unit.executable(handler).flatMap(this::key);
    }
    return unit.type(handler)
        .filter(DeclaredType.class::isInstance)
        .map(type -> ((DeclaredType) type).asElement())
        .filter(TypeElement.class::isInstance)
        .map(type -> TypeNames.of((TypeElement) type, unit.elements()))
        .filter(type -> types.stream().noneMatch(own -> ("." + type).endsWith("." + own)));
  }

  private Optional<String> key(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement owner
        ? Optional.of(
            TypeNames.of(owner, unit.elements()) + '#' + TypeNames.signature(method, unit.types()))
        : Optional.empty();
  }
}
