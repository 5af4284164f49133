// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What surrounds the place that the traversal has reached: kept as trees, told as values. */
final class Surroundings {

  private static final int MOST_GUARDS = 4;

  private final AttributedUnit unit;
  private final GuardReader conditions;
  private final Deque<Layer> layers = new ArrayDeque<>();
  private final Map<CatchTree, Integer> clauses = new HashMap<>();
  private int caughtBy;
  private int blocks;
  private int block;
  private int parentBlock = -1;
  private final Deque<Integer> around = new ArrayDeque<>();
  private final Deque<Integer> otherBranches = new ArrayDeque<>();

  Surroundings(AttributedUnit unit, GuardReader conditions) {
    this.unit = unit;
    this.conditions = conditions;
  }

  /** One layer around a place, the innermost on top. */
  private sealed interface Layer {
    /** A catch clause and the block that it belongs to; read when a status first stands in it. */
    final class Catch implements Layer {
      final VariableTree parameter;
      final BlockTree attempt;
      final int number;
      @Nullable Caught read;

      Catch(VariableTree parameter, BlockTree attempt, int number) {
        this.parameter = parameter;
        this.attempt = attempt;
        this.number = number;
      }
    }

    /** A try block whose catch clauses get what is thrown in it. */
    record Attempt(List<? extends CatchTree> clauses) implements Layer {}

    /** A branch of a condition; read when a status first stands in it. */
    final class Branch implements Layer {
      final ExpressionTree condition;
      final boolean holds;
      final boolean rest;
      @Nullable Guard read;

      Branch(ExpressionTree condition, boolean holds, boolean rest) {
        this.condition = condition;
        this.holds = holds;
        this.rest = rest;
      }
    }

    /** A lambda passed to a method. */
    record Lambda(String receiver, Optional<FailureLambda> failure) implements Layer {}

    /** The border of a method or class: nothing outside it is seen. */
    record Border() implements Layer {}
  }

  void enterAttempt(TryTree tree) {
    layers.push(new Layer.Attempt(tree.getCatches()));
  }

  void enterCatch(CatchTree clause, BlockTree attempt) {
    layers.push(new Layer.Catch(clause.getParameter(), attempt, number(clause)));
  }

  private int number(CatchTree clause) {
    return clauses.computeIfAbsent(clause, unknown -> clauses.size() + 1);
  }

  /** Enters the expression of a throw statement, and leaves it by {@link #leaveThrow}. */
  void enterThrow(ExpressionTree thrown) {
    caughtBy = catching(thrown).filter(UnaskedCatch::isSo).map(this::number).orElse(0);
  }

  void leaveThrow() {
    caughtBy = 0;
  }

  /** The clause of the same method that gets what is thrown; a lambda may run elsewhere. */
  private Optional<CatchTree> catching(ExpressionTree thrown) {
    Set<String> types = Set.of();
    for (Layer layer : layers) {
      if (layer instanceof Layer.Border || layer instanceof Layer.Lambda) {
        return Optional.empty();
      }
      if (layer instanceof Layer.Attempt attempt) {
        types = types.isEmpty() ? unit.type(thrown).map(this::names).orElse(Set.of()) : types;
        for (CatchTree clause : attempt.clauses()) {
          if (catches(clause, types)) {
            return Optional.of(clause);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Set<String> names(TypeMirror type) {
    Set<String> names = new HashSet<>(TypeNames.supertypes(type, unit.types()));
    names.add(TypeNames.of(type, unit.types()));
    return names;
  }

  private boolean catches(CatchTree clause, Set<String> thrown) {
    return alternatives(clause.getParameter()).stream()
        .flatMap(alternative -> unit.type(alternative).stream())
        .anyMatch(type -> thrown.contains(TypeNames.of(type, unit.types())));
  }

  void enterBranch(ExpressionTree condition, boolean holds) {
    layers.push(new Layer.Branch(condition, holds, false));
  }

  /** Enters what follows a branch that never comes back, so that its condition does not hold. */
  void enterRest(ExpressionTree condition) {
    layers.push(new Layer.Branch(condition, false, true));
  }

  void enterLambda(@Nullable MethodInvocationTree receiver, LambdaExpressionTree lambda) {
    layers.push(
        new Layer.Lambda(
            receiver == null ? "" : StatusReader.nameOf(receiver),
            FailureLambda.of(receiver, lambda)));
  }

  void enterBorder() {
    layers.push(new Layer.Border());
  }

  void leave() {
    layers.pop();
  }

  /** Enters a block of statements and answers the one around it, for {@link #leaveBlock}. */
  int enterBlock() {
    int outer = parentBlock;
    around.push(block);
    parentBlock = block;
    block = ++blocks;
    return outer;
  }

  void leaveBlock(int outer) {
    around.pop();
    block = parentBlock;
    parentBlock = outer;
  }

  /** Enters the branch that runs where another block does not, for {@link #leaveOtherwise}. */
  void enterOtherwise(int otherBlock) {
    otherBranches.push(otherBlock);
  }

  void leaveOtherwise() {
    otherBranches.pop();
  }

  /** The blocks that do not run where this place is reached: of conditions that were not met. */
  List<Integer> otherBranches() {
    return List.copyOf(otherBranches);
  }

  int block() {
    return block;
  }

  int parentBlock() {
    return parentBlock;
  }

  /** The blocks around the place, its own first. */
  List<Integer> enclosingBlocks() {
    List<Integer> blocksAround = new ArrayList<>();
    blocksAround.add(block);
    blocksAround.addAll(around);
    return blocksAround;
  }

  /** Whether the place is inside a lambda of its method. */
  boolean inLambda() {
    for (Layer layer : layers) {
      if (layer instanceof Layer.Border) {
        return false;
      }
      if (layer instanceof Layer.Lambda) {
        return true;
      }
    }
    return false;
  }

  StatusUse.Context context() {
    Optional<Caught> caught = Optional.empty();
    List<Guard> guards = new ArrayList<>();
    Optional<String> lambdaOf = Optional.empty();
    int clauseAround = 0;
    for (Layer layer : layers) {
      if (layer instanceof Layer.Border) {
        break;
      }
      if (layer instanceof Layer.Catch clause && caught.isEmpty()) {
        caught = Optional.of(caught(clause));
        clauseAround = clause.number;
      } else if (layer instanceof Layer.Branch branch
          && guards.size() < MOST_GUARDS
          && tells(branch)) {
        guards.add(guard(branch));
      } else if (layer instanceof Layer.Lambda lambda) {
        lambdaOf = lambdaOf.or(() -> Optional.of(lambda.receiver()));
        caught = caught.or(() -> lambda.failure().map(this::caught));
      }
    }
    return new StatusUse.Context(caught, guards, lambdaOf, block, clauseAround, caughtBy);
  }

  /** Many conditions were passed before; only what is left of a type or a caller is told. */
  private boolean tells(Layer.Branch branch) {
    return !branch.rest
        || guard(branch).instance().isPresent()
        || guard(branch).caller() == Guard.Caller.ABSENT;
  }

  private Guard guard(Layer.Branch branch) {
    if (branch.read == null) {
      branch.read = conditions.read(branch.condition, branch.holds);
    }
    return branch.read;
  }

  private Caught caught(Layer.Catch clause) {
    if (clause.read == null) {
      clause.read = caught(clause.parameter, clause.attempt);
    }
    return clause.read;
  }

  private Caught caught(VariableTree parameter, BlockTree attempt) {
    return caught(alternatives(parameter), parameter.getName().toString(), attempt);
  }

  private static List<? extends Tree> alternatives(VariableTree parameter) {
    return parameter.getType() instanceof UnionTypeTree union
        ? union.getTypeAlternatives()
        : List.of(parameter.getType());
  }

  private Caught caught(FailureLambda lambda) {
    return lambda.type() == null
        ? new Caught(
            List.of("java.lang.Throwable"),
            List.of(List.of()),
            lambda.variable(),
            attempted(lambda.attempted()))
        : caught(List.of(lambda.type()), lambda.variable(), lambda.attempted());
  }

  private Caught caught(List<? extends Tree> alternatives, String variable, Tree attempt) {
    List<String> types = new ArrayList<>();
    List<List<String>> supertypes = new ArrayList<>();
    for (Tree alternative : alternatives) {
      Optional<TypeMirror> type = unit.type(alternative);
      types.add(type.map(t -> TypeNames.of(t, unit.types())).orElse(alternative.toString()));
      supertypes.add(type.map(t -> TypeNames.supertypes(t, unit.types())).orElse(List.of()));
    }
    return new Caught(types, supertypes, variable, attempted(attempt));
  }

  private static Set<String> attempted(Tree attempt) {
    Set<String> names = new LinkedHashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        names.add(StatusReader.nameOf(tree.getMethodSelect()));
        return super.visitMethodInvocation(tree, unused);
      }

      @Override
      public Void visitNewClass(NewClassTree tree, Void unused) {
        names.add(StatusReader.nameOf(tree.getIdentifier()));
        return super.visitNewClass(tree, unused);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        names.add(tree.getName().toString());
        return super.visitMemberReference(tree, unused);
      }
    }.scan(attempt, null);
    return names;
  }
}
