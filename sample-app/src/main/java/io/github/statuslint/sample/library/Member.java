// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.library;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;

/**
 * Somebody who may borrow.
 *
 * @param name what tells the member from others
 * @param address where reminders go
 */
public record Member(@NotBlank String name, @NotBlank @Email String address) {}
