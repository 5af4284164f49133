// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.PageTexts;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import j2html.tags.specialized.HtmlTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;

/** What stands around the content of each page: navigation, languages, theme. */
final class Frame {

  /** What tells a page of ours from any other. */
  static final String MARK = "<meta name=\"generator\" content=\"Statuslint";

  private final Shelf shelf;
  private final String version;
  private final boolean alone;

  /**
   * A frame for the pages of one folder.
   *
   * @param version of Statuslint, told at the foot of each page
   */
  Frame(Shelf shelf, String version) {
    this(shelf, version, false);
  }

  private Frame(Shelf shelf, String version, boolean alone) {
    this.shelf = shelf;
    this.version = version;
    this.alone = alone;
  }

  /**
   * A frame for a page without others: its styles stand in it, and there is nothing to lead to.
   *
   * @param version of Statuslint, told at the foot of the page
   */
  static Frame ofOnePage(String version) {
    return new Frame(Shelf.ofCatalog(new TreeSet<>(), new TreeSet<>()), version, true);
  }

  /** Which pages there are. */
  Shelf shelf() {
    return shelf;
  }

  /**
   * A whole page.
   *
   * @param path its address
   * @param name of the page, for the title of the window
   * @param content what stands between head and foot, beginning with a heading
   */
  String page(PagePath path, Language language, String name, DomContent... content) {
    PageTexts words = PageTexts.in(language);
    return render(
        html(
                headOf(path, name),
                body(
                    alone ? each() : masthead(path, language, words),
                    main(content).withId("content").attr("tabindex", "-1"),
                    footer(p(words.text("footer", Map.of("version", version))))))
            .withLang(language.tag()));
  }

  private DomContent masthead(PagePath path, Language language, PageTexts words) {
    return each(
        a(words.text("skip")).withClass("skip").withHref("#content"),
        header(
                a(span("status").withClass("wordmark-lead"), span("lint"))
                    .withClass("wordmark")
                    .attr("translate", "no")
                    .withHref(path.linkTo(PagePath.FRONT)),
                stops(path, words),
                div(languages(path, language, words), themeButton(words)).withClass("settings"))
            .withClass("masthead"));
  }

  /** A page that leads on to the front page in a language, and links to the other three. */
  String door(Language first) {
    String target = first.tag() + "/" + PagePath.FRONT.path();
    return render(
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("generator").withContent("Statuslint " + version),
                    meta().attr("http-equiv", "refresh").withContent("0; url=" + target),
                    title("Statuslint")),
                body(
                    main(
                        ul(
                            each(
                                Arrays.asList(Language.values()),
                                language ->
                                    li(
                                        a(PageTexts.in(language).text("language.name"))
                                            .withHref(language.tag() + "/" + PagePath.FRONT.path())
                                            .withLang(language.tag())
                                            .attr("hreflang", language.tag())))))))
            .withLang(first.tag()));
  }

  private DomContent headOf(PagePath path, String name) {
    return head(
        meta().withCharset("utf-8"),
        meta().withName("generator").withContent("Statuslint " + version),
        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
        meta().withName("color-scheme").withContent("light dark"),
        title(name + " \u2013 Statuslint"),
        alone
            ? style(rawHtml(Assets.text(Assets.STYLES)))
            : each(
                link().withRel("stylesheet").withHref(path.linkToAsset(Assets.STYLES)),
                script().withSrc(path.linkToAsset(Assets.SCRIPT))));
  }

  private DomContent stops(PagePath path, PageTexts words) {
    return nav(ul(
            each(
                shelf.stops(),
                stop ->
                    li(
                        a(words.text(stop.key()))
                            .withHref(path.linkTo(stop.path()))
                            .condAttr(stop.path().equals(path), "aria-current", "page")))))
        .withClass("stops")
        .attr("aria-label", words.text("pages"));
  }

  private static DomContent languages(PagePath path, Language current, PageTexts words) {
    return nav(ul(
            each(
                Arrays.asList(Language.values()),
                language ->
                    li(
                        a(PageTexts.in(language).text("language.name"))
                            .withHref(path.linkTo(language))
                            .withLang(language.tag())
                            .attr("hreflang", language.tag())
                            .condAttr(language == current, "aria-current", "true")))))
        .withClass("languages")
        .attr("aria-label", words.text("language"));
  }

  /** Shown by the script, without which it could do nothing. */
  private static DomContent themeButton(PageTexts words) {
    return button(words.text("theme"))
        .withType("button")
        .withClass("theme")
        .attr("aria-pressed", "false")
        .attr("hidden");
  }

  private static String render(HtmlTag page) {
    try {
      StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
      page.render(FlatHtml.into(text));
      return text.append('\n').toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
