// SPDX-License-Identifier: Apache-2.0
/** Content where a status has none, or none where it could: RFC 9110, Sections 6.4.1 and 15. */
@NullMarked
package io.github.statuslint.processor.rule.content;

import org.jspecify.annotations.NullMarked;
