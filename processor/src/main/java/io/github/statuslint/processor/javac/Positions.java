// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import io.github.statuslint.processor.finding.Excerpt;
import io.github.statuslint.processor.finding.Span;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Places of trees in a source file. The command-line compiler keeps no end positions; where one is
 * missing, the text of the source tells it.
 */
final class Positions {

  /** How many lines an excerpt shows before and after the span. */
  private static final int AROUND = 3;

  /** How many lines of a long span an excerpt shows. */
  private static final int LONGEST = 12;

  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final String file;
  private String text = "";
  private boolean textRead;
  private @Nullable LineMap lines;

  Positions(SourcePositions positions, CompilationUnitTree unit) {
    this.positions = positions;
    this.unit = unit;
    this.file = unit.getSourceFile().getName();
  }

  Span span(Tree tree) {
    long start = positions.getStartPosition(unit, tree);
    if (start < 0) {
      return Span.unknown(file);
    }
    long end = positions.getEndPosition(unit, tree);
    return between(start, end > start ? end : SourceText.endOfExpression(text(), (int) start));
  }

  Span constructorSpan(MethodTree tree, String type) {
    return declared(tree, tree.getModifiers(), null, type);
  }

  Span nameSpan(Tree tree) {
    return switch (tree.getKind()) {
      case METHOD_INVOCATION -> nameSpan(((MethodInvocationTree) tree).getMethodSelect());
      case MEMBER_SELECT -> {
        MemberSelectTree select = (MemberSelectTree) tree;
        yield after(select.getExpression(), tree, select.getIdentifier().toString());
      }
      case MEMBER_REFERENCE -> {
        MemberReferenceTree reference = (MemberReferenceTree) tree;
        yield after(reference.getQualifierExpression(), tree, reference.getName().toString());
      }
      case IDENTIFIER -> {
        long start = positions.getStartPosition(unit, tree);
        yield start < 0
            ? Span.unknown(file)
            : between(start, start + ((IdentifierTree) tree).getName().length());
      }
      case METHOD ->
          declared(
              tree,
              ((MethodTree) tree).getModifiers(),
              ((MethodTree) tree).getReturnType(),
              ((MethodTree) tree).getName().toString());
      case VARIABLE ->
          declared(
              tree,
              ((VariableTree) tree).getModifiers(),
              ((VariableTree) tree).getType(),
              ((VariableTree) tree).getName().toString());
      case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE ->
          declared(
              tree,
              ((ClassTree) tree).getModifiers(),
              null,
              ((ClassTree) tree).getSimpleName().toString());
      default -> span(tree);
    };
  }

  private Span after(Tree qualifier, Tree whole, String name) {
    Span before = span(qualifier);
    if (before.start() < 0) {
      return span(whole);
    }
    return named(before.end(), name, whole);
  }

  private Span declared(Tree tree, Tree modifiers, @Nullable Tree type, String name) {
    long from = positions.getStartPosition(unit, tree);
    if (from < 0) {
      return Span.unknown(file);
    }
    long afterModifiers = positions.getEndPosition(unit, modifiers);
    from = Math.max(from, afterModifiers);
    if (type != null && positions.getStartPosition(unit, type) >= 0) {
      from = Math.max(from, span(type).end());
    }
    return named(from, name, tree);
  }

  private Span named(long from, String name, Tree whole) {
    int start = SourceText.indexOfWord(text(), name, (int) from);
    if (start < 0 || name.isEmpty()) {
      long begin = positions.getStartPosition(unit, whole);
      return begin < 0 ? Span.unknown(file) : between(begin, begin + 1);
    }
    return between(start, (long) start + name.length());
  }

  private Span between(long start, long end) {
    LineMap lines = lines();
    return new Span(
        file,
        (int) lines.getLineNumber(start),
        column(lines, start),
        (int) lines.getLineNumber(end),
        column(lines, end),
        start,
        end);
  }

  private LineMap lines() {
    if (lines == null) {
      LineMap kept = unit.getLineMap();
      lines = kept != null ? kept : new TextLines(text());
    }
    return lines;
  }

  private int column(LineMap lines, long position) {
    return (int) (position - lines.getStartPosition(lines.getLineNumber(position))) + 1;
  }

  Optional<Excerpt> excerpt(Span span) {
    return excerpt(span, text());
  }

  Optional<Excerpt> excerpt(Span span, String shown) {
    if (span.line() < 1 || shown.isEmpty()) {
      return Optional.empty();
    }
    int first = Math.max(1, span.line() - AROUND);
    int last = Math.min(span.endLine(), span.line() + LONGEST) + AROUND;
    int from = (int) lines().getStartPosition(first);
    return Optional.of(new Excerpt(first, SourceText.lines(shown, from, last - first + 1)));
  }

  private String text() {
    if (!textRead) {
      textRead = true;
      try {
        text = unit.getSourceFile().getCharContent(true).toString();
      } catch (IOException unreadable) {
        text = "";
      }
    }
    return text;
  }
}
