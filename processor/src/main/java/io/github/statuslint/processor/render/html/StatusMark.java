// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.span;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.registry.StatusClass;
import io.github.statuslint.processor.registry.StatusRegistry;
import j2html.tags.DomContent;
import j2html.tags.specialized.SpanTag;

/** A status as it stands in a text, a table or a heading: its code, its phrase, its colour. */
final class StatusMark {

  private StatusMark() {}

  /** A mark that leads to the page of the status, where there is one. */
  static DomContent linked(int code, PagePath from, Language language, Shelf shelf) {
    if (!shelf.has(code)) {
      return plain(code, language);
    }
    return a(number(code), phrase(phraseOf(code), language))
        .withClass("status")
        .attr("data-class", classOf(code))
        .withHref(from.linkTo(PagePath.status(code)));
  }

  /** A mark that leads nowhere. */
  static DomContent plain(int code, Language language) {
    return span(number(code), phrase(phraseOf(code), language))
        .withClass("status")
        .attr("data-class", classOf(code));
  }

  /** The code alone, in its colour. */
  static DomContent code(int code) {
    return number(code).attr("data-class", classOf(code));
  }

  /** The code alone, in a span. */
  static SpanTag number(int code) {
    return span(Integer.toString(code)).withClass("code");
  }

  /** A phrase of the standard, which is English whatever the page. */
  static SpanTag phrase(String phrase, Language language) {
    SpanTag words = span(phrase.isEmpty() ? "" : " " + phrase).withClass("phrase");
    return language == Language.EN ? words : words.withLang(Language.EN.tag());
  }

  /** The phrase without the code; empty where nobody gave the number one. */
  static String phraseOf(int code) {
    String title = StatusRegistry.standard().title(code);
    return title.substring(Integer.toString(code).length()).strip();
  }

  /** What the style sheet knows the class by: its digit, or {@code other}. */
  static String classOf(int code) {
    return StatusClass.of(code).map(type -> Integer.toString(type.digit())).orElse("other");
  }
}
