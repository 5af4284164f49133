// SPDX-License-Identifier: Apache-2.0
/** What all views of findings share: the contents of a report, and the sentences in it. */
@NullMarked
package io.github.statuslint.processor.render;

import org.jspecify.annotations.NullMarked;
