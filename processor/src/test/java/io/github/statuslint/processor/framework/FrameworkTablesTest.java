// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrameworkTablesTest {
  private static final Map<String, String> TABLES =
      Map.of(
          "one",
          """
          framework One
          type one.Status status
            code OK 200
            code GONE 410
            make of(int) arg0
          type one.Answer
            annotate code element
            annotate value element
            read read() return
          route one.Get GET path=value
          handles one.On value EXCEPTION
          """,
          "two",
          """
          framework Two
          type one.Status carrier
            code GONE 410
            build of(int) arg0
          type two.Reply
            build ok() 200
          """,
          "shared",
          """
          framework Shared
          common
          type java.util.Optional wrapper
          """);
  private static final String INDEX = "one one\nshared *\ntwo one two two.sub\n";

  private final List<String> reads = new ArrayList<>();
  private final FrameworkTables tables =
      new FrameworkTables(TableIndex.parse(INDEX), this::textOfTable);

  private String textOfTable(String name) {
    reads.add(name);
    return TABLES.get(name);
  }

  @Test
  void readsNothingBeforeAPackageIsMentioned() {
    assertThat(tables.constant("one.Status", "OK")).isEmpty();
    assertThat(tables.load("java.util")).isFalse();
    assertThat(tables.load("three")).isFalse();
    assertThat(reads).isEmpty();
  }

  @Test
  void readsOnlyTheTablesThatKnowThePackageAndTheCommonOnes() {
    assertThat(tables.load("two.sub")).isTrue();

    assertThat(reads).containsExactly("shared", "two");
    assertThat(tables.members("two.Reply", "ok")).hasSize(1);
    assertThat(tables.members("one.Answer", "read")).isEmpty();
    assertThat(tables.roles("java.util.Optional")).containsExactly(TypeRole.WRAPPER);
  }

  @Test
  void readsATableOnce() {
    tables.load("two");
    tables.load("one");
    tables.load("one");

    assertThat(reads).containsExactly("shared", "two", "one");
  }

  @Test
  void takesTheNameOfATypeForItsPackage() {
    assertThat(tables.load("two.Reply.Builder")).isTrue();
  }

  @Test
  void joinsTheRowsOfSeveralTables() {
    tables.load("one");

    assertThat(tables.roles("one.Status"))
        .containsExactlyInAnyOrder(TypeRole.STATUS, TypeRole.CARRIER);
    assertThat(tables.members("one.Status", "of"))
        .extracting(Member::framework)
        .containsExactly("One", "Two");
    assertThat(tables.constants("one.Status"))
        .extracting(StatusConstant::name)
        .containsExactly("OK", "GONE");
  }

  @Test
  void answersByNameAndAnnotation() {
    tables.load("one");

    assertThat(tables.hasMemberNamed("of")).isTrue();
    assertThat(tables.hasMemberNamed("off")).isFalse();
    assertThat(tables.hasConstantNamed("GONE")).isTrue();
    assertThat(tables.hasConstantNamed("gone")).isFalse();
    assertThat(tables.annotationElements("one.Answer"))
        .extracting(Member::name)
        .containsExactly("code", "value");
    assertThat(tables.annotationElements("one.Status")).isEmpty();
    assertThat(tables.route("one.Get")).isPresent();
    assertThat(tables.route("one.Put")).isEmpty();
    assertThat(tables.contracts("one.On")).hasSize(1);
    assertThat(tables.contracts("one.Off")).isEmpty();
    assertThat(tables.roles("one.Unknown")).isEqualTo(Set.of());
  }

  @Test
  void theStandardTablesLoadByPackage() {
    FrameworkTables standard = FrameworkTables.standard();

    assertThat(standard.loadedTables()).isEmpty();
    assertThat(standard.load("com.example.shop")).isFalse();
    assertThat(standard.load("org.springframework.http")).isTrue();
    assertThat(standard.loadedTables()).contains("spring").doesNotContain("micronaut", "play");
  }
}
