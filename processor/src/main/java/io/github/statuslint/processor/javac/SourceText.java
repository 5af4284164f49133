// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import java.util.ArrayList;
import java.util.List;

/** Finds ends and names in the text of a source file, past comments and literals. */
final class SourceText {

  private SourceText() {}

  /**
   * The offset after the expression or annotation that begins at {@code start}: primary expressions
   * with their selections, arguments and array accesses; an operator ends it.
   */
  static long endOfExpression(String text, int start) {
    int at = start;
    int end = start + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      int literal = afterLiteral(text, at);
      if (literal > at) {
        at = literal;
        end = at;
      } else if (Character.isJavaIdentifierPart(c) || c == '@') {
        at = afterWord(text, at);
        end = at;
      } else if (c == '(' || c == '[' || c == '{') {
        at = afterBracket(text, at);
        end = at;
      } else {
        int next = afterBlank(text, at);
        if (next > at) {
          if (next >= text.length() || !continues(text, end, next)) {
            return end;
          }
          at = next;
        } else if (c == '.' || (c == ':' && text.startsWith("::", at))) {
          at += c == '.' ? 1 : 2;
          at = afterBlank(text, at);
        } else if (c == '<' && isTypeArguments(text, at)) {
          at = afterTypeArguments(text, at);
          end = at;
        } else {
          return end;
        }
      }
    }
    return end;
  }

  /**
   * The offset of a whole word from {@code from} on, outside comments and literals; -1 for none.
   */
  static int indexOfWord(String text, String word, int from) {
    int at = Math.max(from, 0);
    while (at < text.length()) {
      int skipped = Math.max(afterLiteral(text, at), afterBlank(text, at));
      if (skipped > at) {
        at = skipped;
      } else if (Character.isJavaIdentifierStart(text.charAt(at))) {
        int end = afterWord(text, at);
        if (end - at == word.length() && text.startsWith(word, at)) {
          return at;
        }
        at = end;
      } else {
        at++;
      }
    }
    return -1;
  }

  /**
   * Lines without their ends, which are those of the Java language: CR, LF, or both.
   *
   * @param from offset of the first line
   * @param most the most lines; where the text ends earlier there are fewer
   */
  static List<String> lines(String text, int from, int most) {
    List<String> lines = new ArrayList<>();
    int start = from;
    while (lines.size() < most && start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      lines.add(text.substring(start, end));
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  private static boolean continues(String text, int end, int next) {
    char c = text.charAt(next);
    if (c == '.' || c == '(' || c == '[') {
      return true;
    }
    return text.startsWith("new", end - 3) || (c == ':' && text.startsWith("::", next));
  }

  private static int afterWord(String text, int at) {
    int end = at + 1;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int afterBracket(String text, int at) {
    int depth = 0;
    int end = at;
    while (end < text.length()) {
      int skipped = Math.max(afterLiteral(text, end), afterBlank(text, end));
      if (skipped > end) {
        end = skipped;
        continue;
      }
      char c = text.charAt(end++);
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
        if (depth == 0) {
          return end;
        }
      }
    }
    return end;
  }

  private static boolean isTypeArguments(String text, int at) {
    return afterTypeArguments(text, at) > at;
  }

  private static int afterTypeArguments(String text, int at) {
    int depth = 0;
    for (int end = at; end < text.length(); end++) {
      char c = text.charAt(end);
      if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
        if (depth == 0) {
          return end + 1;
        }
      } else if (!Character.isJavaIdentifierPart(c) && " .,?&[]@".indexOf(c) < 0) {
        return at;
      }
    }
    return at;
  }

  private static int afterLiteral(String text, int at) {
    char quote = text.charAt(at);
    if (quote != '"' && quote != '\'') {
      return at;
    }
    if (text.startsWith("\"\"\"", at)) {
      int end = at + 3;
      while (end < text.length() && !text.startsWith("\"\"\"", end)) {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      return Math.min(end + 3, text.length());
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, text.length());
  }

  /** The offset after blanks and comments. */
  private static int afterBlank(String text, int at) {
    int end = at;
    while (end < text.length()) {
      if (Character.isWhitespace(text.charAt(end))) {
        end++;
      } else if (text.startsWith("//", end)) {
        while (end < text.length() && text.charAt(end) != '\n') {
          end++;
        }
      } else if (text.startsWith("/*", end)) {
        end += 2;
        while (end < text.length() && !text.startsWith("*/", end)) {
          end++;
        }
        end = Math.min(end + 2, text.length());
      } else {
        return end;
      }
    }
    return end;
  }
}
