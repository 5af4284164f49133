// SPDX-License-Identifier: Apache-2.0
/** Writes the pages that come from rules, texts and samples, and holds them up to date. */
@NullMarked
package io.github.statuslint.processor.docs;

import org.jspecify.annotations.NullMarked;
