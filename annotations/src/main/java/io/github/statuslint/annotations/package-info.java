// SPDX-License-Identifier: Apache-2.0
/** What user code imports from Statuslint. Needs nothing at run time. */
package io.github.statuslint.annotations;
