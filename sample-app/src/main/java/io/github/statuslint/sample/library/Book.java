// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/**
 * A book that the library has.
 *
 * @param isbn what tells it from others
 * @param title its title
 * @param copies how many copies the library owns
 */
public record Book(@NotBlank String isbn, @NotBlank String title, @Positive int copies) {}
