// SPDX-License-Identifier: Apache-2.0
/** Findings as javac diagnostics. */
@NullMarked
package io.github.statuslint.processor.render.javac;

import org.jspecify.annotations.NullMarked;
