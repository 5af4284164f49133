// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import io.github.statuslint.processor.registry.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * Two statuses side by side, in one language.
 *
 * @param language the language of all texts
 * @param title such as {@code HTTP 202 Accepted vs 403 Forbidden}
 * @param summary what tells them apart, in two or three sentences
 * @param first the one that was asked for first
 * @param second the other one
 * @param differences the key differences, five
 * @param whenToUseWhich how to choose
 * @param learnMore where the two are specified, without repetition
 * @param written whether the contrast was written for this pair rather than put together from facts
 * @param labels the headings
 */
public record Comparison(
    Language language,
    String title,
    String summary,
    ComparedStatus first,
    ComparedStatus second,
    List<String> differences,
    String whenToUseWhich,
    List<Reference> learnMore,
    boolean written,
    Labels labels) {

  /** Copies the lists. */
  public Comparison {
    differences = List.copyOf(differences);
    learnMore = List.copyOf(learnMore);
  }

  /** What stands below title and summary, in the order of the page. */
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (ComparedStatus side : List.of(first, second)) {
      sections.add(new Section(labels.description(), List.of(side.text().description())));
      sections.add(new Section(labels.whenYouSeeIt(), List.of(side.text().whenYouSeeIt())));
      sections.add(new Section(labels.howToFix(), List.of(side.text().howToFix())));
    }
    sections.add(new Section(labels.keyDifferences(), differences));
    sections.add(new Section(labels.whenToUseWhich(), List.of(whenToUseWhich)));
    sections.add(
        new Section(labels.learnMore(), learnMore.stream().map(Reference::address).toList()));
    return List.copyOf(sections);
  }
}
