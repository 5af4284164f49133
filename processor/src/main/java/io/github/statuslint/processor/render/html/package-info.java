// SPDX-License-Identifier: Apache-2.0
/** Pages: the catalogue as a site, and the report of a compilation. */
@NullMarked
package io.github.statuslint.processor.render.html;

import org.jspecify.annotations.NullMarked;
