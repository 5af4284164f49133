// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.PageTexts;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.render.ReportContents;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The front page of a report: counts, filters, and every finding with its source. */
final class FindingsPage {

  private final Frame frame;
  private final ReportContents contents;

  FindingsPage(Frame frame, ReportContents contents) {
    this.frame = frame;
    this.contents = contents;
  }

  /** The page. */
  String of(Language language) {
    PageTexts words = PageTexts.in(language);
    Overview overview = new Overview(contents, language);
    List<DomContent> content = new ArrayList<>();
    content.add(h1(words.text("report.title")));
    content.addAll(overview.warnings());
    content.add(overview.numbers());
    if (contents.findings().isEmpty()) {
      content.add(p(words.text("report.none")).withClass("lede"));
    } else {
      content.add(overview.tables());
      content.add(h2(words.text("report.list")));
      content.add(filters(overview, words));
      FindingCard cards = new FindingCard(language, frame.shelf());
      byFile().forEach((file, findings) -> content.add(group(file, findings, cards)));
      content.add(SearchBox.nothing(words));
    }
    return frame.page(
        PagePath.FRONT, language, words.text("report.title"), content.toArray(DomContent[]::new));
  }

  /** A finding and its number in the report. */
  private record Numbered(JudgedFinding finding, int number) {}

  private Map<String, List<Numbered>> byFile() {
    Map<String, List<Numbered>> files = new LinkedHashMap<>();
    int number = 1;
    for (JudgedFinding finding : contents.findings()) {
      files
          .computeIfAbsent(
              contents.path(finding.finding().span().file()), file -> new ArrayList<>())
          .add(new Numbered(finding, number++));
    }
    return files;
  }

  private static DomContent group(String file, List<Numbered> findings, FindingCard cards) {
    return section(
            h3(code(Breakable.of(file))).withClass("file"),
            each(findings, numbered -> cards.of(numbered.finding(), numbered.number())))
        .attr("data-group");
  }

  private static DomContent filters(Overview overview, PageTexts words) {
    return form(
            SearchBox.field("report.search", words),
            filter("rule", overview.rules(), words),
            filter("package", overview.packages(), words),
            filter("severity", overview.severities(), words),
            filter("state", overview.states(), words),
            button(words.text("report.reset")).withType("reset"),
            SearchBox.count(words))
        .withClass("search filters panel")
        .attr("role", "search")
        .attr("hidden");
  }

  private static DomContent filter(String name, List<Overview.Count> choices, PageTexts words) {
    return label(
        span(words.text("report." + name)),
        select(
                option(words.text("report.all")).withValue(""),
                each(
                    choices,
                    choice ->
                        option(choice.label() + " (" + choice.number() + ")")
                            .withValue(choice.value())))
            .withName(name));
  }
}
