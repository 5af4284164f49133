// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.statuslint.processor.evidence.Clue.Origin;
import io.github.statuslint.processor.evidence.Clue.Strength;
import io.github.statuslint.processor.framework.HandlerContract.Duty;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.StatusUse.Carrier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

  private static final String BAD_CREDENTIALS =
      "org.springframework.security.authentication.BadCredentialsException";
  private static final String AUTHENTICATION =
      "org.springframework.security.core.AuthenticationException";

  @Test
  void nothingKnownTellsNothing() {
    assertThat(SmallSites.in("Sample").saying("The order was shipped").beside("request").clues())
        .isEmpty();
  }

  @Test
  void aContractTellsWhatItIsFor() {
    assertThat(SmallSites.in("Sample").handling(Duty.UNAUTHENTICATED).clues())
        .extracting(Clue::situation, Clue::origin, Clue::strength)
        .containsExactly(tuple(Situation.AUTHENTICATION, Origin.CONTRACT, Strength.CERTAIN));
    assertThat(SmallSites.in("Sample").handling(Duty.DENIED).clues())
        .extracting(Clue::situation)
        .containsExactly(Situation.PERMISSION);
    assertThat(SmallSites.in("Sample").handling(Duty.FILTER).clues()).isEmpty();
  }

  @Test
  void aHandledExceptionTellsItsMeaning() {
    assertThat(SmallSites.in("Sample").handling(Duty.EXCEPTION, BAD_CREDENTIALS).clues())
        .extracting(Clue::situation, Clue::origin, Clue::name, Clue::strength)
        .containsExactly(
            tuple(
                Situation.AUTHENTICATION,
                Origin.HANDLES,
                "BadCredentialsException",
                Strength.CERTAIN));
  }

  @Test
  void anExceptionOfTheProgramIsReadByItsName() {
    assertThat(SmallSites.in("Sample").catching("org.example.AlbumNotFoundException").clues())
        .extracting(Clue::situation, Clue::origin, Clue::strength)
        .containsExactly(tuple(Situation.NOT_FOUND, Origin.CATCHES, Strength.RELIABLE));
  }

  @Test
  void aSubclassTellsWhatItsSupertypeMeans() {
    assertThat(
            SmallSites.in("LateException")
                .extending(AUTHENTICATION)
                .carriedBy(Carrier.TYPE, "LateException")
                .clues())
        .extracting(Clue::situation, Clue::origin)
        .containsExactly(tuple(Situation.AUTHENTICATION, Origin.EXTENDS));
  }

  @Test
  void aTestedTypeIsAClueOfTheCondition() {
    assertThat(SmallSites.in("Sample").testing(BAD_CREDENTIALS, AUTHENTICATION).clues())
        .extracting(Clue::situation, Clue::origin)
        .containsExactly(tuple(Situation.AUTHENTICATION, Origin.TESTS));
  }

  @Test
  void whatIsTestedSpeaksAndNotTheWiderTypeThatIsCaughtOrHandled() {
    assertThat(
            SmallSites.in("Sample")
                .catching(AUTHENTICATION)
                .testing(BAD_CREDENTIALS, AUTHENTICATION)
                .clues())
        .extracting(Clue::origin)
        .containsExactly(Origin.TESTS);
    assertThat(
            SmallSites.in("Sample")
                .handling(Duty.EXCEPTION, AUTHENTICATION)
                .testing(BAD_CREDENTIALS, AUTHENTICATION)
                .clues())
        .extracting(Clue::origin)
        .containsExactly(Origin.TESTS);
    assertThat(
            SmallSites.in("Sample")
                .catching("org.example.AlbumNotFoundException")
                .testing(BAD_CREDENTIALS, AUTHENTICATION)
                .clues())
        .extracting(Clue::origin)
        .containsExactlyInAnyOrder(Origin.CATCHES, Origin.TESTS);
  }

  @ParameterizedTest
  @CsvSource({"TokenFilter, true", "PackageReader, false"})
  void aSignatureThatDoesNotFitIsOfTheCallerWhereTokensAreRead(String type, boolean told) {
    assertThat(
            SmallSites.in(type)
                .handling(Duty.EXCEPTION, "java.security.SignatureException")
                .clues())
        .extracting(Clue::situation, Clue::strength, Clue::answers)
        .filteredOn(tuple(Situation.AUTHENTICATION, Strength.RELIABLE, TokenChecks.ANSWERS)::equals)
        .hasSize(told ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "return HttpStatus.CONFLICT;, extends RuntimeException, true",
    "return HttpStatus.CONFLICT;, '', false",
    "HttpStatus.CONFLICT.name(); return null;, extends RuntimeException, false"
  })
  void theNameOfAnExceptionIsReadWhereItTellsItsStatus(
      String body, String supertype, boolean told) {
    String source =
        """
        import org.springframework.http.HttpStatus;
        class AlbumNotFoundException %s {
          HttpStatus getStatus() { %s }
        }
        """;
    assertThat(
            ReadSites.of(new Source("Sample.java", source.formatted(supertype, body))).stream()
                .flatMap(sites -> clues(sites).stream())
                .map(Clue::origin))
        .isEqualTo(told ? List.of(Origin.TYPE) : List.of());
  }

  private static List<Clue> clues(Sites sites) {
    Evidence evidence = new Evidence(sites, Exceptions.standard(), WordLists.standard());
    return sites.uses().stream().flatMap(use -> evidence.clues(use).stream()).toList();
  }

  @Test
  void anAbsentCallerIsAClueOfTheCondition() {
    assertThat(SmallSites.in("Sample").withoutCaller().clues())
        .extracting(Clue::situation, Clue::origin, Clue::name)
        .containsExactly(tuple(Situation.AUTHENTICATION, Origin.CONDITION, "principal == null"));
  }

  @Test
  void namesAndTextsTellByTheirPlace() {
    assertThat(
            SmallSites.in("ErrorCode")
                .carriedBy(Carrier.ENUM_CONSTANT, "ALBUM_NOT_FOUND")
                .saying("This album does not exist")
                .beside("NO_SUCH_ALBUM")
                .beside("notFound")
                .clues())
        .extracting(Clue::origin)
        .containsExactly(Origin.TEXT, Origin.CONSTANT, Origin.ARGUMENT);
  }

  @Test
  void certainCluesComeBeforeReliableAndWeakOnes() {
    assertThat(
            SmallSites.in("Sample")
                .saying("Unauthorized")
                .saying("Album not found")
                .handling(Duty.EXCEPTION, BAD_CREDENTIALS)
                .clues())
        .extracting(Clue::strength)
        .containsSubsequence(Strength.CERTAIN, Strength.RELIABLE, Strength.WEAK);
  }

  @Test
  void whatStandsBesideSpeaksAgainstWordsAndNotAgainstTypes() {
    assertThat(
            SmallSites.in("ErrorCode")
                .carriedBy(Carrier.ENUM_CONSTANT, "TOKEN_EXPIRED")
                .saying("The verification link is too old")
                .clues())
        .isEmpty();
    assertThat(
            SmallSites.in("Sample")
                .catching(BAD_CREDENTIALS)
                .saying("The verification link is too old")
                .clues())
        .extracting(Clue::origin)
        .containsExactly(Origin.CATCHES);
  }

  @Test
  void namesOfVariablesDoNotSpeak() {
    assertThat(SmallSites.in("Sample").saying("Already exists").beside("request").clues())
        .extracting(Clue::situation)
        .containsExactly(Situation.CONFLICT);
  }

  @Test
  void onlyNamesInCapitalsAreConstants() {
    assertThat(SmallSites.in("Sample").beside("ACCESS_DENIED").clues()).hasSize(1);
    assertThat(SmallSites.in("Sample").beside("AccessDenied").clues()).isEmpty();
  }

  @Test
  void theUsualStatusIsTheFirstThatFits() {
    assertThat(Situation.NOT_FOUND.usual()).isEqualTo(404);
    assertThat(Situation.UPSTREAM.usual()).isEqualTo(502);
  }

  @Test
  void onlyContractsAndTypesAreTyped() {
    assertThat(Origin.values())
        .filteredOn(Origin::isTyped)
        .contains(Origin.CONTRACT, Origin.HANDLES, Origin.CATCHES, Origin.EXTENDS)
        .doesNotContain(Origin.TEXT, Origin.CONSTANT, Origin.TYPE, Origin.ARGUMENT, Origin.METHOD);
  }
}
