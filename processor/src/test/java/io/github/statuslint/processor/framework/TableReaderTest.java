// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.statuslint.processor.framework.HandlerContract.Duty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {

  @Test
  void readsTheHead() {
    Table table = TableReader.read("sample", "# words\nframework Sample Web 2\nsource a:b 1 2\n");

    assertThat(table.file()).isEqualTo("sample");
    assertThat(table.framework()).isEqualTo("Sample Web 2");
    assertThat(table.common()).isFalse();
    assertThat(TableReader.read("sample", "framework Sample\ncommon").common()).isTrue();
  }

  @Test
  void readsTypesWithTheirRoles() {
    Table table = read("type a.Plain\ntype a.Both carrier keeps-statuses");

    assertThat(table.roles())
        .containsEntry("a.Plain", Set.of())
        .containsEntry("a.Both", Set.of(TypeRole.CARRIER, TypeRole.KEEPS_STATUSES));
  }

  @Test
  void readsConstants() {
    Table table =
        read("type a.S\n code OK 200\n code OLD 413 deprecated=NEW\n code GONE 305 deprecated");

    assertThat(table.constants())
        .containsExactly(
            new StatusConstant("a.S", "OK", 200, false, Optional.empty()),
            new StatusConstant("a.S", "OLD", 413, true, Optional.of("NEW")),
            new StatusConstant("a.S", "GONE", 305, true, Optional.empty()));
  }

  @Test
  void readsSignatures() {
    assertThat(member("build of() 200").parameters()).isEmpty();
    assertThat(member("build of(int,java.lang.String[]) 200").parameters())
        .containsExactly("int", "java.lang.String[]");
    assertThat(member("throw <init>(int) arg0").isConstructor()).isTrue();
    assertThat(member("test <type> 404").name()).isEqualTo("<type>");
    assertThat(member("annotate value element").name()).isEqualTo("value");
  }

  @Test
  void readsStatuses() {
    assertThat(statusOf("200")).isEqualTo(new StatusSource.Fixed(List.of(200)));
    assertThat(statusOf("200|404")).isEqualTo(new StatusSource.Fixed(List.of(200, 404)));
    assertThat(statusOf("4xx|5xx")).isEqualTo(new StatusSource.Classes(List.of(4, 5)));
    assertThat(statusOf("arg1")).isEqualTo(new StatusSource.Argument(1));
    assertThat(statusOf("element")).isEqualTo(new StatusSource.Element());
    assertThat(statusOf("return")).isEqualTo(new StatusSource.Result());
    assertThat(statusOf("-")).isEqualTo(new StatusSource.None());
  }

  @Test
  void readsOptions() {
    Member member =
        member("build of(int,int,int) arg0 header=Location,Allow headerArg=0 content=1 text=2");

    assertThat(member.headers()).containsExactlyInAnyOrder("Location", "Allow");
    assertThat(member.headerArgument()).hasValue(0);
    assertThat(member.contentArgument()).hasValue(1);
    assertThat(member.textArgument()).hasValue(2);
    assertThat(member.setsUnknownHeaders()).isFalse();
    assertThat(member("chain of() - headers=unknown").setsUnknownHeaders()).isTrue();
  }

  @Test
  void readsAcceptedCodes() {
    assertThat(member("make of(int) arg0").accepted()).isEqualTo(AcceptedCodes.ANY);
    assertThat(member("make of(int) arg0 accepts=100-999").accepted())
        .isEqualTo(new AcceptedCodes(100, 999, false));
    assertThat(member("make of(int) arg0 accepts=constants").accepted())
        .isEqualTo(new AcceptedCodes(Integer.MIN_VALUE, Integer.MAX_VALUE, true));
    assertThat(member("make of(int) arg0 accepts=100-599,constants").accepted())
        .isEqualTo(new AcceptedCodes(100, 599, true));
  }

  @Test
  void readsRoutes() {
    Table table = read("route a.Get GET path=value,path\nroute a.Any * method=method\n");

    assertThat(table.routes())
        .containsExactly(
            new Route("a.Get", Set.of("GET"), "", List.of("value", "path")),
            new Route("a.Any", Set.of(), "method", List.of()));
  }

  @Test
  void readsSeveralRequestMethods() {
    assertThat(read("route a.Both GET|HEAD").routes().get(0).methods())
        .containsExactlyInAnyOrder("GET", "HEAD");
  }

  @Test
  void readsContracts() {
    Table table =
        read("handles a.On value EXCEPTION default=200\nimplements a.M to DENIED argument=1");

    assertThat(table.contracts())
        .containsExactly(
            new HandlerContract(
                "Sample",
                "a.On",
                "value",
                true,
                OptionalInt.empty(),
                Duty.EXCEPTION,
                Optional.of(200)),
            new HandlerContract(
                "Sample", "a.M", "to", false, OptionalInt.of(1), Duty.DENIED, Optional.empty()));
  }

  @Test
  void readsContractsWithoutAnElement() {
    assertThat(read("handles a.Before - FILTER").contracts().get(0).method()).isEmpty();
  }

  @Test
  void ignoresCommentsAndBlankLines() {
    Table table = read("\n  # all\r\n\ntype a.S#not # rest\n\tcode OK 200 # fine\r\n");

    assertThat(table.roles()).containsOnlyKeys("a.S#not");
    assertThat(table.constants()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          bulid of() 200                 | unknown word 'bulid'
          build                          | the member is missing
          build of()                     | the status is missing
          build of( 200                  | the member 'of(' does not end with ')'
          build of() 2OO                 | the status '2OO' is no number
          build of() 6xx                 | '6xx' is no class of statuses
          build of() xx                  | 'xx' is no class of statuses
          build of(int) argX             | the status argument 'X' is no number
          build of(int) arg1             | there is no argument 1
          build of(int) arg0 content=2   | there is no argument 2
          build of(int) arg0 text=1      | there is no argument 1
          chain of() - headerArg=0       | there is no argument 0
          build of() 200 loud            | unexpected 'loud'
          build of() 200 loud=1          | unknown option 'loud=1'
          build of() 200 header=         | unexpected 'header='
          chain of() - headers=some      | 'headers=some' should be headers=unknown
          make of(int) arg0 accepts=any  | 'accepts=any' is no range of codes
          code OK                        | the code is missing
          code OK fine                   | the code 'fine' is no number
          code OK 200 since=3            | unexpected 'since=3', expected deprecated=...
          code OK 200 deprecated= x      | unexpected 'deprecated=', expected deprecated=...
          code OK 200 deprecated x       | unexpected 'x'
          type b.T teapot                | unknown role 'teapot'
          route a.Get                    | the request method is missing
          route a.Get GET verb=x         | unexpected 'verb=x', expected path=...
          handles a.On value NOTHING     | unknown duty 'NOTHING'
          implements a.M to FILTER x=1   | unexpected 'x=1', expected argument=...
          common too                     | unexpected 'too'
          """)
  void namesFileAndLineOfAMistake(String row, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> read("type a.T\n" + row))
        .withMessage("sample.table:3: " + message);
  }

  @Test
  void refusesRowsWithoutFrameworkOrType() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TableReader.read("sample", "\ntype a.T"))
        .withMessage("sample.table:2: a table begins with 'framework NAME'");
    assertThatIllegalStateException()
        .isThrownBy(() -> read("code OK 200"))
        .withMessage("sample.table:2: the row belongs to no type");
  }

  private static Table read(String rows) {
    return TableReader.read("sample", "framework Sample\n" + rows);
  }

  private static Member member(String row) {
    return read("type a.T\n" + row).members().get(0);
  }

  private static StatusSource statusOf(String word) {
    return member("build of(int,int) " + word).status();
  }

  @Test
  void readsWhatCallsSayOfRoutes() {
    Table table =
        TableReader.read(
            "sample",
            """
            framework Sample
            registers a.Router get,put name by=handler
            registers a.Router all *
            predicates a.Conditions get GET|HEAD
            prefixes a.Router path
            """);

    assertThat(table.registrations())
        .containsExactly(
            new Registration(
                "a.Router",
                Set.of("get", "put"),
                Registration.Part.ROUTE,
                Set.of(),
                true,
                Set.of("handler")),
            new Registration(
                "a.Router", Set.of("all"), Registration.Part.ROUTE, Set.of(), false, Set.of()),
            new Registration(
                "a.Conditions",
                Set.of("get"),
                Registration.Part.PREDICATE,
                Set.of("GET", "HEAD"),
                false,
                Set.of()),
            new Registration(
                "a.Router", Set.of("path"), Registration.Part.PREFIX, Set.of(), false, Set.of()));
  }
}
