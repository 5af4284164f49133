// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.javac.AttributedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Texts that a method writes to a live response after it has set the status there: {@code
 * response.setStatus(404); response.getWriter().write("No such order");}.
 */
final class LiveTexts {

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final StatusReader statuses;
  private final Surroundings surroundings;

  LiveTexts(
      AttributedUnit unit,
      Vocabulary vocabulary,
      StatusReader statuses,
      Surroundings surroundings) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.statuses = statuses;
    this.surroundings = surroundings;
  }

  /** Gives the status of the same block what a chain of calls writes to the response. */
  void read(CallChain chain, TypeScope scope) {
    if (scope.steps.isEmpty() || chain.links().stream().anyMatch(LiveTexts::setsStatus)) {
      return;
    }
    int writer = 0;
    while (writer < chain.links().size() && !writes(chain.links().get(writer))) {
      writer++;
    }
    String response =
        writer < chain.links().size() ? source(chain.receiver()) : responseOfWriter(chain);
    if (response.isEmpty()) {
      return;
    }
    WordCollector inside = new WordCollector(unit, statuses, vocabulary);
    for (CallChain.Link link :
        chain.links().subList(writer == chain.links().size() ? 0 : writer, chain.links().size())) {
      link.arguments().forEach(argument -> collect(argument, inside));
    }
    give(inside.words, Optional.of(response), unit.span(chain.whole()), scope);
  }

  /** The same for the text that a handler returns, which becomes the content. */
  void read(ReturnTree tree, TypeScope scope) {
    ExpressionTree value = tree.getExpression();
    if (scope.steps.isEmpty() || value == null || !isText(value)) {
      return;
    }
    WordCollector inside = new WordCollector(unit, statuses, vocabulary);
    collect(value, inside);
    List<Words> sentences =
        inside.words.stream().filter(words -> words.text().strip().indexOf(' ') > 0).toList();
    give(sentences, Optional.empty(), unit.span(tree), scope);
  }

  private static boolean isText(ExpressionTree tree) {
    return tree.getKind() == Tree.Kind.STRING_LITERAL || tree.getKind() == Tree.Kind.PLUS;
  }

  private void collect(ExpressionTree tree, WordCollector inside) {
    if (tree instanceof LambdaExpressionTree) {
      return;
    }
    inside.scan(tree, Words.Place.CONTENT);
    statuses.initializer(tree).ifPresent(value -> inside.scan(value, Words.Place.CONTENT));
  }

  private static boolean setsStatus(CallChain.Link link) {
    return link.statusRow().isPresent();
  }

  private static boolean writes(CallChain.Link link) {
    return link.rows().stream().anyMatch(row -> row.kind() == MemberKind.WRITE);
  }

  /** The response whose writer or stream a local variable keeps; empty where none is known. */
  private String responseOfWriter(CallChain chain) {
    return chain.receiver() == null
        ? ""
        : statuses
            .initializer(chain.receiver())
            .filter(MethodInvocationTree.class::isInstance)
            .map(MethodInvocationTree.class::cast)
            .filter(call -> vocabulary.mayBeMember(StatusReader.compilersNameOf(call)))
            .filter(call -> unit.executable(call).filter(this::givesWriter).isPresent())
            .filter(call -> call.getMethodSelect() instanceof MemberSelectTree)
            .map(call -> source(((MemberSelectTree) call.getMethodSelect()).getExpression()))
            .orElse("");
  }

  private boolean givesWriter(ExecutableElement method) {
    for (Member row : vocabulary.members(method)) {
      if (row.kind() == MemberKind.WRITE) {
        return true;
      }
    }
    return false;
  }

  private String source(@Nullable ExpressionTree tree) {
    return tree == null ? "" : unit.source(tree);
  }

  /** Adds the texts to the status that was set last in the same block. */
  private void give(List<Words> texts, Optional<String> response, Span at, TypeScope scope) {
    if (texts.isEmpty()) {
      return;
    }
    String method = StepRecorder.method(scope, surroundings);
    for (int i = scope.steps.size() - 1; i >= 0; i--) {
      Step step = scope.steps.get(i);
      if (!step.method().equals(method) || step.block() != surroundings.block()) {
        continue;
      }
      boolean same = response.map(step.receiver()::equals).orElse(true);
      if (step.kind() == Step.Kind.SET_STATUS && same) {
        add(texts, step, at, scope);
        return;
      }
    }
  }

  private static void add(List<Words> texts, Step step, Span at, TypeScope scope) {
    for (int i = scope.uses.size() - 1; i >= 0; i--) {
      StatusUse use = scope.uses.get(i);
      if (use.role() == Role.SENT && step.span().contains(use.span())) {
        List<Words> words = new ArrayList<>(use.words());
        words.addAll(texts);
        scope.uses.set(i, use.withContent(words, at));
        return;
      }
    }
  }
}
