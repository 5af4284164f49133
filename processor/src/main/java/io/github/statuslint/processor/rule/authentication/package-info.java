// SPDX-License-Identifier: Apache-2.0
/** Authentication and authorisation: RFC 9110, Sections 11.4, 15.5.2 and 15.5.4. */
@NullMarked
package io.github.statuslint.processor.rule.authentication;

import org.jspecify.annotations.NullMarked;
