package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.statuslint.processor.evidence.Clue.Origin;
import io.github.statuslint.processor.evidence.Clue.Strength;
import io.github.statuslint.processor.framework.HandlerContract.Duty;
import io.github.statuslint.processor.site.StatusUse.Carrier;
import org.junit.jupiter.api.Test;

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
  void onlyContractsAndTypesAreTyped() {
    assertThat(Origin.values())
        .filteredOn(Origin::isTyped)
        .contains(Origin.CONTRACT, Origin.HANDLES, Origin.CATCHES, Origin.EXTENDS)
        .doesNotContain(Origin.TEXT, Origin.CONSTANT, Origin.TYPE, Origin.ARGUMENT, Origin.METHOD);
  }
}
