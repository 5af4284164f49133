// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A status that is not registered, for {@link GenerateHttpStatusInfo#custom()}.
 *
 * <pre>{@code
 * @CustomStatus(
 *     code = 452,
 *     name = "OUT_OF_STOCK",
 *     phrase = "Out of Stock",
 *     description = "The article is known but none is left.",
 *     whenYouSeeIt = "You see it when somebody else bought the last one.",
 *     howToFix = "Order fewer, or ask to be told when it is back.")
 * }</pre>
 *
 * <p>A status of a vendor that the catalogue knows needs no texts; it has them in all languages:
 *
 * <pre>{@code
 * @CustomStatus(code = 499, name = "CLIENT_CLOSED_REQUEST")
 * }</pre>
 *
 * <p>A client that does not know the code treats it as the x00 code of its class (RFC 9110, Section
 * 15).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface CustomStatus {

  /** The number: 100 to 599, and not a registered one. */
  int code();

  /** The name of the constant: capital letters, digits and underscores. */
  String name();

  /** The reason phrase; where it is left out, the words of the name. */
  String phrase() default "";

  /** What the status says, in a sentence; the same in all languages. */
  String description() default "";

  /** When a caller meets it, in a sentence; the same in all languages. */
  String whenYouSeeIt() default "";

  /** What a caller can do about it, in a sentence; the same in all languages. */
  String howToFix() default "";
}
