// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTML reports: written by {@code lint}, joined by {@code merge}. */
class HtmlReportCommandTest {

  @TempDir Path folder;

  /** The report of one module, whose class answers the wrong status. */
  private String report(String module, String language) throws IOException {
    Path source = folder.resolve(module + "/src/" + module + "Resource.java");
    Files.createDirectories(source.getParent());
    Files.writeString(
        source,
        """
        import jakarta.ws.rs.GET;
        import jakarta.ws.rs.Path;
        import jakarta.ws.rs.core.Response;

        @Path("/%1$s")
        class %1$sResource {
          @GET
          Response find() {
            return Response.status(1042).build();
          }
        }
        """
            .formatted(module));
    String report = folder.resolve(module + "/report").toString();
    Ran ran = Ran.run("lint", "--lang", language, "--html", report, source.toString());
    assertThat(ran.status()).as(ran.toString()).isEqualTo(1);
    return report;
  }

  private String read(String page) throws IOException {
    return Files.readString(folder.resolve(page)).replace("<wbr>", "");
  }

  @Test
  void lintWritesPagesInFourLanguages() throws IOException {
    report("User", "ja");

    assertThat(read("User/report/index.html")).contains("url=ja/index.html");
    assertThat(read("User/report/en/index.html"))
        .contains("UserResource.java", "InvalidStatusCode", "1042");
    assertThat(read("User/report/fr/endpoints.html")).contains("/User", "GET");
    assertThat(folder.resolve("User/report/es/rule/InvalidStatusCode.html")).exists();
  }

  @Test
  void mergeJoinsThePagesOfModules() throws IOException {
    Path all = folder.resolve("all");
    Ran ran =
        Ran.run("merge", "--html", all.toString(), report("User", "fr"), report("Order", "fr"));

    assertThat(ran.status()).as(ran.toString()).isZero();
    assertThat(ran.out()).contains("index.html");
    assertThat(read("all/index.html")).contains("url=fr/index.html");
    assertThat(read("all/en/index.html")).contains("UserResource.java", "OrderResource.java");
    assertThat(read("all/en/endpoints.html")).contains("/User", "/Order");
  }

  @Test
  void theLanguageThatOpensFirstMayBeChosen() throws IOException {
    Path all = folder.resolve("all");
    Ran ran = Ran.run("merge", "--lang", "es", "--html", all.toString(), report("User", "fr"));

    assertThat(ran.status()).as(ran.toString()).isZero();
    assertThat(read("all/index.html")).contains("url=es/index.html");
  }

  @Test
  void inputsAndTargetsMustBeOfOneKind() throws IOException {
    String report = report("User", "en");
    String file = Files.writeString(folder.resolve("a.sarif"), "{}").toString();
    String all = folder.resolve("all").toString();

    assertThat(refused(report)).contains("--output", "--html");
    assertThat(refused("--output", all, report)).contains("report", "--html");
    assertThat(refused("--html", all, file)).contains("a.sarif", "--output");
    assertThat(refused("--html", all, "--output", all + ".sarif", file)).contains("--html");
    assertThat(refused("--html", all, "--output", all + ".sarif", report)).contains("--output");
    assertThat(refused("--html", all, folder.resolve("none").toString())).contains("none");
    assertThat(folder.resolve("all")).doesNotExist();
  }

  @Test
  void aFolderWithoutAReportIsRefusedAndNothingIsWritten() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    String all = folder.resolve("all").toString();

    assertThat(refused("--html", all, report("User", "en"), empty.toString()))
        .contains("empty", "no HTML report");
    assertThat(folder.resolve("all")).doesNotExist();
  }

  @Test
  void aDamagedReportIsRefusedAndAllIsKept() throws IOException {
    String user = report("User", "en");
    String order = report("Order", "en");
    Path data = Path.of(order, "report.json");
    Files.writeString(data, Files.readString(data).substring(0, 200));
    String before = read("User/report/en/index.html");

    assertThat(refused("--html", user, user, order)).contains("Order/report", "no HTML report");
    assertThat(read("User/report/en/index.html")).isEqualTo(before);
  }

  @Test
  void whatIsNotOursIsNotReplaced() throws IOException {
    Path mine = folder.resolve("all/en/index.html");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");

    assertThat(refused("--html", folder.resolve("all").toString(), report("User", "en")))
        .contains("index.html", "left as it is");
    assertThat(mine).hasContent("mine");
  }

  private static String refused(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "merge";
    all[1] = "--lang";
    all[2] = "en";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Ran.run(all).complaint();
  }
}
