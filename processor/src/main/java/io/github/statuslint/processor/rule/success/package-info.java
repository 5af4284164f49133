// SPDX-License-Identifier: Apache-2.0
/** Failures told as success, and errors that others hide: RFC 9110, Sections 15.3 to 15.6. */
@NullMarked
package io.github.statuslint.processor.rule.success;

import org.jspecify.annotations.NullMarked;
