// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.Optional;

/**
 * A constant of a framework that stands for one status.
 *
 * @param owner canonical name of the type that declares it
 * @param name the constant's name
 * @param code the status code
 * @param deprecated whether a pinned version deprecates it
 * @param successor the constant of the same owner to use instead, where the framework names one
 *     and, for a constant in code, the class path has it
 */
public record StatusConstant(
    String owner, String name, int code, boolean deprecated, Optional<String> successor) {

  /** The same constant with another successor. */
  public StatusConstant succeededBy(Optional<String> other) {
    return successor.equals(other)
        ? this
        : new StatusConstant(owner, name, code, deprecated, other);
  }
}
