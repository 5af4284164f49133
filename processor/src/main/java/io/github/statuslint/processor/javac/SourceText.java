package io.github.statuslint.processor.javac;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a source file, in which ends and names are found past comments and literals. It is
 * kept as characters: javac's runs are short, and before the JVM compiles a loop, a character of a
 * string costs it five calls.
 */
final class SourceText {

  private final char[] text;

  /** A text, of which a copy is kept. */
  SourceText(CharSequence text) {
    this.text = new char[text.length()];
    if (text instanceof CharBuffer buffer) {
      // javac keeps the buffer; its position must stay where it is.
      buffer.duplicate().get(this.text);
    } else {
      text.toString().getChars(0, text.length(), this.text, 0);
    }
  }

  /** How many characters it has. */
  int length() {
    return text.length;
  }

  /** The lines of the text. */
  TextLines allLines() {
    return new TextLines(CharBuffer.wrap(text));
  }

  /**
   * The offset after the expression or annotation that begins at {@code start}: primary expressions
   * with their selections, arguments and array accesses; an operator ends it.
   */
  int endOfExpression(int start) {
    int at = start;
    int end = start + 1;
    while (at < text.length) {
      char c = text[at];
      int literal = afterLiteral(at);
      if (literal > at) {
        at = literal;
        end = at;
      } else if (Character.isJavaIdentifierPart(c) || c == '@') {
        at = afterWord(at);
        end = at;
      } else if (c == '(' || c == '[' || c == '{') {
        at = afterBracket(at);
        end = at;
      } else {
        int next = afterBlank(at);
        if (next > at) {
          if (next >= text.length || !continues(end, next)) {
            return end;
          }
          at = next;
        } else if (c == '.' || (c == ':' && has("::", at))) {
          at += c == '.' ? 1 : 2;
          at = afterBlank(at);
        } else if (c == '<' && isTypeArguments(at)) {
          at = afterTypeArguments(at);
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
  int indexOfWord(String word, int from) {
    int at = Math.max(from, 0);
    while (at < text.length) {
      int skipped = Math.max(afterLiteral(at), afterBlank(at));
      if (skipped > at) {
        at = skipped;
      } else if (Character.isJavaIdentifierStart(text[at])) {
        int end = afterWord(at);
        if (end - at == word.length() && has(word, at)) {
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
  List<String> lines(int from, int most) {
    List<String> lines = new ArrayList<>();
    int start = from;
    while (lines.size() < most && start < text.length) {
      int end = start;
      while (end < text.length && text[end] != '\n' && text[end] != '\r') {
        end++;
      }
      lines.add(new String(text, start, end - start));
      start = has("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  /** Whether a word stands at an offset. */
  private boolean has(String word, int at) {
    if (at < 0 || at + word.length() > text.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean continues(int end, int next) {
    char c = text[next];
    if (c == '.' || c == '(' || c == '[') {
      return true;
    }
    return has("new", end - 3) || (c == ':' && has("::", next));
  }

  private int afterWord(int at) {
    int end = at + 1;
    while (end < text.length && isPartOfWord(text[end])) {
      end++;
    }
    return end;
  }

  private static boolean isPartOfWord(char c) {
    return (c >= 'a' && c <= 'z') || Character.isJavaIdentifierPart(c);
  }

  private int afterBracket(int at) {
    int depth = 0;
    int end = at;
    while (end < text.length) {
      int skipped = Math.max(afterLiteral(end), afterBlank(end));
      if (skipped > end) {
        end = skipped;
        continue;
      }
      char c = text[end++];
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

  private boolean isTypeArguments(int at) {
    return afterTypeArguments(at) > at;
  }

  private int afterTypeArguments(int at) {
    int depth = 0;
    for (int end = at; end < text.length; end++) {
      char c = text[end];
      if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
        if (depth == 0) {
          return end + 1;
        }
      } else if (!isPartOfWord(c) && " .,?&[]@".indexOf(c) < 0) {
        return at;
      }
    }
    return at;
  }

  private int afterLiteral(int at) {
    char quote = text[at];
    if (quote != '"' && quote != '\'') {
      return at;
    }
    if (has("\"\"\"", at)) {
      int end = at + 3;
      while (end < text.length && !has("\"\"\"", end)) {
        end += text[end] == '\\' ? 2 : 1;
      }
      return Math.min(end + 3, text.length);
    }
    int end = at + 1;
    while (end < text.length && text[end] != quote && text[end] != '\n') {
      end += text[end] == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, text.length);
  }

  /** The offset after blanks and comments. */
  private int afterBlank(int at) {
    int end = at;
    while (end < text.length) {
      char c = text[end];
      if (c > ' ' && c < '~' && c != '/') {
        return end;
      }
      if (Character.isWhitespace(c)) {
        end++;
      } else if (has("//", end)) {
        while (end < text.length && text[end] != '\n') {
          end++;
        }
      } else if (has("/*", end)) {
        end += 2;
        while (end < text.length && !(text[end] == '*' && has("*/", end))) {
          end++;
        }
        end = Math.min(end + 2, text.length);
      } else {
        return end;
      }
    }
    return end;
  }
}
