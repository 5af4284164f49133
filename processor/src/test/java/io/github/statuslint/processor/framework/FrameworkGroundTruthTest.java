// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.framework.GroundTruth.Constant;
import io.github.statuslint.processor.framework.GroundTruth.Sink;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the tables against what was measured on the real libraries. */
class FrameworkGroundTruthTest {
  private final FrameworkTables tables = FrameworkTables.standard();

  @Test
  void everyConstantHasItsCode() {
    List<Constant> constants = GroundTruth.constants();

    List<Constant> wrong = constants.stream().filter(row -> !isAnswered(row)).toList();

    report("constants", constants.size() - wrong.size(), constants.size());
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyMeasuredDeprecationIsKnown() {
    assertThat(GroundTruth.constants())
        .filteredOn(Constant::deprecated)
        .allSatisfy(row -> assertThat(find(row)).get().matches(StatusConstant::deprecated));
  }

  @Test
  void everySinkIsInATable() {
    List<Sink> sinks = GroundTruth.sinks();

    List<Sink> missing = sinks.stream().filter(sink -> !isKnown(sink)).toList();

    report("sinks", sinks.size() - missing.size(), sinks.size());
    assertThat(missing).isEmpty();
  }

  private static void report(String what, int known, int all) {
    System.out.println(what + ": " + known + " of " + all);
  }

  private boolean isAnswered(Constant row) {
    return find(row).filter(constant -> constant.code() == row.code()).isPresent();
  }

  private Optional<StatusConstant> find(Constant row) {
    tables.load(PackageName.of(row.owner()));
    return tables.constant(row.owner(), row.name());
  }

  private boolean isKnown(Sink sink) {
    tables.load(PackageName.of(sink.owner()));
    int parenthesis = sink.member().indexOf('(');
    String name = parenthesis < 0 ? sink.member() : sink.member().substring(0, parenthesis);
    String element = name.equals(sink.owner()) ? sink.argument() : name;
    return tables.members(sink.owner(), element).stream()
        .anyMatch(member -> matches(member, sink, parenthesis));
  }

  private static boolean matches(Member member, Sink sink, int parenthesis) {
    String parameters =
        parenthesis < 0 ? "" : sink.member().substring(parenthesis + 1, sink.member().length() - 1);
    return String.join(",", member.parameters()).equals(parameters) && hasStatus(member, sink);
  }

  private static boolean hasStatus(Member member, Sink sink) {
    StatusSource status = member.status();
    if (status instanceof StatusSource.Fixed fixed) {
      List<String> codes = fixed.codes().stream().map(String::valueOf).toList();
      return sink.implied().equals(String.join(";", codes));
    }
    if (status instanceof StatusSource.Classes classes) {
      List<String> digits = classes.firstDigits().stream().map(digit -> digit + "xx").toList();
      return sink.implied().equals(String.join(";", digits));
    }
    if (status instanceof StatusSource.Argument argument) {
      return Words.split(sink.argument(), ';').contains(String.valueOf(argument.index()));
    }
    if (status instanceof StatusSource.Result) {
      return sink.argument().equals("return");
    }
    return sink.implied().isEmpty() && !sink.argument().isEmpty();
  }
}
