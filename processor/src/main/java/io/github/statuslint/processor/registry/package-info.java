// SPDX-License-Identifier: Apache-2.0
/** The standard as values: which status codes exist, what they require and what they allow. */
@NullMarked
package io.github.statuslint.processor.registry;

import org.jspecify.annotations.NullMarked;
