// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.site.Guard;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which answers refuse every request method but one: {@code if
 * (!"POST".equals(exchange.getRequestMethod()))}.
 */
final class RequestMethodChecks {

  private static final int FIRST_ERROR = 400;

  /** Some hide what is there, let some callers only read, or ask who is calling first. */
  private static final Set<Integer> OTHER_REASONS = Set.of(401, 403, 404);

  private static final String READ =
      "[\\w.()]*?(get(Request|Http)?Method\\(\\)|method(\\(\\))?|httpMethod|requestMethod)"
          + "(\\.(name|toString|toUpperCase)\\(\\))?";

  private static final String ONE =
      "(\"(GET|HEAD|POST|PUT|PATCH|DELETE)\""
          + "|\\w*Method\\.(GET|HEAD|POST|PUT|PATCH|DELETE)(\\.(name|toString)\\(\\))?)";

  private static final String EQUALS = "\\.equals(IgnoreCase)?\\(";

  /** One comparison with one method, which is certain to have failed. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "!" + READ + EQUALS + ONE + "\\)|!" + ONE + EQUALS + READ + "\\)|" + READ + " ?!= ?"
              + ONE);

  private RequestMethodChecks() {}

  /** The condition that an answer stands in because the request has another method. */
  static Optional<String> refuses(StatusUse use) {
    List<Guard> guards = use.context().guards();
    if (guards.isEmpty() || !guards.get(0).holds() || use.context().caught().isPresent()) {
      return Optional.empty();
    }
    int code = use.code().orElse(0);
    Guard nearest = guards.get(0);
    return code >= FIRST_ERROR
            && !OTHER_REASONS.contains(code)
            && ANOTHER.matcher(nearest.condition()).matches()
        ? Optional.of(nearest.condition())
        : Optional.empty();
  }
}
