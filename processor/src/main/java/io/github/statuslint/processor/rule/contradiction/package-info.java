// SPDX-License-Identifier: Apache-2.0
/** A program that contradicts itself, and statuses that never arrive. */
@NullMarked
package io.github.statuslint.processor.rule.contradiction;

import org.jspecify.annotations.NullMarked;
