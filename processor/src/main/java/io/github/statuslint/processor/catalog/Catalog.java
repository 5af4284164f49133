// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.registry.VendorStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words for each status and each pair of statuses. Reads a file when it is first asked for. */
public final class Catalog {

  /** What a client makes of codes that it does not know; the reference of codes without one. */
  private static final Reference STATUS_CODES = Reference.parse("RFC 9110, Section 15");

  private static final int WRITTEN_DIFFERENCES = 5;

  private final StatusRegistry registry;
  private final Map<String, Optional<TextFile>> files = new ConcurrentHashMap<>();

  private Catalog(StatusRegistry registry) {
    this.registry = registry;
  }

  /** The catalogue in this jar. */
  public static Catalog standard() {
    return Standard.CATALOG;
  }

  /** The headings of a page. */
  public Labels labels(Language language) {
    return Labels.of(Sentences.in(language));
  }

  /**
   * The pattern of a sentence of {@code labels.properties}, with places such as {@code {a}}, for
   * code that fills them at run time.
   *
   * @param key without the language, such as {@code classes.differ}
   * @throws IllegalStateException for an unknown key
   */
  public String pattern(String key, Language language) {
    return Sentences.in(language).text(key);
  }

  /**
   * What a number means: as registered; else as the first vendor that uses it means it.
   *
   * @return empty where nobody is known to use the number
   */
  public Optional<StatusText> text(int code, Language language) {
    if (registry.isRegistered(code)) {
      return file("status/" + code).map(file -> file.statusText(language));
    }
    return registry.vendors(code).stream()
        .findFirst()
        .flatMap(vendor -> vendorText(vendor.key(), language));
  }

  /**
   * What a vendor means by a number.
   *
   * @param key {@link VendorStatus#key()}
   * @return empty for an unknown key
   */
  public Optional<StatusText> vendorText(String key, Language language) {
    return registry
        .vendor(key)
        .flatMap(vendor -> file("vendor/" + vendor.key()))
        .map(file -> file.statusText(language));
  }

  /** Whether somebody wrote a contrast for the pair, in whichever order. */
  public boolean hasContrast(int a, int b) {
    return file(contrast(a, b)).isPresent();
  }

  /**
   * Sets two statuses side by side: with the contrast written for the pair where there is one, else
   * with what the facts and the texts of both tell.
   *
   * @throws IllegalArgumentException if a code is neither registered nor known as a vendor's, or if
   *     both are the same
   */
  public Comparison compare(int a, int b, Language language) {
    if (a == b) {
      throw new IllegalArgumentException("Status " + a + " cannot be compared with itself");
    }
    ComparedStatus first = side(a, language);
    ComparedStatus second = side(b, language);
    Sentences sentences = Sentences.in(language);
    FactComparison facts = new FactComparison(registry, sentences, first, second);
    Optional<TextFile> written = file(contrast(a, b));
    return new Comparison(
        language,
        "HTTP " + first.title() + " vs " + second.title(),
        written.map(file -> file.text("summary", language)).orElseGet(facts::summary),
        first,
        second,
        written.map(file -> differences(file, language)).orElseGet(facts::differences),
        written.map(file -> file.text("choose", language)).orElseGet(facts::whenToUseWhich),
        Stream.of(a, b).map(this::reference).distinct().toList(),
        written.isPresent(),
        Labels.of(sentences));
  }

  private ComparedStatus side(int code, Language language) {
    StatusText text =
        text(code, language)
            .orElseThrow(
                () -> new IllegalArgumentException("The catalogue knows no status " + code));
    return new ComparedStatus(code, registry.title(code), text);
  }

  private Reference reference(int code) {
    return registry.find(code).map(RegisteredStatus::reference).orElse(STATUS_CODES);
  }

  private static List<String> differences(TextFile contrast, Language language) {
    return IntStream.rangeClosed(1, WRITTEN_DIFFERENCES)
        .mapToObj(number -> contrast.text("difference." + number, language))
        .toList();
  }

  private static String contrast(int a, int b) {
    return "contrast/" + Math.min(a, b) + "-" + Math.max(a, b);
  }

  private Optional<TextFile> file(String name) {
    return files.computeIfAbsent(name, key -> TextFile.find(key + ".properties"));
  }

  /** Defers everything until the catalogue is asked for. */
  private static final class Standard {
    private static final Catalog CATALOG = new Catalog(StatusRegistry.standard());

    private Standard() {}
  }
}
