// SPDX-License-Identifier: Apache-2.0
/** What a rule reports: the finding, its place and level, and what decides whether it is shown. */
@NullMarked
package io.github.statuslint.processor.finding;

import org.jspecify.annotations.NullMarked;
