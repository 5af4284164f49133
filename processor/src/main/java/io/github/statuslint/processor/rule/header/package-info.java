// SPDX-License-Identifier: Apache-2.0
/** Rules about the header fields that a status needs, or that mean nothing beside it. */
@NullMarked
package io.github.statuslint.processor.rule.header;

import org.jspecify.annotations.NullMarked;
