// SPDX-License-Identifier: Apache-2.0
/** What a reader of reports and of the catalogue sees and does, in a real browser. */
@NullMarked
package io.github.statuslint.browser;

import org.jspecify.annotations.NullMarked;
