// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.PageTexts;
import io.github.statuslint.processor.render.Endpoint;
import io.github.statuslint.processor.render.Printable;
import io.github.statuslint.processor.render.ReportContents;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The table of what each handler of requests sends, declares and documents. */
final class EndpointsPage {

  private static final List<String> COLUMNS =
      List.of("method", "path", "handler", "sends", "declares", "documents");

  private final Frame frame;
  private final ReportContents contents;
  private final List<Endpoint> endpoints;

  EndpointsPage(Frame frame, ReportContents contents, List<Endpoint> endpoints) {
    this.frame = frame;
    this.contents = contents;
    this.endpoints = endpoints.stream().sorted().toList();
  }

  /** The page. */
  String of(Language language) {
    PageTexts words = PageTexts.in(language);
    List<DomContent> content = new ArrayList<>();
    String title = words.text("endpoints.title");
    content.add(h1(title));
    if (endpoints.isEmpty()) {
      content.add(p(words.text("endpoints.none")).withClass("lede"));
    } else {
      content.add(p(words.text("endpoints.lede")).withClass("lede"));
      content.add(SearchBox.of("endpoints.search", words));
      content.add(table(language, words));
      content.add(SearchBox.nothing(words));
    }
    return frame.page(PagePath.ENDPOINTS, language, title, content.toArray(DomContent[]::new));
  }

  /** Its roles are told again, because narrow screens show rows as blocks, which have none. */
  private DomContent table(Language language, PageTexts words) {
    return TagCreator.table(
            caption(words.text("endpoints.title")),
            thead(
                    tr(each(
                            COLUMNS,
                            column ->
                                th(words.text("endpoints." + column))
                                    .attr("scope", "col")
                                    .attr("role", "columnheader")))
                        .attr("role", "row"))
                .attr("role", "rowgroup"),
            tbody(each(endpoints, endpoint -> row(endpoint, language, words)))
                .attr("role", "rowgroup"))
        .withClass("endpoints")
        .attr("role", "table");
  }

  private DomContent row(Endpoint endpoint, Language language, PageTexts words) {
    return tr(
            cell("method", methods(endpoint, words), words),
            cell("path", paths(endpoint), words),
            cell("handler", handler(endpoint), words),
            cell("sends", statuses(endpoint, endpoint.sent(), language, words), words),
            cell("declares", statuses(endpoint, endpoint.declared(), language, words), words),
            cell("documents", documented(endpoint, language), words))
        .attr("role", "row")
        .attr("data-item")
        .attr("data-words", Printable.of(contents.path(endpoint.span().file())));
  }

  private static TdTag cell(String column, DomContent content, PageTexts words) {
    return td(content)
        .withClass(column)
        .attr("role", "cell")
        .attr("data-label", words.text("endpoints." + column));
  }

  private static DomContent methods(Endpoint endpoint, PageTexts words) {
    return endpoint.methods().isEmpty()
        ? span(words.text("endpoints.any"))
        : span(
            each(
                endpoint.methods(),
                method -> span(SourceLines.visible(method)).withClass("request")));
  }

  private DomContent handler(Endpoint endpoint) {
    String path = contents.path(endpoint.span().file());
    String place = path.substring(path.lastIndexOf('/') + 1) + ":" + endpoint.span().line();
    return span(source(endpoint.handler()), span(Breakable.of(place)).withClass("place"));
  }

  private static DomContent paths(Endpoint endpoint) {
    return endpoint.paths().isEmpty()
        ? none()
        : span(each(endpoint.paths(), path -> div(source(path))));
  }

  private static DomContent source(String text) {
    return code(Breakable.of(text));
  }

  private DomContent statuses(
      Endpoint endpoint, Collection<Integer> codes, Language language, PageTexts words) {
    if (codes.isEmpty()) {
      return none();
    }
    return ul(each(
            codes,
            code -> li(mark(code, language), endpoint.leavesOut(code) ? leftOut(words) : text(""))))
        .withClass("marks");
  }

  private static DomContent leftOut(PageTexts words) {
    return each(text(" "), span(words.text("endpoints.undocumented")).withClass("left-out"));
  }

  private DomContent documented(Endpoint endpoint, Language language) {
    if (endpoint.documented().isEmpty() && endpoint.documentedOtherwise().isEmpty()) {
      return none();
    }
    Stream<DomContent> codes = endpoint.documented().stream().map(code -> li(mark(code, language)));
    Stream<DomContent> others =
        endpoint.documentedOtherwise().stream().map(other -> li(source(other)));
    return ul(each(Stream.concat(codes, others))).withClass("marks");
  }

  private DomContent mark(int code, Language language) {
    return StatusMark.linked(code, PagePath.ENDPOINTS, language, frame.shelf());
  }

  private static DomContent none() {
    return span("\u2013").withClass("quiet");
  }
}
