package io.github.statuslint.processor.render.html;

import io.github.statuslint.processor.catalog.Language;

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

  /** Where the file of this page lies below the folder of all languages. */
  String file(Language language) {
    return language.tag() + "/" + path;
  }

  private String up() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
