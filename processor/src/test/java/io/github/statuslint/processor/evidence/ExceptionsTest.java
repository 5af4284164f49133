// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.evidence.Exceptions.Meaning;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Compares the table with what was measured on the libraries: which status, and how surely. */
class ExceptionsTest {

  /** Types whose usual status is another than the one that was measured, and why. */
  private static final Map<String, String> MENDED =
      Map.of(
          "jakarta.validation.ValidationException", "its subtypes are the caller's faults",
          "javax.validation.ValidationException", "its subtypes are the caller's faults");

  private static final Exceptions TABLE = Exceptions.standard();

  @Test
  void theUsualStatusIsTheOneThatWasMeasured() {
    List<String> differing = new ArrayList<>();
    measured()
        .forEach(
            (type, rows) ->
                meaning(type)
                    .filter(meaning -> !MENDED.containsKey(type))
                    .filter(meaning -> meaning.answers().get(0) != rows.get(0).usual())
                    .ifPresent(meaning -> differing.add(type + " " + meaning.answers())));
    assertThat(differing).isEmpty();
  }

  @Test
  void noTypeProvesMoreThanWasMeasured() {
    List<String> bolder = new ArrayList<>();
    measured()
        .forEach(
            (type, rows) ->
                meaning(type)
                    .filter(
                        meaning ->
                            rows.stream()
                                .allMatch(row -> meaning.strength().compareTo(row.most()) < 0))
                    .ifPresent(meaning -> bolder.add(type + " " + meaning.strength())));
    assertThat(bolder).isEmpty();
  }

  @Test
  void everyMeasuredStatusThatNamesASituationIsInTheTable() {
    Set<Integer> missing = new TreeSet<>();
    measured()
        .forEach(
            (type, rows) -> {
              if (meaning(type).isEmpty()) {
                missing.add(rows.get(0).usual());
              }
            });
    Set<Integer> withoutSituation =
        Set.of(
            100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302,
            303, 304, 305, 307, 308, 402, 407, 408, 411, 414, 416, 417, 418, 420, 421, 423, 424,
            425, 426, 428, 431, 451, 499, 501, 505, 507, 508, 511);
    assertThat(withoutSituation).containsAll(missing);
  }

  @Test
  void theUsualStatusOfATypeFitsItsSituation() {
    List<String> odd = new ArrayList<>();
    for (String type : measured().keySet()) {
      meaning(type)
          .filter(meaning -> !meaning.situation().answers().contains(meaning.answers().get(0)))
          .ifPresent(meaning -> odd.add(type + " " + meaning));
    }
    assertThat(odd).isEmpty();
  }

  @Test
  void aTypeOfTheProgramMeansWhatItsNearestKnownSupertypeMeans() {
    assertThat(
            TABLE.meaning(
                "shop.OrderMissing",
                List.of(
                    "shop.ShopException",
                    "jakarta.persistence.EntityNotFoundException",
                    "jakarta.persistence.PersistenceException")))
        .map(Meaning::situation)
        .contains(Situation.NOT_FOUND);
    assertThat(TABLE.meaning("shop.OrderMissing", List.of("java.lang.Exception"))).isEmpty();
  }

  @Test
  void readsEveryRowOfATableAndNoComment() {
    Exceptions table =
        Exceptions.read(
            "# a comment\tCONFLICT\t409\tWEAK\n\n"
                + "shop.Gone\tNOT_FOUND\t410;404\tWEAK\tthe shop\nshop.Taken\tCONFLICT\t409\tWEAK");

    assertThat(table.meaning("shop.Gone", List.of()))
        .contains(
            new Meaning("shop.Gone", Situation.NOT_FOUND, List.of(410, 404), Clue.Strength.WEAK));
    assertThat(table.meaning("shop.Taken", List.of())).map(Meaning::answers).contains(List.of(409));
    assertThat(table.meaning("# a comment", List.of())).isEmpty();
    assertThat(table.meaning("", List.of())).isEmpty();
  }

  @Test
  void namesakesOfOtherPackagesMeanWhatTheyMeanThere() {
    assertThat(meaning("org.hibernate.exception.ConstraintViolationException"))
        .map(Meaning::situation)
        .contains(Situation.CONFLICT);
    assertThat(meaning("jakarta.validation.ConstraintViolationException"))
        .map(Meaning::situation)
        .contains(Situation.BAD_INPUT);
    assertThat(meaning("org.apache.shiro.authz.UnauthorizedException"))
        .map(Meaning::situation)
        .contains(Situation.PERMISSION);
    assertThat(meaning("io.quarkus.security.UnauthorizedException"))
        .map(Meaning::situation)
        .contains(Situation.AUTHENTICATION);
  }

  private static Optional<Meaning> meaning(String type) {
    return TABLE.meaning(type, List.of());
  }

  /**
   * What was measured of a type in one library.
   *
   * @param usual the first status
   * @param most the most that it proves
   */
  private record Measured(int usual, Clue.Strength most) {}

  private static Map<String, List<Measured>> measured() {
    Map<String, List<Measured>> types = new LinkedHashMap<>();
    for (String row : lines()) {
      List<String> cells = Arrays.asList(row.split(",", 5));
      int usual = Integer.parseInt(cells.get(2).split(";")[0]);
      types
          .computeIfAbsent(cells.get(1), type -> new ArrayList<>())
          .add(new Measured(usual, strength(cells.get(3))));
    }
    assertThat(types).hasSizeGreaterThan(500);
    return types;
  }

  private static Clue.Strength strength(String word) {
    return switch (word) {
      case "fixed", "framework-default" -> Clue.Strength.CERTAIN;
      case "convention" -> Clue.Strength.RELIABLE;
      default -> Clue.Strength.WEAK;
    };
  }

  private static List<String> lines() {
    String file = "/ground-truth/exception-status-evidence.csv";
    try (InputStream stream = ExceptionsTest.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
