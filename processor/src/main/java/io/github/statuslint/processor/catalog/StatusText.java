// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

/**
 * What the catalogue says of one status in one language. Words between backquotes are header
 * fields, methods or code.
 *
 * @param gloss the meaning in a few words, without a full stop, to stand behind a title
 * @param description what the status says, in whole sentences
 * @param whenYouSeeIt in which case a caller meets it
 * @param howToFix what the caller can do
 * @param howToUse when the author of a service should send it, and what goes with it
 */
public record StatusText(
    String gloss, String description, String whenYouSeeIt, String howToFix, String howToUse) {}
