// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.Spelling;
import io.github.statuslint.processor.registry.StatusRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the status that a user names, by its number or its phrase. */
final class StatusLookup {

  private final StatusRegistry registry = StatusRegistry.standard();
  private final CommandWords words;

  StatusLookup(CommandWords words) {
    this.words = words;
  }

  /** All numbers that the catalogue knows, in order, registered ones and vendors'. */
  static List<Integer> codes() {
    StatusRegistry registry = StatusRegistry.standard();
    return Stream.concat(
            registry.all().stream().map(status -> status.code()),
            registry.allVendors().stream().map(vendor -> vendor.code()))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The number of a status.
   *
   * @param name such as {@code 404}, {@code not-found} or {@code NOT_FOUND}
   * @throws BadUse naming the nearest where there is no such status
   */
  int code(String name) {
    List<String> numbers = new ArrayList<>();
    for (int code : codes()) {
      numbers.add(Integer.toString(code));
    }
    if (numbers.contains(name)) {
      return Integer.parseInt(name);
    }
    Optional<Integer> phrase = byPhrase(name);
    if (phrase.isPresent()) {
      return phrase.get();
    }
    boolean number = !name.isEmpty() && name.chars().allMatch(Character::isDigit);
    String nearest =
        number
            ? Spelling.nearest(name, numbers)
            : Spelling.nearest(
                letters(name), registry.all().stream().map(it -> letters(it.title())).toList());
    int code =
        number
            ? Integer.parseInt(nearest)
            : byTitleLetters(nearest).orElse(registry.all().get(0).code());
    throw new BadUse(
        words.text("status.unknown", Map.of("name", name, "nearest", registry.title(code))));
  }

  private Optional<Integer> byPhrase(String name) {
    String wanted = letters(name);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    return Stream.concat(
            registry.all().stream()
                .filter(status -> letters(status.reasonPhrase()).equals(wanted))
                .map(status -> status.code()),
            registry.allVendors().stream()
                .filter(vendor -> letters(vendor.phrase()).equals(wanted))
                .map(vendor -> vendor.code()))
        .findFirst();
  }

  private Optional<Integer> byTitleLetters(String letters) {
    return registry.all().stream()
        .filter(status -> letters(status.title()).equals(letters))
        .map(status -> status.code())
        .findFirst();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
