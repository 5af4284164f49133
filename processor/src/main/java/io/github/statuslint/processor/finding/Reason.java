// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

/**
 * One piece of evidence as a message tells it.
 *
 * @param kind key of the sentence, such as {@code handles} for "it handles `X`"
 * @param name the type, constant or text that the sentence names
 */
public record Reason(String kind, String name) {}
