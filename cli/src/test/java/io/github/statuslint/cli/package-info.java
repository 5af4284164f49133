// SPDX-License-Identifier: Apache-2.0
/** Tests that run the commands as a user does. */
@NullMarked
package io.github.statuslint.cli;

import org.jspecify.annotations.NullMarked;
