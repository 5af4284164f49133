// SPDX-License-Identifier: Apache-2.0
/** Rules about statuses that belong to one part of the protocol and are used outside it. */
@NullMarked
package io.github.statuslint.processor.rule.protocol;

import org.jspecify.annotations.NullMarked;
