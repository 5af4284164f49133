// SPDX-License-Identifier: Apache-2.0
/** The service as people write it. */
package io.github.statuslint.sample.mistakes;
