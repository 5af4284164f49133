// SPDX-License-Identifier: Apache-2.0
/** The rules: values in, findings out. */
@NullMarked
package io.github.statuslint.processor.rule;

import org.jspecify.annotations.NullMarked;
