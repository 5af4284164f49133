// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the linter that a value is the HTTP status of a response, in code of your own that wraps a
 * framework. Without it, the linter sees a number like any other.
 *
 * <p>On a parameter: each argument is a status that is sent.
 *
 * <pre>{@code
 * ApiException(@CarriesStatus int status, String message) { ... }
 * }</pre>
 *
 * <p>On a method: each value that it returns is a status that is sent.
 *
 * <pre>{@code
 * @CarriesStatus
 * int statusOf(Throwable failure) { ... }
 * }</pre>
 *
 * <p>On the element of an annotation: its value is a status that is sent.
 *
 * <pre>{@code
 * @interface FailsWith {
 *   @CarriesStatus
 *   int value();
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface CarriesStatus {}
