// SPDX-License-Identifier: Apache-2.0
/**
 * What the constants, calls and annotations of the HTTP frameworks mean, read from one table a
 * framework.
 */
@NullMarked
package io.github.statuslint.processor.framework;

import org.jspecify.annotations.NullMarked;
