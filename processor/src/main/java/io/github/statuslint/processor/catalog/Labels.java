// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import io.github.statuslint.processor.registry.StatusClass;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The headings of a page in one language.
 *
 * @param description heads what a status says
 * @param whenYouSeeIt heads when it is met
 * @param howToFix heads what the caller can do
 * @param howToUse heads when to send it
 * @param keyDifferences heads the differences between two statuses
 * @param whenToUseWhich heads the choice between two statuses
 * @param learnMore heads the references
 * @param classNames the name of each class, such as {@code 4xx Client Error}
 */
public record Labels(
    String description,
    String whenYouSeeIt,
    String howToFix,
    String howToUse,
    String keyDifferences,
    String whenToUseWhich,
    String learnMore,
    Map<StatusClass, String> classNames) {

  /** Copies the map. */
  public Labels {
    classNames = Map.copyOf(classNames);
  }

  /** The name of a class, such as {@code 4xx Client Error}. */
  public String className(StatusClass statusClass) {
    return classNames.getOrDefault(statusClass, statusClass.digit() + "xx");
  }

  static Labels of(Sentences sentences) {
    return new Labels(
        sentences.text("label.description"),
        sentences.text("label.when"),
        sentences.text("label.fix"),
        sentences.text("label.use"),
        sentences.text("label.differences"),
        sentences.text("label.choose"),
        sentences.text("label.more"),
        Arrays.stream(StatusClass.values())
            .collect(
                Collectors.toMap(
                    Function.identity(), type -> sentences.text("class." + type.digit()))));
  }
}
