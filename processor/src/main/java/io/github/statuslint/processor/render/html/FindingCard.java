// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.h5;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.PageTexts;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.render.FindingSentence;
import io.github.statuslint.processor.render.Printable;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One finding: what is wrong, where, why, and what to do. */
final class FindingCard {

  private final Language language;
  private final PageTexts words;
  private final Shelf shelf;

  FindingCard(Language language, Shelf shelf) {
    this.language = language;
    this.words = PageTexts.in(language);
    this.shelf = shelf;
  }

  /**
   * The card.
   *
   * @param number of the finding in the report, the same in each language
   */
  DomContent of(JudgedFinding judged, int number) {
    Finding finding = judged.finding();
    List<DomContent> content = new ArrayList<>();
    content.add(h4(Prose.of(FindingSentence.of(finding, language))));
    content.add(tags(judged, number));
    judged
        .excerpt()
        .map(excerpt -> SourceLines.of(excerpt, finding.span(), words))
        .ifPresent(content::add);
    content.add(explanation(judged));
    return article(content.toArray(DomContent[]::new))
        .withId("finding-" + number)
        .withClass("finding")
        .attr("data-item")
        .attr("data-rule", finding.rule())
        .attr("data-package", packageValue(finding))
        .attr("data-severity", name(finding.severity()))
        .attr("data-state", name(judged.state()));
  }

  /** What filters know the package by; the unnamed one has a name, too. */
  static String packageValue(Finding finding) {
    String name = finding.element().packageName();
    return name.isEmpty() ? "." : Printable.of(name);
  }

  /** What filters and texts know a severity or a state by. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private DomContent tags(JudgedFinding judged, int number) {
    Finding finding = judged.finding();
    String line = Integer.toString(finding.span().line());
    List<DomContent> tags = new ArrayList<>();
    tags.add(
        span(words.text("severity." + name(finding.severity())))
            .withClass("severity")
            .attr("data-level", name(finding.severity())));
    if (judged.state() != JudgedFinding.State.NEW) {
      tags.add(span(words.text("state." + name(judged.state()))).withClass("state"));
    }
    tags.add(
        a(Breakable.of(finding.rule()))
            .withClass("rule-id")
            .attr("translate", "no")
            .withHref(PagePath.FRONT.linkTo(PagePath.rule(finding.rule()))));
    tags.add(
        a(words.text("report.line", Map.of("line", line)))
            .withClass("line-link")
            .withHref("#finding-" + number));
    tags.add(code(Breakable.of(element(finding.element()))).withClass("element"));
    return p(each(tags.toArray(DomContent[]::new))).withClass("tags");
  }

  /** The element as a reader of its file knows it: without packages and parameters. */
  private static String element(ElementKey element) {
    int nested = element.packageName().isEmpty() ? 0 : element.packageName().length() + 1;
    String type = element.type().substring(Math.min(nested, element.type().length()));
    int parameters = element.member().indexOf('(');
    String member = parameters < 0 ? element.member() : element.member().substring(0, parameters);
    return member.isEmpty() ? type : type + '#' + member;
  }

  private DomContent explanation(JudgedFinding judged) {
    Finding finding = judged.finding();
    RuleTexts texts = RuleTexts.of(finding.rule());
    List<DomContent> content = new ArrayList<>();
    content.add(h5(words.text("report.why")));
    content.add(p(Prose.of(texts.why(language))));
    content.add(h5(words.text("report.fix")));
    content.add(p(Prose.of(texts.fix(language))));
    List<Integer> statuses = finding.statuses().stream().distinct().toList();
    if (!statuses.isEmpty()) {
      content.add(h5(words.text("report.statuses")));
      content.add(statuses(statuses));
    }
    content.add(h5(words.text("report.see")));
    content.add(p(StatusFacts.link(Reference.parse(judged.reference()), language)));
    return details(summary(words.text("report.explain")), div(content.toArray(DomContent[]::new)))
        .withClass("explanation");
  }

  private DomContent statuses(List<Integer> statuses) {
    return ul(
            each(statuses, code -> li(status(code))),
            each(
                Pair.among(statuses).stream().filter(shelf::has).toList(),
                pair -> li(comparison(pair))))
        .withClass("involved");
  }

  private DomContent status(int code) {
    return each(
        StatusMark.linked(code, PagePath.FRONT, language, shelf),
        Catalog.standard()
            .text(code, language)
            .map(text -> span(Prose.of(text.gloss())).withClass("gloss"))
            .orElseGet(() -> span()));
  }

  private DomContent comparison(Pair pair) {
    PagePath page = PagePath.comparison(pair.low(), pair.high());
    Map<String, String> codes =
        Map.of("a", Integer.toString(pair.low()), "b", Integer.toString(pair.high()));
    return a(words.text("report.comparison", codes)).withHref(PagePath.FRONT.linkTo(page));
  }
}
