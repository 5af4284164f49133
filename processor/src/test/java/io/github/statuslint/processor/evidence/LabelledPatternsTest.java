package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the lists on places that people labelled. A row tells of the code in words, so this is
 * rougher than the linter: it sees neither types nor what surrounds a place.
 */
class LabelledPatternsTest {

  private static final Pattern TOLD =
      Pattern.compile(
          "\"([^\"]+)\"|\\((?:ko|zh|ja|es|pt|ru|vi|fr|de)[^:)]*: ([^)]+)\\)"
              + "|\\b([A-Z][A-Z0-9]*_[A-Z0-9_]+|[A-Z]+[a-z0-9]+(?:[A-Z]+[a-z0-9]+)+)\\b");

  private final WordLists words = WordLists.standard();

  private record Row(String id, String pattern, String status, String verdict, String category) {}

  /** At least so many misuses, at most so many right places. */
  @ParameterizedTest
  @CsvSource({
    "AUTHENTICATION, 25, 2",
    "PERMISSION, 26, 2",
    "NOT_FOUND, 13, 0",
    "CONFLICT, 3, 1",
    "RATE_LIMIT, 1, 0"
  })
  void hitsMisuseMuchMoreOftenThanRightPlaces(Situation situation, int misuse, int correct) {
    List<Row> hit = rows().stream().filter(row -> contradicts(row, situation)).toList();

    List<Row> wrong = of(hit, "misuse");
    List<Row> right = of(hit, "correct");
    report(situation, wrong, right, of(hit, "debatable"));

    assertThat(wrong).hasSizeGreaterThanOrEqualTo(misuse);
    assertThat(right).hasSizeLessThanOrEqualTo(correct);
  }

  private static List<Row> of(List<Row> rows, String verdict) {
    return rows.stream().filter(row -> row.verdict().equals(verdict)).toList();
  }

  private static void report(
      Situation situation, List<Row> wrong, List<Row> right, List<Row> debatable) {
    System.out.println(
        situation
            + ": misuse "
            + wrong.size()
            + ", correct "
            + right.size()
            + " "
            + right.stream().map(Row::id).toList()
            + ", debatable "
            + debatable.size());
    if (Boolean.getBoolean("rows")) {
      wrong.forEach(row -> System.out.println("  misuse " + row));
      right.forEach(row -> System.out.println("  CORRECT " + row));
      debatable.forEach(row -> System.out.println("  debatable " + row));
    }
  }

  /** Whether the row tells a situation that its status does not fit. */
  private boolean contradicts(Row row, Situation situation) {
    return row.status().matches("\\d{3}")
        && reliable(row).contains(situation)
        && !answers(row, situation).contains(Integer.valueOf(row.status()));
  }

  private List<Integer> answers(Row row, Situation situation) {
    return situation == Situation.NOT_FOUND && words.isAbout(row.pattern(), "account")
        ? List.of(404, 410, 401, 500)
        : situation.answers();
  }

  private Set<Situation> reliable(Row row) {
    Set<Situation> reliable = EnumSet.noneOf(Situation.class);
    Set<Situation> forbidden = EnumSet.noneOf(Situation.class);
    for (String text : told(row.pattern())) {
      WordLists.Told told = words.tell(text);
      reliable.addAll(told.reliable());
      forbidden.addAll(told.forbidden());
      forbidden.addAll(told.doubtful());
    }
    reliable.removeAll(forbidden);
    return reliable;
  }

  /** The identifiers and messages that a row quotes; the row itself where it quotes none. */
  private static Set<String> told(String pattern) {
    Set<String> told = new LinkedHashSet<>();
    Matcher matcher = TOLD.matcher(pattern);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          told.add(matcher.group(group));
        }
      }
    }
    return told.isEmpty() ? Set.of(pattern) : told;
  }

  private static List<Row> rows() {
    String file = "/ground-truth/labelled-patterns.csv";
    try (InputStream stream = LabelledPatternsTest.class.getResourceAsStream(file)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .skip(1)
          .map(LabelledPatternsTest::cells)
          .map(cell -> new Row(cell.get(0), cell.get(1), cell.get(2), cell.get(3), cell.get(4)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").matcher(line);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      cells.add(quoted == null ? matcher.group(2) : quoted.replace("\"\"", "\""));
    }
    return cells;
  }
}
