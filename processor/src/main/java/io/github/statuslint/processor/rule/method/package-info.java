// SPDX-License-Identifier: Apache-2.0
/** Rules about statuses that do not fit the request method. */
@NullMarked
package io.github.statuslint.processor.rule.method;

import org.jspecify.annotations.NullMarked;
