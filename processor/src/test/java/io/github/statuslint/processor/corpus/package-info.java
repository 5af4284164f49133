// SPDX-License-Identifier: Apache-2.0
/**
 * The corpus: published libraries that the rules are measured on, and what was judged of each
 * finding.
 */
@org.jspecify.annotations.NullMarked
package io.github.statuslint.processor.corpus;
