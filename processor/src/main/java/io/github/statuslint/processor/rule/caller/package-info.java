// SPDX-License-Identifier: Apache-2.0
/** Code that reads the status of a response which it has received. */
@NullMarked
package io.github.statuslint.processor.rule.caller;

import org.jspecify.annotations.NullMarked;
