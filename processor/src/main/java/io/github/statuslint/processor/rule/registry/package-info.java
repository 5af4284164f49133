// SPDX-License-Identifier: Apache-2.0
/** Rules about codes and their names: the registry, its range, and constants. */
@NullMarked
package io.github.statuslint.processor.rule.registry;

import org.jspecify.annotations.NullMarked;
