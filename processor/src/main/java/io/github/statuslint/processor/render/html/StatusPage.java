// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Labels;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.PageTexts;
import io.github.statuslint.processor.catalog.StatusText;
import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.registry.VendorStatus;
import j2html.tags.DomContent;
import j2html.tags.specialized.H1Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page that explains one status. */
final class StatusPage {

  private final Frame frame;
  private final Catalog catalog = Catalog.standard();
  private final StatusRegistry registry = StatusRegistry.standard();

  StatusPage(Frame frame) {
    this.frame = frame;
  }

  /**
   * The page of a status.
   *
   * @throws IllegalArgumentException if the catalogue does not know it
   */
  String of(int code, Language language) {
    return frame.page(PagePath.status(code), language, title(code), content(code, language));
  }

  /** The title of the page. */
  String title(int code) {
    return "HTTP " + registry.title(code);
  }

  /**
   * What the page says of a status, beginning with a heading.
   *
   * @throws IllegalArgumentException if the catalogue does not know it
   */
  DomContent[] content(int code, Language language) {
    StatusText status =
        catalog
            .text(code, language)
            .orElseThrow(() -> new IllegalArgumentException("No text for " + code));
    PagePath path = PagePath.status(code);
    PageTexts words = PageTexts.in(language);
    Labels labels = catalog.labels(language);
    StatusFacts facts = new StatusFacts(language, path, frame.shelf());
    Optional<RegisteredStatus> registered = registry.find(code);
    List<DomContent> content = new ArrayList<>();
    content.add(heading(code, language));
    content.add(p(Prose.of(status.gloss())).withClass("gloss"));
    content.add(
        div(
                div(texts(status, labels)).withClass("texts"),
                section(
                        h2(words.text("facts")),
                        registered.map(facts::of).orElseGet(() -> firstMeaning(code, facts)))
                    .withClass("panel"))
            .withClass("with-facts"));
    otherMeanings(code, registered.isPresent(), language, facts, words).ifPresent(content::add);
    content.add(comparisons(code, path, language, words));
    registered
        .map(RegisteredStatus::reference)
        .map(reference -> learnMore(reference, labels, language))
        .ifPresent(content::add);
    return content.toArray(DomContent[]::new);
  }

  private static H1Tag heading(int code, Language language) {
    H1Tag heading =
        h1(StatusMark.number(code), StatusMark.phrase(StatusMark.phraseOf(code), language));
    return heading.withClass("title single").attr("data-class", StatusMark.classOf(code));
  }

  private static DomContent texts(StatusText status, Labels labels) {
    return each(
        section(h2(labels.description()), p(Prose.of(status.description()))),
        section(h2(labels.whenYouSeeIt()), p(Prose.of(status.whenYouSeeIt()))),
        section(h2(labels.howToFix()), p(Prose.of(status.howToFix()))),
        section(h2(labels.howToUse()), p(Prose.of(status.howToUse()))));
  }

  private DomContent firstMeaning(int code, StatusFacts facts) {
    return facts.of(registry.vendors(code).get(0));
  }

  /** What vendors mean by the number besides what the page says already. */
  private Optional<DomContent> otherMeanings(
      int code, boolean registered, Language language, StatusFacts facts, PageTexts words) {
    List<VendorStatus> others = registry.vendors(code).stream().skip(registered ? 0 : 1).toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        section(
                h2(words.text("meanings")),
                each(others, vendor -> div(meaning(vendor, language, facts)).withClass("meaning")))
            .withClass("meanings"));
  }

  private DomContent meaning(VendorStatus vendor, Language language, StatusFacts facts) {
    StatusText text = catalog.vendorText(vendor.key(), language).orElseThrow();
    return each(
        h3(StatusMark.number(vendor.code()), StatusMark.phrase(vendor.phrase(), language)),
        p(Prose.of(text.description())),
        p(Prose.of(text.howToFix())),
        facts.of(vendor));
  }

  private DomContent comparisons(int code, PagePath path, Language language, PageTexts words) {
    List<Integer> partners = List.copyOf(frame.shelf().partnersOf(code));
    if (partners.isEmpty()) {
      return each();
    }
    List<Integer> often =
        partners.stream().filter(other -> catalog.hasContrast(code, other)).toList();
    List<Integer> others = partners.stream().filter(other -> !often.contains(other)).toList();
    List<DomContent> content = new ArrayList<>();
    content.add(h2(words.text("compare.with")));
    if (!often.isEmpty()) {
      content.add(h3(words.text("compare.often")));
      content.add(links(code, often.stream(), path, language));
    }
    if (!others.isEmpty() && often.isEmpty() && others.size() < 12) {
      content.add(links(code, others.stream(), path, language));
    } else if (!others.isEmpty()) {
      content.add(
          details(
              summary(words.text("compare.others")), links(code, others.stream(), path, language)));
    }
    return section(content.toArray(DomContent[]::new)).withClass("comparisons");
  }

  private static DomContent links(
      int code, Stream<Integer> others, PagePath path, Language language) {
    return ul(each(
            others.map(
                other ->
                    li(
                        a(
                                StatusMark.number(other),
                                StatusMark.phrase(StatusMark.phraseOf(other), language))
                            .withClass("status")
                            .attr("data-class", StatusMark.classOf(other))
                            .withHref(path.linkTo(PagePath.comparison(code, other)))))))
        .withClass("marks");
  }

  private static DomContent learnMore(Reference reference, Labels labels, Language language) {
    return section(
        h2(labels.learnMore()),
        ul(li(StatusFacts.link(reference, language))).withClass("references"));
  }
}
