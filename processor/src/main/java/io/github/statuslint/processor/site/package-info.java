// SPDX-License-Identifier: Apache-2.0
/**
 * The places where code sets, declares, documents or compares a status, as values without trees.
 */
@NullMarked
package io.github.statuslint.processor.site;

import org.jspecify.annotations.NullMarked;
