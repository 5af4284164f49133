// SPDX-License-Identifier: Apache-2.0
/** Source with one token too few, too many or in the wrong place, and whether it does any harm. */
@NullMarked
package io.github.statuslint.processor.mutant;

import org.jspecify.annotations.NullMarked;
