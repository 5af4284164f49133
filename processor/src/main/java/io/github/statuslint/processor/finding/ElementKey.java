// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

/**
 * Names a code element so that it is found again when lines have moved.
 *
 * @param packageName the package, empty for the unnamed one
 * @param type canonical name of the type, the binary name for a local one
 * @param member the method with its parameter types, field or constant; empty for the type itself
 */
public record ElementKey(String packageName, String type, String member) {

  @Override
  public String toString() {
    return member.isEmpty() ? type : type + '#' + member;
  }
}
