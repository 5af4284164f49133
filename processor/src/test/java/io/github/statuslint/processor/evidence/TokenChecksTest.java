// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.proc.JWTProcessor;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.site.SourceType;
import io.jsonwebtoken.JwtParser;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class TokenChecksTest {

  /** The libraries of the list that the tests have, with the type that checks tokens. */
  private static final Map<String, Class<?>> KNOWN =
      Map.of(
          "io.jsonwebtoken", JwtParser.class,
          "com.nimbusds.jwt", JWTProcessor.class,
          "org.springframework.security.oauth2.jwt", JwtDecoder.class);

  @Test
  void librariesHaveTheCalls() {
    KNOWN.forEach(
        (library, type) -> {
          Set<String> calls = TokenChecks.CALLS.get(library);
          assertThat(Arrays.stream(type.getMethods()).map(Method::getName))
              .as(library)
              .containsAnyElementsOf(calls);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "Exception, true",
    "RuntimeException, true",
    "Throwable, true",
    "IllegalStateException, false",
    "NullPointerException, false"
  })
  void onlyCatchingEverythingMeansTheToken(String caught, boolean told) {
    assertThat(warned("io.jsonwebtoken.JwtParser", "parseSignedClaims(token)", caught))
        .isEqualTo(told);
  }

  @Test
  void aMethodOfThatNameInAnotherTypeIsNoCheck() {
    assertThat(warned("java.text.NumberFormat", "parse(token)", "Exception")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "java.security.SignatureException, sample.token, Sample, java.util.List, true",
    "java.security.SignatureException, sample, TokenFilter, java.util.List, true",
    "java.security.SignatureException, sample, Sample, io.jsonwebtoken.Jwts, true",
    "java.security.SignatureException, sample, Sample, java.util.List, false",
    "java.security.KeyException, sample.token, TokenFilter, io.jsonwebtoken.Jwts, false"
  })
  void aSignatureIsOfATokenWhereTheTypeDealsWithTokens(
      String exception, String packageName, String name, String imported, boolean forged) {
    SourceType type =
        Records.of(
            SourceType.class,
            Map.of(
                "packageName",
                packageName,
                "simpleName",
                name,
                "span",
                Span.unknown("Sample.java"),
                "imports",
                Set.of(imported)));
    assertThat(TokenChecks.isForged(exception, type, WordLists.standard())).isEqualTo(forged);
  }

  @Test
  void theCallHasToBeInTheTryBlock() {
    assertThat(warned("io.jsonwebtoken.JwtParser", "toString()", "Exception")).isFalse();
    assertThat(warned("io.jsonwebtoken.JwtParser", "isSigned(token)", "Exception")).isFalse();
  }

  private static boolean warned(String checker, String call, String caught) {
    String source =
        """
        package sample;

        import %s;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.server.ResponseStatusException;

        class Sample {
          private %s checker;

          Object read(String token) {
            try {
              return checker.%s;
            } catch (%s failure) {
              throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
          }
        }
        """
            .formatted(checker, checker.substring(checker.lastIndexOf('.') + 1), call, caught);
    return Compilation.of(List.of(new Compilation.Source("Sample.java", source)), List.of())
        .findings()
        .stream()
        .anyMatch(told -> told.rule().equals("AuthenticationFailureNot401"));
  }
}
