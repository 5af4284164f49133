// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.PageTexts;
import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusClass;
import io.github.statuslint.processor.registry.VendorStatus;
import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.SpanTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the registry knows of a status, as a list of terms. */
final class StatusFacts {

  private final Language language;
  private final PageTexts words;
  private final PagePath path;
  private final Shelf shelf;

  StatusFacts(Language language, PagePath path, Shelf shelf) {
    this.language = language;
    this.words = PageTexts.in(language);
    this.path = path;
    this.shelf = shelf;
  }

  /** The facts of a registered status. */
  DomContent of(RegisteredStatus status) {
    List<DomContent> facts = new ArrayList<>();
    facts.add(fact("class", text(className(status.statusClass()))));
    String state = status.state().name().toLowerCase(Locale.ROOT);
    facts.add(fact("registration", text(words.text("registration." + state))));
    facts.add(fact("reference", link(status.reference(), language)));
    if (!status.isUnused()) {
      facts.add(fact("cacheable", text(words.text(status.cacheableByDefault() ? "yes" : "no"))));
      String content = status.contentAllowed() ? "content.allowed" : "content.never";
      facts.add(fact("content", text(words.text(content))));
      facts.add(fact("required", fields(status.requiredHeaders())));
      if (!status.conditionalHeaders().isEmpty()) {
        facts.add(fact("conditional", conditional(status)));
      }
      facts.add(fact("recommended", fields(status.recommendedHeaders())));
    }
    return list(facts);
  }

  /** The facts of a vendor's number. */
  DomContent of(VendorStatus vendor) {
    List<DomContent> facts = new ArrayList<>();
    facts.add(
        fact(
            "class",
            text(
                StatusClass.of(vendor.code())
                    .map(this::className)
                    .orElseGet(() -> words.text("statuses.outside")))));
    if (!vendor.numberRegistered()) {
      facts.add(fact("registration", text(words.text("registration.unregistered"))));
    }
    facts.add(fact("usedBy", english(vendor.vendor(), language)));
    if (!vendor.usuallyMeant().isEmpty()) {
      facts.add(
          fact(
              "instead",
              ul(each(
                      vendor.usuallyMeant(),
                      code -> li(StatusMark.linked(code, path, language, shelf))))
                  .withClass("marks")));
    }
    return list(facts);
  }

  /** A link to where something is specified. */
  static ATag link(Reference reference, Language language) {
    ATag link = a(reference.title()).withHref(reference.address()).withRel("noreferrer");
    return language == Language.EN ? link : link.withLang(Language.EN.tag());
  }

  /** Words that are English whatever the page. */
  static SpanTag english(String english, Language language) {
    return language == Language.EN ? span(english) : span(english).withLang(Language.EN.tag());
  }

  private String className(StatusClass type) {
    return Catalog.standard().labels(language).className(type);
  }

  private static DomContent list(List<DomContent> facts) {
    return dl(facts.toArray(DomContent[]::new)).withClass("facts");
  }

  private DomContent fact(String key, DomContent content) {
    return div(dt(words.text("fact." + key)), dd(content));
  }

  private DomContent fields(List<String> fields) {
    if (fields.isEmpty()) {
      return text(words.text("none"));
    }
    List<DomContent> content = new ArrayList<>();
    IntStream.range(0, fields.size())
        .forEach(
            i -> {
              content.add(text(i == 0 ? "" : ", "));
              content.add(code(fields.get(i)));
            });
    return each(content.toArray(DomContent[]::new));
  }

  private DomContent conditional(RegisteredStatus status) {
    return ul(each(
            status.conditionalHeaders(),
            header ->
                li(
                    code(header.field()),
                    text(" ("),
                    english(header.condition(), language),
                    text(")"))))
        .withClass("plain");
  }
}
