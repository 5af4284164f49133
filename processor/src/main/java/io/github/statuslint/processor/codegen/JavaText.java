// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

/** Writes text so that it survives any source encoding: in ASCII. */
final class JavaText {

  private JavaText() {}

  /** A string literal, with its quotes. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(isPlain(c) ? String.valueOf(c) : "\\u%04x".formatted((int) c));
      }
    }
    return literal.append('"').toString();
  }

  /**
   * A text as documentation: words between backquotes as code, what has a meaning there escaped.
   */
  static String documentation(String text) {
    StringBuilder documentation = new StringBuilder();
    boolean code = false;
    for (int c : text.codePoints().toArray()) {
      if (c == '`') {
        documentation.append(code ? "</code>" : "<code>");
        code = !code;
      } else if (c < 128 && isPlain((char) c) && "&<>@*\\{}".indexOf(c) < 0) {
        documentation.append((char) c);
      } else if (Character.isISOControl(c)) {
        documentation.append(' ');
      } else {
        documentation.append("&#").append(c).append(';');
      }
    }
    return documentation.append(code ? "</code>" : "").toString();
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 127;
  }
}
