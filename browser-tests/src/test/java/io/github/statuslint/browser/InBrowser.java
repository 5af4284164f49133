// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of one class share a browser, which is closed after the last of them. */
abstract class InBrowser {

  @TempDir static Path temporary;
  static Browser browser;

  @BeforeAll
  static void startBrowser() throws Exception {
    browser = Browser.start(temporary.resolve("profile"));
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }
}
