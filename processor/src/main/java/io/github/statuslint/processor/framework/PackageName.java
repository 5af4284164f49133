// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

/** Packages of canonical names. */
final class PackageName {
  private PackageName() {}

  /**
   * The package of a type.
   *
   * @param name canonical name of a type, or a package, by the convention that only types begin
   *     with a capital
   */
  static String of(String name) {
    int end = 0;
    while (end < name.length() && !Character.isUpperCase(name.charAt(end))) {
      int dot = name.indexOf('.', end);
      if (dot < 0) {
        return name;
      }
      end = dot + 1;
    }
    return end == 0 ? "" : name.substring(0, end - 1);
  }
}
