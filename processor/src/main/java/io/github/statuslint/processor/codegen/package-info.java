// SPDX-License-Identifier: Apache-2.0
/** Writes the enum that {@code @GenerateHttpStatusInfo} asks for. */
@NullMarked
package io.github.statuslint.processor.codegen;

import org.jspecify.annotations.NullMarked;
