// SPDX-License-Identifier: Apache-2.0
/** What the processor costs, measured from outside and in turn with what it is compared with. */
@NullMarked
@GenerateHttpStatusInfo
package io.github.statuslint.benchmarks;

import io.github.statuslint.annotations.GenerateHttpStatusInfo;
import org.jspecify.annotations.NullMarked;
