// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.finding.ReportFolder.Refused;
import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.registry.VendorStatus;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole catalogue as a static site in four languages: a page a status, a page for any two of
 * them, and a front page that searches. It needs no server and no network.
 */
public final class CatalogSite {

  private final String version;
  private final SortedSet<Integer> codes;

  /**
   * A site of all statuses that the catalogue explains: the registered ones and the vendors'.
   *
   * @param version of Statuslint, told at the foot of each page
   */
  public CatalogSite(String version) {
    this(version, allCodes());
  }

  CatalogSite(String version, SortedSet<Integer> codes) {
    this.version = version;
    this.codes = new TreeSet<>(codes);
  }

  /**
   * Writes the site. What is there already stays, unless it is a page that Statuslint made: then it
   * is replaced, or removed where the site has none of that name.
   *
   * @param folder where to; made where it is missing
   * @param first the language that opens first
   * @return what was not written, and why
   */
  public List<Refused> write(Path folder, Language first) {
    Shelf shelf = Shelf.ofCatalog(codes, Pair.among(codes));
    Frame frame = new Frame(shelf, version);
    PageFolder common = new PageFolder(folder);
    common.finish(frame, first);
    common.removeData();
    return Stream.concat(
            common.refused().stream(),
            Arrays.stream(Language.values())
                .parallel()
                .flatMap(language -> write(folder, frame, language).stream()))
        .toList();
  }

  private static List<Refused> write(Path folder, Frame frame, Language language) {
    PageFolder pages = new PageFolder(folder);
    String front = new StatusesPage(frame).of(language, "statuses.lede");
    pages.page(language, PagePath.FRONT, front);
    CatalogPages.write(frame, language, pages);
    pages.removeOthers(language);
    return pages.refused();
  }

  private static SortedSet<Integer> allCodes() {
    StatusRegistry registry = StatusRegistry.standard();
    return Stream.concat(
            registry.all().stream().map(RegisteredStatus::code),
            registry.allVendors().stream().map(VendorStatus::code))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
