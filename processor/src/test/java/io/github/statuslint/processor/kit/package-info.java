// SPDX-License-Identifier: Apache-2.0
/** Compiles samples with the processor and compares what it says with the marks in them. */
@NullMarked
package io.github.statuslint.processor.kit;

import org.jspecify.annotations.NullMarked;
