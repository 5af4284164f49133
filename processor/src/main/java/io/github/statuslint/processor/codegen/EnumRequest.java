// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import io.github.statuslint.processor.catalog.Language;
import java.util.List;

/**
 * What an annotation asks for, checked.
 *
 * @param packageName the package of the enum; empty for the unnamed one
 * @param name the simple name of the enum
 * @param languages the languages of its texts, the first one the default
 * @param custom the user's own statuses, in the order of the annotation
 * @param bridges whether to convert to and from framework types
 */
record EnumRequest(
    String packageName,
    String name,
    List<Language> languages,
    List<CustomRequest> custom,
    boolean bridges) {

  EnumRequest {
    languages = List.copyOf(languages);
    custom = List.copyOf(custom);
  }

  /**
   * A status of the user's own.
   *
   * @param code 100 to 599
   * @param name the name of the constant
   * @param phrase the reason phrase; empty where the annotation has none
   * @param description a sentence; empty where the annotation has none
   * @param whenYouSeeIt a sentence; empty where the annotation has none
   * @param howToFix a sentence; empty where the annotation has none
   */
  record CustomRequest(
      int code,
      String name,
      String phrase,
      String description,
      String whenYouSeeIt,
      String howToFix) {}
}
