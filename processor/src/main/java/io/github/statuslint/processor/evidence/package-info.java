// SPDX-License-Identifier: Apache-2.0
/** The facts around a site that tell what has happened there, each with its origin. */
@NullMarked
package io.github.statuslint.processor.evidence;

import org.jspecify.annotations.NullMarked;
