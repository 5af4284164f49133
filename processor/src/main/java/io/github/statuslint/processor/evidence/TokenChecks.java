// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.site.Caught;
import io.github.statuslint.processor.site.SourceType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The checks of a caller's token by the usual libraries: where everything that a try block throws
 * is caught, it is one of these that fails for the callers.
 */
final class TokenChecks {

  /** What the clue leaves open: tokens that cannot be read, and faults of the service itself. */
  static final List<Integer> ANSWERS = List.of(401, 400, 404, 422, 500, 502, 503);

  /** Packages of token libraries, and the methods that throw where a token is not valid. */
  static final Map<String, Set<String>> CALLS =
      Map.of(
          "com.auth0.jwt", Set.of("verify"),
          "io.jsonwebtoken", Set.of("parseClaimsJws", "parseSignedClaims"),
          "com.nimbusds.jwt", Set.of("verify", "process"),
          "org.jose4j.jwt", Set.of("processToClaims"),
          "org.springframework.security.oauth2.jwt", Set.of("decode"));

  private static final Set<String> EVERYTHING =
      Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Throwable");

  private static final String SIGNATURE = "java.security.SignatureException";

  private TokenChecks() {}

  /**
   * Whether an exception tells of a token whose signature does not fit: signatures are of many
   * things, and of tokens where the type deals with JWT.
   */
  static boolean isForged(String exception, SourceType type, WordLists words) {
    return exception.equals(SIGNATURE)
        && (words.isAbout(type.packageName(), "token")
            || words.isAbout(type.simpleName(), "token")
            || CALLS.keySet().stream().anyMatch(type::importsFrom));
  }

  /** The call that checks a token, where a clause catches whatever its try block throws. */
  static Optional<String> in(SourceType type, Caught caught) {
    if (caught.types().stream().noneMatch(EVERYTHING::contains)) {
      return Optional.empty();
    }
    return CALLS.entrySet().stream()
        .filter(library -> type.importsFrom(library.getKey()))
        .flatMap(library -> library.getValue().stream())
        .filter(caught.attempted()::contains)
        .sorted()
        .findFirst();
  }
}
