// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.PageTexts;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.finding.ActiveRule;
import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.render.ReportContents;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages of the rules that found something, and the page that lists them. */
final class RulePages {

  private final Frame frame;
  private final Map<String, List<String>> references = new TreeMap<>();

  RulePages(Frame frame, ReportContents contents) {
    this.frame = frame;
    for (ActiveRule rule : contents.rules()) {
      references.put(rule.id(), rule.references());
    }
  }

  /** The page that lists them. */
  String list(Language language) {
    PageTexts words = PageTexts.in(language);
    return frame.page(
        PagePath.RULES,
        language,
        words.text("rules.title"),
        h1(words.text("rules.title")),
        p(words.text("rules.lede")).withClass("lede"),
        ul(each(frame.shelf().rules(), id -> item(id, language))).withClass("catalogue"));
  }

  private static DomContent item(String id, Language language) {
    return li(
        a(Breakable.of(id))
            .withClass("title")
            .attr("translate", "no")
            .withHref(PagePath.RULES.linkTo(PagePath.rule(id))),
        span(Prose.of(RuleTexts.of(id).title(language))).withClass("gloss"));
  }

  /** The page of one. */
  String of(String id, Language language) {
    PageTexts words = PageTexts.in(language);
    RuleTexts rule = RuleTexts.of(id);
    PagePath path = PagePath.rule(id);
    return frame.page(
        path,
        language,
        id,
        h1(Breakable.of(id)).withClass("rule-name").attr("translate", "no"),
        p(Prose.of(rule.title(language))).withClass("lede"),
        p(a(words.text("rule.findings")).withHref(path.linkTo(PagePath.FRONT) + "#rule=" + id))
            .withClass("onward"),
        part(words.text("rule.why"), rule.why(language)),
        part(words.text("rule.fix"), rule.fix(language)),
        part(words.text("rule.catches"), rule.catches(language)),
        part(words.text("rule.leavesAlone"), rule.leavesAlone(language)),
        suppression(id, words),
        section(
            h2(Catalog.standard().labels(language).learnMore()),
            ul(each(
                    references.getOrDefault(id, List.of()),
                    reference -> li(StatusFacts.link(Reference.parse(reference), language))))
                .withClass("references")));
  }

  private static DomContent part(String heading, String text) {
    return section(h2(heading), p(Prose.of(text)));
  }

  private static DomContent suppression(String id, PageTexts words) {
    return section(
        h2(words.text("rule.suppress")),
        p(text(words.text("rule.suppress.one") + " "), code("@SuppressWarnings(\"" + id + "\")")),
        p(text(words.text("rule.suppress.all") + " "), code("-Astatuslint.rules=" + id + "=off")));
  }
}
