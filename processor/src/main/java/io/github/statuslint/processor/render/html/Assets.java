// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import io.github.statuslint.processor.registry.OwnResource;

/** The style sheet and the script, which all pages share. */
final class Assets {

  static final String FOLDER = "assets";
  static final String STYLES = "statuslint.css";
  static final String SCRIPT = "statuslint.js";

  /** What both files begin with. */
  static final String MARK = "/* Statuslint report";

  private Assets() {}

  /** The content of one of the files. */
  static String text(String name) {
    return OwnResource.text(Assets.class, name);
  }
}
