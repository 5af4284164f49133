// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.ComparedStatus;
import io.github.statuslint.processor.catalog.Comparison;
import io.github.statuslint.processor.catalog.Labels;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.PageTexts;
import j2html.tags.DomContent;
import j2html.tags.specialized.H1Tag;

/** The page that sets two statuses side by side. */
final class ComparisonPage {

  private final Frame frame;

  ComparisonPage(Frame frame) {
    this.frame = frame;
  }

  /**
   * The page of a pair.
   *
   * @throws IllegalArgumentException if the catalogue does not know one of the two
   */
  String of(Pair pair, Language language) {
    return of(pair, Catalog.standard().compare(pair.low(), pair.high(), language), language);
  }

  /** The page of two statuses in the order in which they are named. */
  String of(int first, int second, Language language) {
    return of(
        Pair.of(first, second), Catalog.standard().compare(first, second, language), language);
  }

  private String of(Pair pair, Comparison comparison, Language language) {
    PagePath path = PagePath.comparison(pair.low(), pair.high());
    PageTexts words = PageTexts.in(language);
    Labels labels = comparison.labels();
    return frame.page(
        path,
        language,
        comparison.title(),
        heading(comparison),
        p(Prose.of(comparison.summary())).withClass("lede"),
        div(
                side(comparison.first(), path, labels, language),
                side(comparison.second(), path, labels, language))
            .withClass("sides"),
        section(
                h2(labels.keyDifferences()),
                ol(each(comparison.differences(), difference -> li(Prose.of(difference))))
                    .withClass("differences"))
            .withClass("panel"),
        section(h2(labels.whenToUseWhich()), p(Prose.of(comparison.whenToUseWhich())))
            .withClass("panel choice"),
        section(h2(labels.learnMore()), references(comparison)),
        onward(pair, path, words));
  }

  /** To the form that compares any two, filled with these. */
  private DomContent onward(Pair pair, PagePath path, PageTexts words) {
    if (!frame.shelf().comparesAll()) {
      return each();
    }
    String form = path.linkTo(frame.shelf().statuses());
    return p(a(words.text("compare.heading"))
            .withHref(form + "#a=" + pair.low() + "&b=" + pair.high()))
        .withClass("onward");
  }

  private static H1Tag heading(Comparison comparison) {
    H1Tag heading =
        h1(
            span("HTTP ").withClass("quiet"),
            title(comparison.first()),
            span(" vs ").withClass("quiet"),
            title(comparison.second()));
    heading.withClass("versus");
    return comparison.language() == Language.EN ? heading : heading.withLang(Language.EN.tag());
  }

  private static DomContent title(ComparedStatus status) {
    return span(StatusMark.number(status.code()), phrase(status.code()))
        .withClass("title")
        .attr("data-class", StatusMark.classOf(status.code()));
  }

  private static DomContent phrase(int code) {
    return StatusMark.phrase(StatusMark.phraseOf(code), Language.EN);
  }

  private DomContent side(ComparedStatus status, PagePath path, Labels labels, Language language) {
    return article(
            h2(StatusMark.linked(status.code(), path, language, frame.shelf())),
            h3(labels.description()),
            p(Prose.of(status.text().description())),
            h3(labels.whenYouSeeIt()),
            p(Prose.of(status.text().whenYouSeeIt())),
            h3(labels.howToFix()),
            p(Prose.of(status.text().howToFix())))
        .withClass("side")
        .attr("data-class", StatusMark.classOf(status.code()));
  }

  private static DomContent references(Comparison comparison) {
    return ul(each(
            comparison.learnMore(),
            reference -> li(StatusFacts.link(reference, comparison.language()))))
        .withClass("references");
  }
}
