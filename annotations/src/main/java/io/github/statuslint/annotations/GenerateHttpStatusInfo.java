// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an enum of all registered HTTP statuses in the package that it stands on or in.
 *
 * <p>On a package, in {@code package-info.java}:
 *
 * <pre>{@code
 * @GenerateHttpStatusInfo
 * package com.example.shop;
 * }</pre>
 *
 * <p>The code of the package then uses it:
 *
 * <pre>{@code
 * HttpStatusInfo status = HttpStatusInfo.of(403);
 * status.isClientError();            // true
 * status.howToFix(Locale.FRENCH);    // in French
 *
 * @ApiResponse(responseCode = HttpStatusInfo.CodeText.NOT_FOUND)
 * }</pre>
 *
 * <p>With a name, two languages and a status of its own:
 *
 * <pre>{@code
 * @GenerateHttpStatusInfo(
 *     name = "ShopStatus",
 *     languages = {"en", "ja"},
 *     custom = @CustomStatus(code = 452, name = "OUT_OF_STOCK", description = "Nothing is left."))
 * package com.example.shop;
 * }</pre>
 *
 * <p>The enum is Java 8 source and needs nothing at run time. One package has at most one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface GenerateHttpStatusInfo {

  /** The simple name of the enum. */
  String name() default "HttpStatusInfo";

  /**
   * The languages whose texts are put in: {@code en}, {@code es}, {@code ja}, {@code fr}. The first
   * is the one that texts are in when no locale, or another one, is asked for.
   */
  String[] languages() default {"en", "es", "ja", "fr"};

  /** Statuses that are not registered, which the enum has beside the registered ones. */
  CustomStatus[] custom() default {};

  /**
   * Whether the enum converts to and from the status types of Spring and of Jakarta REST where they
   * are on the class path of the compilation. Turn this off in a library whose users may not have
   * them.
   */
  boolean bridges() default true;
}
