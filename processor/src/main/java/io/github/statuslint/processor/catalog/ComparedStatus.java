// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

/**
 * One side of a comparison.
 *
 * @param code the status code
 * @param title the code and its phrase
 * @param text what the catalogue says of it
 */
public record ComparedStatus(int code, String title, StatusText text) {}
