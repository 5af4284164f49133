// SPDX-License-Identifier: Apache-2.0
/**
 * The linter for builds that generate nothing: a javac plug-in that starts by itself, so that javac
 * need not process annotations.
 */
@NullMarked
package io.github.statuslint.plugin;

import org.jspecify.annotations.NullMarked;
