// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.JudgedFinding;
import io.github.statuslint.processor.finding.ReportFolder.Refused;
import io.github.statuslint.processor.render.Endpoint;
import io.github.statuslint.processor.render.ReportContents;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was found in a compilation as pages in four languages, with the pages of the catalogue that
 * explain it. They need no server and no network.
 */
public final class HtmlReport {

  private final ReportContents contents;
  private final List<Endpoint> endpoints;

  /**
   * A report.
   *
   * @param contents what it tells
   * @param endpoints the handlers of requests
   */
  public HtmlReport(ReportContents contents, List<Endpoint> endpoints) {
    this.contents = contents;
    this.endpoints = List.copyOf(endpoints);
  }

  /**
   * Writes the pages, and the data that reports are joined from. What is there already stays,
   * unless it is a page that Statuslint made: then it is replaced, or removed where this report has
   * none of that name.
   *
   * @param folder where to; made where it is missing
   * @return what was not written, and why
   */
  public List<Refused> write(Path folder) {
    Frame frame = new Frame(Shelf.ofReport(codes(), pairs(), rules()), contents.version());
    PageFolder pages = new PageFolder(folder);
    for (Language language : Language.values()) {
      write(frame, language, pages);
    }
    pages.finish(frame, contents.language());
    pages.data(ReportData.text(contents, endpoints));
    for (Language language : Language.values()) {
      pages.removeOthers(language);
    }
    return pages.refused();
  }

  private void write(Frame frame, Language language, PageFolder pages) {
    pages.page(language, PagePath.FRONT, new FindingsPage(frame, contents).of(language));
    pages.page(
        language, PagePath.ENDPOINTS, new EndpointsPage(frame, contents, endpoints).of(language));
    pages.page(
        language, PagePath.STATUSES, new StatusesPage(frame).of(language, "statuses.occurring"));
    RulePages rules = new RulePages(frame, contents);
    pages.page(language, PagePath.RULES, rules.list(language));
    for (String id : frame.shelf().rules()) {
      pages.page(language, PagePath.rule(id), rules.of(id, language));
    }
    CatalogPages.write(frame, language, pages);
  }

  /** The statuses that occur and that the catalogue explains. */
  private SortedSet<Integer> codes() {
    SortedSet<Integer> codes = new TreeSet<>();
    findings().forEach(finding -> codes.addAll(finding.statuses()));
    for (Endpoint endpoint : endpoints) {
      codes.addAll(endpoint.sent());
      codes.addAll(endpoint.declared());
      codes.addAll(endpoint.documented());
    }
    codes.removeIf(code -> !isExplained(code));
    return codes;
  }

  /** The pairs that a finding sets against each other. */
  private SortedSet<Pair> pairs() {
    SortedSet<Pair> pairs = new TreeSet<>();
    for (Finding finding : findings()) {
      pairs.addAll(
          Pair.among(finding.statuses().stream().filter(HtmlReport::isExplained).toList()));
    }
    return pairs;
  }

  private SortedSet<String> rules() {
    SortedSet<String> rules = new TreeSet<>();
    findings().forEach(finding -> rules.add(finding.rule()));
    return rules;
  }

  private List<Finding> findings() {
    return contents.findings().stream().map(JudgedFinding::finding).toList();
  }

  private static boolean isExplained(int code) {
    return Catalog.standard().text(code, Language.EN).isPresent();
  }
}
