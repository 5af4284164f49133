// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The findings that a team knows of and does not want to hear again: one line each, {@code <RuleId>
 * <type>#<member>}, sorted, so that two branches merge. A line names the code element and not the
 * line of the source. What {@link #isKnown} answers uses an entry up: a second finding of the same
 * kind in the same element is new.
 */
public final class Baseline {

  /** The first line of every baseline, by which a file is known to be one. */
  public static final String HEAD = "# Statuslint baseline: known findings, one a line.";

  private final Map<String, Integer> left;
  private final List<String> broken;

  private Baseline(Map<String, Integer> left, List<String> broken) {
    this.left = left;
    this.broken = List.copyOf(broken);
  }

  /** A baseline without entries. */
  public static Baseline empty() {
    return new Baseline(new TreeMap<>(), List.of());
  }

  /**
   * Reads the lines of a baseline.
   *
   * @param lines of the file, in any order; blank ones and comments are passed over
   */
  public static Baseline of(List<String> lines) {
    Map<String, Integer> entries = new TreeMap<>();
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      if (isEntry(line)) {
        entries.merge(line, 1, Integer::sum);
      } else {
        broken.add((i + 1) + ": " + line);
      }
    }
    return new Baseline(entries, broken);
  }

  private static boolean isEntry(String line) {
    int blank = line.indexOf(' ');
    return blank > 0
        && line.indexOf(' ', blank + 1) < 0
        && Character.isUpperCase(line.charAt(0))
        && line.chars().limit(blank).allMatch(Character::isLetterOrDigit);
  }

  /** The lines that are no entries, each with its number; a merge conflict leaves such lines. */
  public List<String> broken() {
    return broken;
  }

  /** Whether a finding is known; its entry is used up. */
  public boolean isKnown(Finding finding) {
    String entry = entry(finding);
    Integer count = left.get(entry);
    if (count == null) {
      return false;
    }
    if (count == 1) {
      left.remove(entry);
    } else {
      left.put(entry, count - 1);
    }
    return true;
  }

  /**
   * The entries that no finding used up.
   *
   * @param analysed canonical names of the top-level types that were analysed; entries of other
   *     types say nothing, since those were not compiled
   */
  public List<String> gone(Set<String> analysed) {
    return left.entrySet().stream()
        .filter(entry -> isOf(entry.getKey(), analysed))
        .flatMap(entry -> java.util.Collections.nCopies(entry.getValue(), entry.getKey()).stream())
        .toList();
  }

  /**
   * The text of a new baseline.
   *
   * @param before the lines of the old one
   * @param completed canonical names of the top-level types of which all findings are known;
   *     entries of other types are kept
   * @param found the findings in those types, and in others as far as they were seen
   */
  public static String updated(
      List<String> before, Set<String> completed, Collection<Finding> found) {
    List<String> entries =
        before.stream()
            .map(String::strip)
            .filter(line -> isEntry(line) && line.charAt(0) != '#' && !isOf(line, completed))
            .collect(Collectors.toCollection(ArrayList::new));
    List<String> kept = new ArrayList<>(entries);
    for (Finding finding : found) {
      String entry = entry(finding);
      if (!kept.remove(entry)) {
        entries.add(entry);
      }
    }
    return entries.stream()
        .sorted()
        .collect(Collectors.joining("\n", HEAD + "\n", "\n"))
        .replace(HEAD + "\n\n", HEAD + "\n");
  }

  private static boolean isOf(String entry, Set<String> analysed) {
    String element = entry.substring(entry.indexOf(' ') + 1);
    int member = element.indexOf('#');
    String type = member < 0 ? element : element.substring(0, member);
    for (int end = type.length(); end > 0; end = type.lastIndexOf('.', end - 1)) {
      if (analysed.contains(type.substring(0, end))) {
        return true;
      }
    }
    int binary = type.indexOf('$');
    return binary > 0 && analysed.contains(type.substring(0, binary));
  }

  private static String entry(Finding finding) {
    return finding.rule() + ' ' + finding.element().toString().replace(" ", "");
  }
}
