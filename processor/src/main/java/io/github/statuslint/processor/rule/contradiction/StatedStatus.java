// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusRegistry;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which status a text names by its phrase or number, where it is another than the one beside. */
final class StatedStatus {

  private static final Pattern NUMBER =
      Pattern.compile("^(?:http\\s+)?(?:status\\s+)?(\\d{3})(?=$|[\\s:.,)(-])[\\s:.,)(-]*");
  private static final Pattern SEPARATOR = Pattern.compile("[-:.,;(/!\u2013\u2014\n]");
  private static final Pattern TRAILING = Pattern.compile("\\s+(?:error|exception|response)$");

  /** Phrases that people also write in plain words, whatever the status. */
  private static final Set<String> PLAIN_WORDS =
      Set.of(
          "accepted",
          "continue",
          "found",
          "locked",
          "processing",
          "upgrade required",
          "precondition failed",
          "request timeout",
          "service unavailable");

  /** Phrases that are plain words as the beginning of a sentence. */
  private static final Set<String> ONLY_ALONE = Set.of("ok", "created", "gone", "no content");

  private static final Map<String, Integer> PHRASES = phrases();

  private StatedStatus() {}

  private static Map<String, Integer> phrases() {
    Map<String, Integer> phrases = new HashMap<>();
    for (RegisteredStatus status : StatusRegistry.standard().all()) {
      if (!status.isUnused()) {
        phrases.put(status.reasonPhrase().toLowerCase(Locale.ROOT), status.code());
      }
    }
    phrases.put("payload too large", 413);
    phrases.put("request entity too large", 413);
    phrases.put("request uri too long", 414);
    phrases.put("requested range not satisfiable", 416);
    phrases.put("unprocessable entity", 422);
    return Map.copyOf(phrases);
  }

  /**
   * The other status that a text names.
   *
   * @param text for people
   * @param code the status that it stands beside
   */
  static OptionalInt other(String text, int code) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    Matcher number = NUMBER.matcher(lower);
    int stated = number.find() ? Integer.parseInt(number.group(1)) : code;
    String rest = stated == code && number.hitEnd() ? "" : withoutNumber(lower);
    String head = head(rest);
    Integer named = PHRASES.get(head);
    if (stated != code) {
      boolean telling = rest.isEmpty() || Integer.valueOf(stated).equals(named);
      return telling && StatusRegistry.standard().isRegistered(stated)
          ? OptionalInt.of(stated)
          : OptionalInt.empty();
    }
    if (code == 401 && rest.startsWith("forbidden")) {
      return OptionalInt.of(403);
    }
    return named != null && named != code && contradicts(head, rest, named, code)
        ? OptionalInt.of(named)
        : OptionalInt.empty();
  }

  /** The other status whose phrase a text is, with nothing before and behind it. */
  static OptionalInt otherAlone(String text, int code) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return PHRASES.containsKey(lower) && !lower.equals("ok")
        ? other(text, code)
        : OptionalInt.empty();
  }

  private static String withoutNumber(String text) {
    return NUMBER.matcher(text).replaceFirst("").strip();
  }

  private static String head(String text) {
    Matcher separator = SEPARATOR.matcher(text);
    String head = (separator.find() ? text.substring(0, separator.start()) : text).strip();
    return PHRASES.containsKey(head) ? head : TRAILING.matcher(head).replaceFirst("");
  }

  private static boolean contradicts(String head, String text, int named, int code) {
    if (PLAIN_WORDS.contains(head) || (ONLY_ALONE.contains(head) && !text.equals(head))) {
      return false;
    }
    boolean refused = code == 403 && named == 401;
    boolean success = named == 200 && code / 100 == 2;
    boolean overloaded = code == 503 && named == 429;
    boolean emptyError = named == 204 && code / 100 != 2;
    String own =
        StatusRegistry.standard()
            .find(code)
            .map(status -> status.reasonPhrase().toLowerCase(Locale.ROOT))
            .orElse("");
    boolean namesBoth = !own.isEmpty() && text.contains(own);
    return !refused && !overloaded && !success && !emptyError && !namesBoth;
  }
}
