// SPDX-License-Identifier: Apache-2.0
/** The words: what each status means, in four languages, and how any two of them differ. */
@NullMarked
package io.github.statuslint.processor.catalog;

import org.jspecify.annotations.NullMarked;
