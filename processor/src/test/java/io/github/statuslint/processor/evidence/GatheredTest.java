// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.evidence.Clue.Origin;
import io.github.statuslint.processor.evidence.Clue.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatheredTest {

  private static Gathered beside(String type, String... texts) {
    return new Gathered(WordLists.standard(), type, List.of(texts), () -> false);
  }

  @Test
  void ordersCluesByStrengthAndOrigin() {
    Gathered gathered = beside("ErrorCode");
    gathered.addTold("WRONG_PASSWORD", Origin.CONSTANT);
    gathered.addTold("ACCESS_DENIED", Origin.ARGUMENT);
    gathered.addTold("Album not found", Origin.TEXT);
    gathered.add(
        new Clue(
            Situation.CONFLICT, Origin.CATCHES, "DuplicateKey", List.of(409), Strength.CERTAIN));

    assertThat(gathered.inOrder())
        .extracting(Clue::origin)
        .startsWith(Origin.CATCHES, Origin.TEXT, Origin.ARGUMENT);
    assertThat(gathered.inOrder())
        .last()
        .extracting(Clue::origin, Clue::strength)
        .containsExactly(Origin.CONSTANT, Strength.WEAK);
  }

  @Test
  void ofEqualStrengthTheTypedClueIsFirst() {
    Gathered gathered = beside("ErrorCode");
    gathered.addTold("Access denied", Origin.TEXT);
    gathered.addTold("AccessDenied", Origin.HANDLES);

    assertThat(gathered.inOrder())
        .extracting(Clue::origin)
        .containsExactly(Origin.HANDLES, Origin.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID_TOKEN, The reset link is no longer valid, AUTHENTICATION",
    "EXPIRED_TOKEN, 초대 토큰이 만료되었습니다, AUTHENTICATION",
    "ACCESS_DENIED, 로그인이 필요합니다, PERMISSION",
    "ACCESS_DENIED, Please log in, PERMISSION",
    "USER_NOT_FOUND, Wrong user or password, NOT_FOUND",
    "ALREADY_EXISTS, This webhook was received, CONFLICT"
  })
  void aTextSpeaksAgainstAName(String name, String text, Situation situation) {
    Gathered alone = beside("ErrorCode");
    alone.addTold(name, Origin.CONSTANT);
    Gathered beside = beside("ErrorCode", name, text);
    beside.addTold(name, Origin.CONSTANT);

    assertThat(alone.inOrder()).extracting(Clue::situation).contains(situation);
    assertThat(beside.inOrder()).extracting(Clue::situation).doesNotContain(situation);
  }

  @Test
  void aTextCastsDoubtOnAName() {
    Gathered gathered = beside("ErrorCode", "INVALID_TOKEN", "Google refused it");
    gathered.addTold("INVALID_TOKEN", Origin.CONSTANT);

    assertThat(gathered.inOrder())
        .filteredOn(clue -> clue.situation() == Situation.AUTHENTICATION)
        .extracting(Clue::strength)
        .containsExactly(Strength.WEAK);
  }

  @Test
  void wordsDoNotSpeakAgainstTypes() {
    Gathered gathered = beside("ResetTokenController", "The reset token is invalid");
    Clue typed =
        new Clue(
            Situation.AUTHENTICATION,
            Origin.HANDLES,
            "BadCredentialsException",
            List.of(401),
            Strength.CERTAIN);
    gathered.add(typed);

    assertThat(gathered.inOrder()).containsExactly(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PasswordResetController",
        "RefreshTokenService",
        "StripeWebhookController",
        "InvitationController",
        "CsrfFilter"
      })
  void tokensOfSomeTypesAreNoCredentials(String type) {
    Gathered gathered = beside(type);
    gathered.addTold("Invalid token", Origin.TEXT);

    assertThat(gathered.inOrder())
        .extracting(Clue::situation)
        .doesNotContain(Situation.AUTHENTICATION);
  }

  @ParameterizedTest
  @CsvSource({
    "USER_NOT_FOUND, 401, true",
    "USER_NOT_FOUND, 409, false",
    "ALBUM_NOT_FOUND, 401, false"
  })
  void aMissingAccountHasMoreThanOneAnswer(String name, int code, boolean allowed) {
    Gathered gathered = beside("ErrorCode");
    gathered.addTold(name, Origin.CONSTANT);

    assertThat(gathered.inOrder())
        .filteredOn(clue -> clue.situation() == Situation.NOT_FOUND)
        .singleElement()
        .matches(clue -> clue.allows(404))
        .matches(clue -> clue.allows(code) == allowed);
  }

  /** A row must be there for the caller, and not for whom a path names. */
  @ParameterizedTest
  @CsvSource({"500, false, true", "500, true, false", "401, true, true"})
  void aMissingAccountThatThePathNamesIsNoFaultOfTheServer(
      int code, boolean named, boolean allowed) {
    Gathered gathered = new Gathered(WordLists.standard(), "Users", List.of(), () -> named);
    gathered.addTold("User not found", Origin.TEXT);

    assertThat(gathered.inOrder())
        .filteredOn(clue -> clue.situation() == Situation.NOT_FOUND)
        .singleElement()
        .matches(clue -> clue.allows(code) == allowed);
  }

  @Test
  void aClueNamesItsSourceAndStatuses() {
    Gathered gathered = beside("ErrorCode");
    gathered.addTold("ACCESS_DENIED", Origin.CONSTANT);

    assertThat(gathered.inOrder())
        .containsExactly(
            new Clue(
                Situation.PERMISSION,
                Origin.CONSTANT,
                "ACCESS_DENIED",
                List.of(403),
                Strength.RELIABLE));
  }
}
