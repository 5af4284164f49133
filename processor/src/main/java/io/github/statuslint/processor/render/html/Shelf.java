// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.html;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which pages there are, so that every link leads to one. */
final class Shelf {

  private final SortedSet<Integer> codes;
  private final SortedMap<Integer, SortedSet<Integer>> partners = new TreeMap<>();
  private final SortedSet<String> rules;
  private final List<Stop> stops;
  private final PagePath statuses;

  private Shelf(
      SortedSet<Integer> codes,
      SortedSet<Pair> pairs,
      SortedSet<String> rules,
      List<Stop> stops,
      PagePath statuses) {
    this.codes = new TreeSet<>(codes);
    this.rules = new TreeSet<>(rules);
    this.stops = List.copyOf(stops);
    this.statuses = statuses;
    for (Pair pair : pairs) {
      partners.computeIfAbsent(pair.low(), code -> new TreeSet<>()).add(pair.high());
      partners.computeIfAbsent(pair.high(), code -> new TreeSet<>()).add(pair.low());
    }
  }

  /**
   * A main page.
   *
   * @param key of its name among the texts of pages
   * @param path its address
   */
  record Stop(String key, PagePath path) {}

  /** The pages of the catalogue alone. */
  static Shelf ofCatalog(SortedSet<Integer> codes, SortedSet<Pair> pairs) {
    return new Shelf(
        codes,
        pairs,
        new TreeSet<>(),
        List.of(new Stop("nav.statuses", PagePath.FRONT)),
        PagePath.FRONT);
  }

  /** The pages of a report: findings, endpoints, and what explains them. */
  static Shelf ofReport(SortedSet<Integer> codes, SortedSet<Pair> pairs, SortedSet<String> rules) {
    return new Shelf(
        codes,
        pairs,
        rules,
        List.of(
            new Stop("nav.findings", PagePath.FRONT),
            new Stop("nav.endpoints", PagePath.ENDPOINTS),
            new Stop("nav.statuses", PagePath.STATUSES),
            new Stop("nav.rules", PagePath.RULES)),
        PagePath.STATUSES);
  }

  /** The statuses with a page, by code. */
  SortedSet<Integer> codes() {
    return new TreeSet<>(codes);
  }

  /** The rules with a page, by id. */
  SortedSet<String> rules() {
    return new TreeSet<>(rules);
  }

  /** The pairs with a page. */
  List<Pair> pairs() {
    return partners.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().tailSet(entry.getKey()).stream()
                    .map(other -> Pair.of(entry.getKey(), other)))
        .toList();
  }

  /** Whether any two statuses have a page, so that a reader may choose them. */
  boolean comparesAll() {
    return codes.size() > 1
        && codes.stream().allMatch(code -> partnersOf(code).size() == codes.size() - 1);
  }

  /** Whether a status has a page. */
  boolean has(int code) {
    return codes.contains(code);
  }

  /** Whether a pair has a page. */
  boolean has(Pair pair) {
    return partnersOf(pair.low()).contains(pair.high());
  }

  /** The statuses that a status is compared with, by code. */
  SortedSet<Integer> partnersOf(int code) {
    return partners.getOrDefault(code, new TreeSet<>());
  }

  /** The main pages, in order. */
  List<Stop> stops() {
    return stops;
  }

  /** The page that lists the statuses. */
  PagePath statuses() {
    return statuses;
  }
}
