// SPDX-License-Identifier: Apache-2.0
/** How the compiler is driven: the way in, the events, places in a source file, constant values. */
@NullMarked
package io.github.statuslint.processor.javac;

import org.jspecify.annotations.NullMarked;
