// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.StatusSource;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeFinder;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Tells which parameters of the program's own methods are statuses that the methods send: {@code
 * void fail(Response response, int code, String text) { response.status(code); ... }}.
 *
 * <p>Methods are read as they were parsed, by names and imports, so that the answer is the same
 * whether the compiler comes to the method or to its caller first. Of a method that is not in this
 * compilation nothing is known.
 */
final class StatusParameters {

  private static final int DEEPEST = 4;

  private static final List<String> NAMES = List.of("status", "code", "http", "error");

  private static final Set<MemberKind> SENDING =
      Set.of(
          MemberKind.SEND,
          MemberKind.ERROR,
          MemberKind.BUILD,
          MemberKind.THROW,
          MemberKind.ABORT,
          MemberKind.MAKE);

  private final Vocabulary vocabulary;
  private final TypeFinder finder;
  private final Consumer<CompilationUnitTree> load;
  private final Map<ExecutableElement, Set<Integer>> known = new HashMap<>();
  private final Map<Name, Boolean> namedLikeStatus = new HashMap<>();
  private final MembersByName members = new MembersByName();

  /** The methods of the class that is being read. */
  private Map<ExecutableElement, MethodTree> trees = Map.of();

  /**
   * The methods of one compilation.
   *
   * @param load loads the tables of what a compilation unit mentions
   */
  StatusParameters(Vocabulary vocabulary, TypeFinder finder, Consumer<CompilationUnitTree> load) {
    this.vocabulary = vocabulary;
    this.finder = finder;
    this.load = load;
  }

  /** Reads the methods of a class, before the compiler rewrites them. */
  void read(AttributedUnit unit, ClassTree type) {
    Map<ExecutableElement, MethodTree> inClass = new LinkedHashMap<>();
    collect(unit, type, inClass);
    trees = inClass;
    try {
      inClass.keySet().forEach(method -> sent(unit, method, 0));
    } finally {
      trees = Map.of();
    }
  }

  /** To ask the compiler for the tree of a method takes it a walk over the whole class. */
  private void collect(
      AttributedUnit unit, ClassTree type, Map<ExecutableElement, MethodTree> inClass) {
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree nested) {
        collect(unit, nested, inClass);
      } else if (member instanceof MethodTree tree
          && tree.getBody() != null
          && !tree.getParameters().isEmpty()) {
        unit.executable(tree)
            .filter(method -> mayTakeStatus(method.getParameters(), unit))
            .ifPresent(method -> inClass.put(method, tree));
      }
    }
  }

  /** Whether an argument becomes the status of a response. */
  boolean isSent(AttributedUnit unit, ExecutableElement method, int argument) {
    return argument < method.getParameters().size() && sent(unit, method, 0).contains(argument);
  }

  private Set<Integer> sent(AttributedUnit unit, ExecutableElement method, int depth) {
    Set<Integer> sent = known.get(method);
    if (sent != null || depth > DEEPEST) {
      return sent == null ? Set.of() : sent;
    }
    known.put(method, Set.of());
    Set<Integer> found = find(unit, method, depth);
    known.put(method, found);
    return found;
  }

  private Set<Integer> find(AttributedUnit unit, ExecutableElement method, int depth) {
    List<? extends VariableElement> parameters = method.getParameters();
    Optional<Parsed> parsed =
        mayTakeStatus(parameters, unit) ? parsed(unit, method) : Optional.empty();
    if (parsed.isEmpty() || !(method.getEnclosingElement() instanceof TypeElement owner)) {
      return Set.of();
    }
    MethodTree tree = parsed.get().tree();
    load.accept(parsed.get().unit());
    ParsedNames names =
        new ParsedNames(
            finder,
            unit.elements(),
            members,
            parsed.get().unit(),
            tree,
            method,
            owner,
            unit.trees().getSourcePositions());
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (mayBeStatus(parameters.get(i), unit)) {
        Flow flow = new Flow(unit, names, tree.getParameters().get(i).getName().toString(), depth);
        flow.scan(tree.getBody(), null);
        if (flow.sent && !flow.changed) {
          found.add(i);
        }
      }
    }
    return Set.copyOf(found);
  }

  /** A method that has code, in its compilation unit. */
  private record Parsed(CompilationUnitTree unit, MethodTree tree) {}

  private Optional<Parsed> parsed(AttributedUnit unit, ExecutableElement method) {
    MethodTree known = trees.get(method);
    if (known != null) {
      return Optional.of(new Parsed(unit.unit(), known));
    }
    TreePath path = unit.trees().getPath(method);
    return path != null && path.getLeaf() instanceof MethodTree tree && tree.getBody() != null
        ? Optional.of(new Parsed(path.getCompilationUnit(), tree))
        : Optional.empty();
  }

  private boolean mayTakeStatus(List<? extends VariableElement> parameters, AttributedUnit unit) {
    for (VariableElement parameter : parameters) {
      if (mayBeStatus(parameter, unit)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeStatus(VariableElement parameter, AttributedUnit unit) {
    TypeMirror type = parameter.asType();
    return switch (type.getKind()) {
      case INT -> isNamedLikeStatus(parameter);
      case DECLARED ->
          vocabulary.isStatus(type)
              || (isNamedLikeStatus(parameter)
                  && TypeNames.of(type, unit.types()).equals("java.lang.Integer"));
      default -> false;
    };
  }

  /** Most numbers are none: their names say so. */
  private boolean isNamedLikeStatus(VariableElement parameter) {
    Name name = parameter.getSimpleName();
    Boolean like = namedLikeStatus.get(name);
    if (like == null) {
      like = isLikeStatus(name.toString().toLowerCase(Locale.ROOT));
      namedLikeStatus.put(name, like);
    }
    return like;
  }

  private static boolean isLikeStatus(String name) {
    for (String part : NAMES) {
      if (name.contains(part)) {
        return true;
      }
    }
    return name.equals("sc");
  }

  /** Where one parameter goes. */
  private final class Flow extends TreeScanner<Void, Void> {
    private final AttributedUnit unit;
    private final ParsedNames names;
    private final String parameter;
    private final int depth;
    private boolean sent;
    private boolean changed;

    Flow(AttributedUnit unit, ParsedNames names, String parameter, int depth) {
      this.unit = unit;
      this.names = names;
      this.parameter = parameter;
      this.depth = depth;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      given(tree, tree.getArguments());
      return super.visitMethodInvocation(tree, unused);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
      given(tree, tree.getArguments());
      return super.visitNewClass(tree, unused);
    }

    private void given(ExpressionTree call, List<? extends ExpressionTree> arguments) {
      for (int i = 0; i < arguments.size() && !sent; i++) {
        if (isParameter(arguments.get(i))) {
          int index = i;
          sent = names.called(call).stream().anyMatch(called -> sends(called, index));
        }
      }
    }

    private boolean sends(ExecutableElement called, int index) {
      List<Member> rows = vocabulary.members(called);
      return rows.isEmpty()
          ? sent(unit, called, depth + 1).contains(index)
          : rows.stream()
              .filter(row -> SENDING.contains(row.kind()))
              .anyMatch(row -> row.status().equals(new StatusSource.Argument(index)));
    }

    private boolean isParameter(ExpressionTree tree) {
      return tree instanceof ParenthesizedTree parenthesized
          ? isParameter(parenthesized.getExpression())
          : tree instanceof IdentifierTree name && name.getName().contentEquals(parameter);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
      changed |= isParameter(tree.getVariable());
      return super.visitAssignment(tree, unused);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
      changed |= isParameter(tree.getVariable());
      return super.visitCompoundAssignment(tree, unused);
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      return null;
    }
  }
}
