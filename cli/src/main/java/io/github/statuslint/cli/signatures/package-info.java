// SPDX-License-Identifier: Apache-2.0
/**
 * Writes, while this module is built, the declarations of libraries that sources without a class
 * path are linted against. Nothing of it is in the program.
 */
@NullMarked
package io.github.statuslint.cli.signatures;

import org.jspecify.annotations.NullMarked;
