// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.PageTexts;
import io.github.statuslint.processor.catalog.StatusText;
import io.github.statuslint.processor.registry.StatusClass;
import io.github.statuslint.processor.registry.StatusRegistry;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page that lists the statuses, searches them, and leads to any comparison. */
final class StatusesPage {

  private final Frame frame;
  private final Catalog catalog = Catalog.standard();

  StatusesPage(Frame frame) {
    this.frame = frame;
  }

  /**
   * The page.
   *
   * @param lede key of the sentence below the heading
   */
  String of(Language language, String lede) {
    PagePath path = frame.shelf().statuses();
    PageTexts words = PageTexts.in(language);
    List<DomContent> content = new ArrayList<>();
    content.add(h1(words.text("statuses.title")));
    content.add(p(words.text(lede)).withClass("lede"));
    content.add(SearchBox.of("statuses.search", words));
    if (frame.shelf().comparesAll()) {
      content.add(comparisonForm(language, path, words));
    }
    byClass().forEach((type, codes) -> content.add(group(type, codes, path, language, words)));
    content.add(SearchBox.nothing(words));
    if (!frame.shelf().comparesAll() && !frame.shelf().pairs().isEmpty()) {
      content.add(comparisons(path, words));
    }
    return frame.page(
        path, language, words.text("statuses.title"), content.toArray(DomContent[]::new));
  }

  private Map<String, List<Integer>> byClass() {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int code : frame.shelf().codes()) {
      groups.computeIfAbsent(StatusMark.classOf(code), type -> new ArrayList<>()).add(code);
    }
    return groups;
  }

  private DomContent group(
      String type, List<Integer> codes, PagePath path, Language language, PageTexts words) {
    String name =
        StatusClass.of(codes.get(0))
            .map(catalog.labels(language)::className)
            .orElseGet(() -> words.text("statuses.outside"));
    return section(
            h2(name), ul(each(codes, code -> item(code, path, language))).withClass("catalogue"))
        .withClass("group")
        .attr("data-class", type)
        .attr("data-group");
  }

  private DomContent item(int code, PagePath path, Language language) {
    StatusText text = catalog.text(code, language).orElseThrow();
    return li(
            a(StatusMark.number(code), StatusMark.phrase(StatusMark.phraseOf(code), language))
                .withClass("title")
                .attr("data-class", StatusMark.classOf(code))
                .withHref(path.linkTo(PagePath.status(code))),
            span(Prose.of(text.gloss())).withClass("gloss"),
            vendor(code, language))
        .attr("data-item")
        .attr("data-words", text.description().replace("`", ""));
  }

  /** Whose number it is, where nobody registered it. */
  private static DomContent vendor(int code, Language language) {
    StatusRegistry registry = StatusRegistry.standard();
    if (registry.isRegistered(code)) {
      return each();
    }
    return StatusFacts.english(registry.vendors(code).get(0).vendor(), language)
        .withClass("vendor");
  }

  /** The few pairs of a report. */
  private DomContent comparisons(PagePath path, PageTexts words) {
    return section(
        h2(words.text("compare.list")),
        ul(each(
                frame.shelf().pairs(),
                pair ->
                    li(
                        a(
                                StatusMark.code(pair.low()),
                                span(" \u2013 ").withClass("quiet"),
                                StatusMark.code(pair.high()))
                            .withClass("pair")
                            .withHref(path.linkTo(PagePath.comparison(pair.low(), pair.high()))))))
            .withClass("marks"));
  }

  /** Works only with the script, which shows it. */
  private DomContent comparisonForm(Language language, PagePath path, PageTexts words) {
    return form(
            h2(words.text("compare.heading")),
            label(span(words.text("compare.first")), choice("a", language)),
            label(span(words.text("compare.second")), choice("b", language)),
            button(words.text("compare.go")).withType("submit"),
            p().withClass("complaint").attr("role", "alert"))
        .withClass("compare panel")
        .attr("data-pages", path.linkTo(new PagePath("compare/")))
        .attr("data-same", words.text("compare.same"))
        .attr("hidden");
  }

  private DomContent choice(String name, Language language) {
    return select(
            each(
                frame.shelf().codes(),
                code -> {
                  var choice =
                      option(StatusRegistry.standard().title(code))
                          .withValue(Integer.toString(code));
                  return language == Language.EN ? choice : choice.withLang(Language.EN.tag());
                }))
        .withName(name);
  }
}
