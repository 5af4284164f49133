// SPDX-License-Identifier: Apache-2.0
/** The jar, on the processor path of the real javac. */
@NullMarked
package io.github.statuslint.plugin;

import org.jspecify.annotations.NullMarked;
