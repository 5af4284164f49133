// SPDX-License-Identifier: Apache-2.0
/** The same service, class for class, with the statuses that HTTP means. */
package io.github.statuslint.sample.corrected;
