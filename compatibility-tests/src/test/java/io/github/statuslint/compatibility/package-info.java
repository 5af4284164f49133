// SPDX-License-Identifier: Apache-2.0
/** The published jar in the company that it meets. */
@NullMarked
package io.github.statuslint.compatibility;

import org.jspecify.annotations.NullMarked;
