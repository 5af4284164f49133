// SPDX-License-Identifier: Apache-2.0
/** Rules about errors that are told with the status of another error. */
@NullMarked
package io.github.statuslint.processor.rule.error;

import org.jspecify.annotations.NullMarked;
