// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.finding.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the user chose, all of it optional.
 *
 * @param language of messages
 * @param profile which rules speak
 * @param rules severities that the user set, by rule id
 * @param explainsFully whether messages explain the statuses
 * @param sarif the file to write a SARIF report to
 * @param html the folder to write an HTML report to
 * @param baseline the file of known findings
 * @param updatesBaseline whether to write that file anew
 * @param excluded patterns of packages that are left alone, such as {@code com.example.generated.*}
 * @param statusAnnotations the user's own annotations, each with the elements that carry a status
 * @param complaints what is wrong with the options as given
 */
record Options(
    Language language,
    Profile profile,
    Map<String, Severity> rules,
    boolean explainsFully,
    Optional<Path> sarif,
    Optional<Path> html,
    Optional<Path> baseline,
    boolean updatesBaseline,
    List<String> excluded,
    Map<String, Set<String>> statusAnnotations,
    List<Complaint> complaints) {

  /** What every option begins with. */
  static final String PREFIX = "statuslint.";

  static final List<String> NAMES =
      List.of(
          "lang",
          "profile",
          "rules",
          "explain",
          "sarif",
          "html",
          "baseline",
          "baseline.update",
          "exclude",
          "statusAnnotations");

  private static final List<String> SEVERITIES = List.of("error", "warning", "note", "off");

  /** Which rules speak. */
  enum Profile {
    /** Only what is broken beyond doubt. */
    MINIMAL,
    /** What most teams want. */
    RECOMMENDED,
    /** Everything. */
    STRICT
  }

  /**
   * Something wrong with an option.
   *
   * @param kind key of the message
   * @param arguments what the message names
   */
  record Complaint(String kind, Map<String, String> arguments) {}

  /** The locale of messages where the user chose none. */
  static Locale defaultLocale() {
    return Locale.getDefault(Locale.Category.DISPLAY);
  }

  /**
   * Reads options.
   *
   * @param given by name with the prefix; those without it are not ours
   * @param locale of the compiler, where the user chose no language
   */
  static Options read(Map<String, String> given, Locale locale) {
    Map<String, String> values = new TreeMap<>();
    List<Complaint> complaints = new ArrayList<>();
    given.forEach(
        (name, value) -> {
          if (!name.startsWith(PREFIX)) {
            return;
          }
          String option = name.substring(PREFIX.length());
          if (NAMES.contains(option)) {
            values.put(option, value == null ? "" : value.strip());
          } else {
            complaints.add(unknown("option.unknown", name, PREFIX, NAMES));
          }
        });
    return new Options(
        language(values, locale, complaints),
        choice(values, "profile", Profile.RECOMMENDED, Profile.values(), complaints),
        severities(values, complaints),
        choice(values, "explain", Explain.FULL, Explain.values(), complaints) == Explain.FULL,
        path(values, "sarif", complaints),
        path(values, "html", complaints),
        path(values, "baseline", complaints),
        choice(values, "baseline.update", Answer.FALSE, Answer.values(), complaints) == Answer.TRUE,
        list(values.getOrDefault("exclude", "")),
        annotations(values, complaints),
        List.copyOf(complaints));
  }

  private enum Explain {
    SHORT,
    FULL
  }

  private enum Answer {
    FALSE,
    TRUE
  }

  /** Whether a report is to be written. */
  boolean wantsReport() {
    return sarif.isPresent() || html.isPresent();
  }

  /** Whether the package is left alone. */
  boolean excludes(String packageName) {
    return excluded.stream()
        .anyMatch(
            pattern ->
                pattern.endsWith("*")
                    ? packageName.startsWith(pattern.substring(0, pattern.length() - 1))
                        || (packageName + ".").equals(pattern.substring(0, pattern.length() - 1))
                    : packageName.equals(pattern));
  }

  private static Language language(
      Map<String, String> values, Locale locale, List<Complaint> complaints) {
    String tag = values.get("lang");
    Language fallback = Language.of(locale).orElse(Language.EN);
    if (tag == null) {
      return fallback;
    }
    Optional<Language> language = Language.of(Locale.forLanguageTag(tag.replace('_', '-')));
    if (language.isEmpty()) {
      List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
      complaints.add(badChoice("lang", tag, tags));
    }
    return language.orElse(fallback);
  }

  private static <E extends Enum<E>> E choice(
      Map<String, String> values, String name, E fallback, E[] all, List<Complaint> complaints) {
    String value = values.get(name);
    if (value == null) {
      return fallback;
    }
    List<String> allowed = new ArrayList<>();
    for (E candidate : all) {
      if (candidate.name().equalsIgnoreCase(value)) {
        return candidate;
      }
      allowed.add(candidate.name().toLowerCase(Locale.ROOT));
    }
    complaints.add(badChoice(name, value, allowed));
    return fallback;
  }

  private static Map<String, Severity> severities(
      Map<String, String> values, List<Complaint> complaints) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    for (String entry : list(values.getOrDefault("rules", ""))) {
      int equals = entry.indexOf('=');
      if (equals <= 0) {
        complaints.add(badForm("rules", entry, "<RuleId>=error|warning|note|off"));
        continue;
      }
      String word = entry.substring(equals + 1).strip();
      Severity.of(word)
          .ifPresentOrElse(
              severity -> severities.put(entry.substring(0, equals).strip(), severity),
              () -> complaints.add(badChoice("rules", word, SEVERITIES)));
    }
    return severities;
  }

  private static Optional<Path> path(
      Map<String, String> values, String name, List<Complaint> complaints) {
    String value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    try {
      if (!value.isEmpty()) {
        return Optional.of(Path.of(value).toAbsolutePath().normalize());
      }
    } catch (InvalidPathException unusable) {
      // Told below, as an empty one is.
    }
    complaints.add(new Complaint("option.path", Map.of("name", PREFIX + name, "value", value)));
    return Optional.empty();
  }

  private static Map<String, Set<String>> annotations(
      Map<String, String> values, List<Complaint> complaints) {
    Map<String, Set<String>> annotations = new LinkedHashMap<>();
    for (String entry : list(values.getOrDefault("statusAnnotations", ""))) {
      int hash = entry.indexOf('#');
      if (hash <= 0 || hash == entry.length() - 1) {
        complaints.add(badForm("statusAnnotations", entry, "com.example.Answers#status"));
      } else {
        annotations
            .computeIfAbsent(entry.substring(0, hash), type -> new LinkedHashSet<>())
            .add(entry.substring(hash + 1));
      }
    }
    return annotations;
  }

  private static List<String> list(String value) {
    List<String> items = new ArrayList<>();
    for (String item : value.split(",")) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  private static Complaint badForm(String option, String value, String form) {
    return new Complaint(
        "option.form", Map.of("name", PREFIX + option, "value", value, "form", form));
  }

  private static Complaint badChoice(String option, String value, List<String> allowed) {
    return new Complaint(
        "option.value",
        Map.of(
            "name",
            PREFIX + option,
            "value",
            value,
            "nearest",
            Spelling.nearest(value, allowed),
            "allowed",
            String.join(", ", allowed)));
  }

  /** A complaint about a name that is not known, with the nearest one that is. */
  static Complaint unknown(String kind, String name, String prefix, List<String> known) {
    List<String> prefixed = known.stream().map(prefix::concat).toList();
    return new Complaint(kind, Map.of("name", name, "nearest", Spelling.nearest(name, prefixed)));
  }
}
