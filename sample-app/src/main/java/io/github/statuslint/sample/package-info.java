// SPDX-License-Identifier: Apache-2.0
/** A lending library on the web: as it is often written, and as it should answer. */
@GenerateHttpStatusInfo
package io.github.statuslint.sample;

import io.github.statuslint.annotations.GenerateHttpStatusInfo;
