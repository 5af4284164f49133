// SPDX-License-Identifier: Apache-2.0
/** The command line: lints sources without their build, and shows the catalogue. */
@NullMarked
package io.github.statuslint.cli;

import org.jspecify.annotations.NullMarked;
