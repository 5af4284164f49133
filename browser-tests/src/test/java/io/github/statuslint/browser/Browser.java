// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, as the system has it; nothing is downloaded. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts it with a profile of its own. Where it is not installed, the test is skipped.
   *
   * @param profile an empty folder
   */
  static Browser start(Path profile) throws IOException {
    Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = find("chromedriver");
    Assumptions.assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "Pages are not opened: install Chromium and its driver"
            + " (Debian: apt-get install chromium chromium-driver)");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.window(1280);
    browser.prefer("light");
    return browser;
  }

  private static Optional<Path> find(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The driver, for what this class does not wrap. */
  ChromeDriver driver() {
    return driver;
  }

  /** Sets the width of the window, in pixels. */
  void window(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Sets what the system prefers: {@code light} or {@code dark}. */
  void prefer(String theme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  /**
   * Opens a page anew, also where only its fragment differs.
   *
   * @param fragment with its hash; empty for none
   */
  void open(Path page, String fragment) {
    driver.get("about:blank");
    driver.get(page.toUri() + fragment);
    awaitPage();
  }

  /** Waits until a page is there to be read: under load the driver may return before. */
  private void awaitPage() {
    await(
        it -> it.run("return document.readyState").equals("complete") && !it.shown("h1").isEmpty());
  }

  /** Opens a page. */
  void open(Path page) {
    open(page, "");
  }

  /** The elements that can be seen. */
  List<WebElement> shown(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }

  /** The first element. */
  WebElement first(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The text of the first element. */
  String text(String selector) {
    return first(selector).getText();
  }

  /** Waits until it holds. */
  void await(Predicate<Browser> condition) {
    new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(ignored -> condition.test(this));
  }

  /** Follows a link and waits for the page that it leads to. */
  void follow(WebElement link) {
    String target = link.getAttribute("href");
    link.click();
    await(browser -> browser.address().equals(target));
    awaitPage();
  }

  /** Where the browser is. */
  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /** What a script returns. */
  String run(String script) {
    return String.valueOf(driver.executeScript(script));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
