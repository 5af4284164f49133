// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

/**
 * A header field that a response has to carry in some cases only.
 *
 * @param field the field's name, such as {@code Content-Range}
 * @param condition the case, in English, such as {@code single part}
 */
public record ConditionalHeader(String field, String condition) {}
