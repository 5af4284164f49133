// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample;

/**
 * The content of an error answer.
 *
 * @param message what went wrong, for people
 */
public record ErrorBody(String message) {}
