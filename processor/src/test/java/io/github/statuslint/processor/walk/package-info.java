// SPDX-License-Identifier: Apache-2.0
/** Walks the ground truth: every measured constant and member, compiled and seen by the engine. */
@NullMarked
package io.github.statuslint.processor.walk;

import org.jspecify.annotations.NullMarked;
