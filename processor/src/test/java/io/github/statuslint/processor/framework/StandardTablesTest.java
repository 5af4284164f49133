// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mistakes that the tables of the processor could have. */
class StandardTablesTest {
  private final List<Table> tables = readAll();

  @Test
  void tablesHaveNoDuplicatesAndNoLostSuccessors() {
    assertThat(tables).flatMap(TableChecks::problems).isEmpty();
  }

  @Test
  void aDuplicateAndALostSuccessorAreFound() {
    String rows =
        """
        framework Sample
        type a.S
          code OLD 413 deprecated=NEW
          code OLD 414
          build of(int) arg0
          build of(int) arg0 content=0
          build of(int) 200
        route a.Get GET
        route a.Get GET path=value
        handles a.On value EXCEPTION
        handles a.On value EXCEPTION default=200
        """;

    List<String> problems = TableChecks.problems(TableReader.read("sample", rows));

    assertThat(problems)
        .hasSize(5)
        .allMatch(problem -> problem.startsWith("sample.table: "))
        .anyMatch(problem -> problem.endsWith("duplicate a.S.OLD"))
        .anyMatch(problem -> problem.contains("duplicate a.S.of[int] BUILD"))
        .anyMatch(problem -> problem.endsWith("duplicate route a.Get"))
        .anyMatch(problem -> problem.endsWith("duplicate contract a.On.value"))
        .anyMatch(problem -> problem.endsWith("a.S.OLD names no successor: NEW"));
  }

  @Test
  void noTypeBelongsToTwoTables() {
    Set<String> owners = new TreeSet<>();

    assertThat(tables)
        .flatMap(table -> table.roles().keySet())
        .allSatisfy(owner -> assertThat(owners.add(owner)).as(owner).isTrue());
  }

  @Test
  void headerNamesAreRegistered() {
    assertThat(tables)
        .flatMap(Table::members)
        .flatMap(Member::headers)
        .isSubsetOf(
            "Accept",
            "Accept-Ranges",
            "Allow",
            "Cache-Control",
            "Content-Disposition",
            "Content-Encoding",
            "Content-Language",
            "Content-Length",
            "Content-Location",
            "Content-Range",
            "Content-Type",
            "Date",
            "ETag",
            "Expires",
            "Last-Modified",
            "Link",
            "Location",
            "Proxy-Authenticate",
            "Retry-After",
            "Set-Cookie",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "Vary",
            "WWW-Authenticate");
  }

  @Test
  void registrationsNameMethodsOfTheirTypes() {
    List<Registration> rows = tables.stream().flatMap(it -> it.registrations().stream()).toList();
    List<Registration> checked = rows.stream().filter(row -> type(row.type()).isPresent()).toList();

    assertThat(checked).hasSizeGreaterThan(20);
    for (Registration row : checked) {
      assertThat(Stream.of(type(row.type()).orElseThrow().getMethods()).map(Method::getName))
          .as(row.type())
          .containsAll(row.names());
    }
  }

  /** A type of the test class path, which has not all frameworks. */
  private static Optional<Class<?>> type(String canonical) {
    for (String name = canonical; name.contains("."); ) {
      try {
        return Optional.of(Class.forName(name, false, StandardTablesTest.class.getClassLoader()));
      } catch (ClassNotFoundException nested) {
        int dot = name.lastIndexOf('.');
        name = name.substring(0, dot) + '$' + name.substring(dot + 1);
      }
    }
    return Optional.empty();
  }

  @Test
  void theIndexListsEachTable() throws IOException {
    String lines = String.join("\n", tables.stream().map(TableIndexWriter::line).toList());

    assertThat(TableIndex.text("index").strip()).isEqualTo(lines);
  }

  private static List<Table> readAll() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.toString().endsWith(".table"))
          .sorted()
          .map(StandardTablesTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table read(Path file) {
    try {
      String name = file.getFileName().toString().replace(".table", "");
      return TableReader.read(name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    URL index = FrameworkTables.class.getResource("index");
    try {
      return Path.of(index.toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
