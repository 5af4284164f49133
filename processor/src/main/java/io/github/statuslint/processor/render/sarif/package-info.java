// SPDX-License-Identifier: Apache-2.0
/** Findings as SARIF 2.1.0, the exchange format that code hosts and editors read. */
@NullMarked
package io.github.statuslint.processor.render.sarif;

import org.jspecify.annotations.NullMarked;
