// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import io.github.statuslint.processor.catalog.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The address of a page inside the folder of its language. All links are relative, so that pages
 * work from any place, also from a disk.
 *
 * @param path such as {@code status/404.html}
 */
record PagePath(String path) {

  static final PagePath FRONT = new PagePath("index.html");
  static final PagePath ENDPOINTS = new PagePath("endpoints.html");
  static final PagePath STATUSES = new PagePath("statuses.html");
  static final PagePath RULES = new PagePath("rules.html");

  /** The names of pages in each folder below that of a language. */
  private static final Map<String, Pattern> NAMES =
      Map.of(
          "", Pattern.compile("(index|endpoints|statuses|rules)\\.html"),
          "status", Pattern.compile("\\d{3}\\.html"),
          "compare", Pattern.compile("\\d{3}-\\d{3}\\.html"),
          "rule", Pattern.compile("[A-Z][A-Za-z0-9]*\\.html"));

  /** The page of a status. */
  static PagePath status(int code) {
    return new PagePath("status/" + code + ".html");
  }

  /** The page of a pair, in whichever order the two are named. */
  static PagePath comparison(int a, int b) {
    return new PagePath("compare/" + Math.min(a, b) + "-" + Math.max(a, b) + ".html");
  }

  /** The page of a rule. */
  static PagePath rule(String id) {
    return new PagePath("rule/" + id + ".html");
  }

  /** The address of another page of the same language, from this one. */
  String linkTo(PagePath other) {
    return up() + other.path;
  }

  /** The address of this page in another language, from this one. */
  String linkTo(Language other) {
    return up() + "../" + other.tag() + "/" + path;
  }

  /** The address of a file that all pages share, from this one. */
  String linkToAsset(String name) {
    return up() + "../" + Assets.FOLDER + "/" + name;
  }

  /**
   * Whether a page may have that name.
   *
   * @param folder where it lies, below that of its language; empty for that itself
   * @param name of the file
   */
  static boolean isPage(String folder, String name) {
    Pattern names = NAMES.get(folder);
    return names != null && names.matcher(name).matches();
  }

  /** The folders of pages below that of a language, that one first. */
  static List<String> folders() {
    return NAMES.keySet().stream().sorted().toList();
  }

  /** Where the file of this page lies below the folder of all languages. */
  String file(Language language) {
    return language.tag() + "/" + path;
  }

  private String up() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
