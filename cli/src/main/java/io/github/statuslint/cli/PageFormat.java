// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

/** How a page is written. */
enum PageFormat {
  /** For a terminal. */
  TEXT,
  /** CommonMark with tables. */
  MARKDOWN,
  /** One document that needs nothing else. */
  HTML,
  /** The facts, for programs. */
  JSON
}
