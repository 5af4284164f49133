// SPDX-License-Identifier: Apache-2.0
/** Books, members and loans, kept in memory; knows nothing of HTTP. */
package io.github.statuslint.sample.library;
