// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.PageTexts;
import io.github.statuslint.processor.catalog.RuleTexts;
import io.github.statuslint.processor.finding.AnalysisFailure;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.render.Printable;
import io.github.statuslint.processor.render.ReportContents;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many findings there are of each rule, package, severity and state. */
final class Overview {

  private final ReportContents contents;
  private final Language language;
  private final PageTexts words;

  Overview(ReportContents contents, Language language) {
    this.contents = contents;
    this.language = language;
    this.words = PageTexts.in(language);
  }

  /**
   * The findings that have something in common.
   *
   * @param value what a filter knows it by
   * @param label what a reader knows it by
   * @param number of findings
   */
  record Count(String value, String label, int number) {}

  /** By rule, the most first. */
  List<Count> rules() {
    return mostFirst(count(it -> it.finding().rule(), id -> id));
  }

  /** By package, the most first. */
  List<Count> packages() {
    return mostFirst(
        count(
            it -> FindingCard.packageValue(it.finding()),
            name -> name.equals(".") ? words.text("report.unnamed") : name));
  }

  /** By severity, the loudest first. */
  List<Count> severities() {
    return ordered(Severity.values(), "severity.", it -> it.finding().severity());
  }

  /** By state, what is told first. */
  List<Count> states() {
    return ordered(JudgedFinding.State.values(), "state.", JudgedFinding::state);
  }

  /** What may make the report incomplete. */
  List<DomContent> warnings() {
    List<DomContent> warnings = new ArrayList<>();
    if (contents.cutShort()) {
      warnings.add(p(words.text("report.incomplete")).withClass("warning"));
    }
    for (AnalysisFailure failure : contents.failures()) {
      String part = failure.rule().isEmpty() ? words.text("report.analysis") : failure.rule();
      Map<String, String> arguments =
          Map.of("part", part, "place", Printable.of(contents.path(failure.file())));
      warnings.add(p(words.text("report.failed", arguments)).withClass("warning"));
    }
    return warnings;
  }

  /** The few numbers that matter most; those of severities and states lead to their findings. */
  DomContent numbers() {
    List<DomContent> numbers = new ArrayList<>();
    numbers.add(number(words.text("nav.findings"), contents.findings().size(), ""));
    severities()
        .forEach(
            it ->
                numbers.add(
                    number(
                        words.text("severities." + it.value()),
                        it.number(),
                        link("severity", it.value()))));
    states().stream()
        .filter(it -> !it.value().equals(FindingCard.name(JudgedFinding.State.NEW)))
        .forEach(it -> numbers.add(number(it.label(), it.number(), link("state", it.value()))));
    numbers.add(number(words.text("report.files"), contents.files().size(), ""));
    return dl(numbers.toArray(DomContent[]::new)).withClass("numbers");
  }

  /** The tables by rule and by package. */
  DomContent tables() {
    return div(
            table("rule", rules(), this::ruleTitle), table("package", packages(), count -> span()))
        .withClass("overview");
  }

  private DomContent ruleTitle(Count rule) {
    return span(Prose.of(RuleTexts.of(rule.value()).title(language))).withClass("gloss");
  }

  private static DomContent number(String name, int number, String link) {
    String shown = Integer.toString(number);
    return div(dt(name), link.isEmpty() ? dd(shown) : dd(a(shown).withHref(link)));
  }

  private DomContent table(
      String filter, List<Count> counts, Function<Count, DomContent> explanation) {
    String name = words.text(filter.equals("rule") ? "report.byRule" : "report.byPackage");
    return div(countsTable(filter, name, counts, explanation))
        .withClass("scroller panel")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", name);
  }

  private DomContent countsTable(
      String filter, String name, List<Count> counts, Function<Count, DomContent> explanation) {
    int most = counts.stream().mapToInt(Count::number).max().orElse(1);
    return TagCreator.table(
            caption(name),
            thead(
                tr(
                    th(words.text("report." + filter)).attr("scope", "col"),
                    th(words.text("report.number")).attr("scope", "col").withClass("amount"))),
            tbody(
                each(
                    counts,
                    count ->
                        tr(
                            th(
                                    a(Breakable.of(count.label()))
                                        .withHref(link(filter, count.value())),
                                    explanation.apply(count))
                                .attr("scope", "row"),
                            td(
                                    span(Integer.toString(count.number())),
                                    span()
                                        .withClass("bar")
                                        .withStyle("width:" + 100 * count.number() / most + "%"))
                                .withClass("amount")))))
        .withClass("counts");
  }

  private static String link(String filter, String value) {
    return "#" + filter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Map<String, Integer> counts(Function<JudgedFinding, String> value) {
    return contents.findings().stream()
        .collect(Collectors.toMap(value, it -> 1, Integer::sum, TreeMap::new));
  }

  private Stream<Count> count(
      Function<JudgedFinding, String> value, Function<String, String> label) {
    return counts(value).entrySet().stream()
        .map(entry -> new Count(entry.getKey(), label.apply(entry.getKey()), entry.getValue()));
  }

  private <E extends Enum<E>> List<Count> ordered(
      E[] all, String prefix, Function<JudgedFinding, E> value) {
    Map<String, Integer> counts = counts(it -> FindingCard.name(value.apply(it)));
    return Arrays.stream(all)
        .map(FindingCard::name)
        .filter(counts::containsKey)
        .map(name -> new Count(name, words.text(prefix + name), counts.getOrDefault(name, 0)))
        .toList();
  }

  private static List<Count> mostFirst(Stream<Count> counts) {
    return counts
        .sorted(Comparator.comparingInt(Count::number).reversed().thenComparing(Count::value))
        .toList();
  }
}
