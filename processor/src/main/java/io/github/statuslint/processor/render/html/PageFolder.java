// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.finding.ReportFolder;
import io.github.statuslint.processor.finding.ReportFolder.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where pages go: one folder a language, and one for what they share. */
final class PageFolder {

  private static final String FRONT = "index.html";

  private final ReportFolder folder;
  private final List<Refused> refused = new ArrayList<>();

  PageFolder(Path folder) {
    this.folder = new ReportFolder(folder, PageFolder::isOurs);
  }

  private static boolean isOurs(String content) {
    return content.startsWith(Assets.MARK)
        || content.startsWith(ReportData.MARK)
        || content.contains(Frame.MARK);
  }

  /** Writes a page. */
  void page(Language language, PagePath path, String content) {
    write(path.file(language), content);
  }

  /** Writes what all pages share, and the page that leads to the language. */
  void finish(Frame frame, Language first) {
    for (String asset : List.of(Assets.STYLES, Assets.SCRIPT)) {
      write(Assets.FOLDER + "/" + asset, Assets.text(asset));
    }
    write(FRONT, frame.door(first));
  }

  /** Writes what other programs, and reports that are joined from this one, read. */
  void data(String content) {
    write(ReportData.FILE, content);
  }

  /** Removes the pages of a language that an earlier report left; none where not all is written. */
  void removeOthers(Language language) {
    if (!refused.isEmpty()) {
      return;
    }
    for (String part : PagePath.folders()) {
      String place = part.isEmpty() ? language.tag() : language.tag() + "/" + part;
      folder.removeOthers(place, name -> PagePath.isPage(part, name)).ifPresent(refused::add);
    }
  }

  /** Removes the data of a report that lay here before. */
  void removeData() {
    folder.removeOthers("", ReportData.FILE::equals).ifPresent(refused::add);
  }

  /** What was not written, and why; in order. */
  List<Refused> refused() {
    return List.copyOf(refused);
  }

  private void write(String name, String content) {
    folder.write(name, content).ifPresent(refused::add);
  }
}
