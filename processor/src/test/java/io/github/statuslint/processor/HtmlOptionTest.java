// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.Compilation.Told;
import io.github.statuslint.processor.kit.Snippets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report that {@code -Astatuslint.html} asks for. */
class HtmlOptionTest {

  private static final Source SPRING =
      new Source(
          "Orders.java",
          """
          import io.swagger.v3.oas.annotations.responses.ApiResponse;
          import org.springframework.http.*;
          import org.springframework.web.bind.annotation.*;
          import org.springframework.web.server.ResponseStatusException;

          @RestController
          @RequestMapping("/orders")
          class Orders {
            @GetMapping("/{id}")
            @ApiResponse(responseCode = "200")
            @ApiResponse(responseCode = "default")
            ResponseEntity<String> find(@PathVariable String id) {
              if (id.isEmpty()) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
              }
              return ResponseEntity.ok(id);
            }

            @PostMapping
            @ResponseStatus(HttpStatus.CREATED)
            String add(String order) {
              return order;
            }

            @RequestMapping(path = {"all", "/any"})
            void any() {}

            void noHandler() {}
          }
          """);

  private static final Source JAKARTA =
      new Source(
          "Items.java",
          """
          import jakarta.ws.rs.*;
          import jakarta.ws.rs.core.Response;

          @Path("items/")
          class Items {
            @DELETE
            @Path("/{id}")
            Response remove(@PathParam("id") String id) {
              return Response.status(id.isEmpty() ? 404 : 410).build();
            }
          }
          """);

  private static final Source SERVLET =
      new Source(
          "Upload.java",
          """
          import jakarta.servlet.annotation.WebServlet;
          import jakarta.servlet.http.*;

          @WebServlet(urlPatterns = "/upload")
          class Upload extends HttpServlet {
            @Override
            protected void doPut(HttpServletRequest request, HttpServletResponse response) {
              response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
          }
          """);

  @TempDir Path temporary;

  private Compilation compile(Source... sources) {
    return Compilation.of(
        List.of(sources), List.of("-Astatuslint.lang=en", "-Astatuslint.html=" + report()));
  }

  private Path report() {
    return temporary.resolve("report");
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(report().resolve(name));
  }

  @Test
  void listsWhatEachHandlerSendsDeclaresAndDocuments() throws IOException {
    compile(SPRING, JAKARTA, SERVLET);

    assertThat(page("en/endpoints.html").select("tbody tr"))
        .extracting(
            row -> row.select(".method").text(),
            row -> row.select(".path").text(),
            row -> row.select(".handler code").text(),
            row -> row.select(".sends .code").text(),
            row -> row.select(".declares .code").text(),
            row -> row.select(".documents").text())
        .containsExactly(
            tuple("DELETE", "/items/{id}", "Items#remove", "404 410", "", "–"),
            tuple("POST", "/orders", "Orders#add", "", "201", "–"),
            tuple("any", "/orders/all /orders/any", "Orders#any", "", "", "–"),
            tuple("GET", "/orders/{id}", "Orders#find", "200 404", "", "200 OK default"),
            tuple("PUT", "/upload", "Upload#doPut", "204", "", "–"));
  }

  @Test
  void showsFindingsThatJavacTold() throws IOException {
    Compilation compilation = compile(Snippets.login());

    assertThat(page("en/index.html").select(".finding h4").eachText())
        .isEqualTo(
            compilation.findings().stream().map(told -> told.firstLine().replace("`", "")).toList())
        .isNotEmpty();
    assertThat(page("en/index.html").select("mark")).isNotEmpty();
  }

  @Test
  void showsSuppressedFindingsAsSuch() throws IOException {
    Source login = Snippets.login();
    Source suppressed =
        new Source(
            login.name(),
            login
                .source()
                .replaceFirst("(?m)^class ", "@SuppressWarnings(\"statuslint\")\nclass "));
    Compilation compilation = compile(suppressed);

    assertThat(compilation.findings()).isEmpty();
    assertThat(page("en/index.html").select(".finding").eachAttr("data-state"))
        .containsExactly("suppressed");
  }

  @Test
  void escapesLiteralsAndNames() throws IOException {
    compile(
        new Source(
            "Hostile.java",
            """
            import org.springframework.http.*;
            import org.springframework.security.authentication.BadCredentialsException;
            import org.springframework.web.bind.annotation.*;

            @RestController
            @RestControllerAdvice
            class Hostile {
              @GetMapping("/</script><script>alert(1)</script>\\"><img src=x onerror=alert(1)>")
              @ResponseStatus(HttpStatus.OK)
              void anything() {}

              @ExceptionHandler(BadCredentialsException.class)
              ResponseEntity<String> a\\u202eb() {
                // \\u2066 </code></pre><img src=x onerror=alert(1)>
                return ResponseEntity.status(HttpStatus.FORBIDDEN).body("</script>\\"><img src=x onerror=alert(1)>");
              }
            }
            """
                .replace("\\u202e", "\u202e")
                .replace("\\u2066", "\u2066")));

    for (String name : List.of("en/index.html", "ja/index.html", "en/endpoints.html")) {
      assertThat(page(name).select("img, [onerror], main script")).as(name).isEmpty();
      assertThat(Files.readString(report().resolve(name))).doesNotContain("\u202e", "\u2066");
    }
    assertThat(page("en/index.html").select(".source .escape").eachText())
        .contains("\\u202e", "\\u2066");
    assertThat(page("en/endpoints.html").select(".path").text()).contains("<img src=x onerror=");
  }

  @Test
  void saysWhichFileIsInItsWay() throws IOException {
    Files.createDirectories(report());
    Path foreign = Files.writeString(report().resolve("index.html"), "mine");

    List<Told> others = compile(Snippets.login()).others();

    assertThat(others)
        .filteredOn(told -> told.message().contains(foreign.toString()))
        .singleElement()
        .satisfies(told -> assertThat(told.kind()).isIn(Kind.WARNING, Kind.MANDATORY_WARNING));
    assertThat(foreign).hasContent("mine");
  }

  @Test
  void followsNoLink() throws IOException {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.createSymbolicLink(report(), elsewhere);

    assertThat(compile(Snippets.login()).others())
        .anyMatch(told -> told.message().contains("is a link"));
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void hasTheSameBytesWhateverTheOrderOfTheSources() throws IOException {
    compile(SPRING, JAKARTA, Snippets.login());
    List<String> first = contents();
    Compilation.of(
        List.of(Snippets.login(), JAKARTA, SPRING),
        List.of("-Astatuslint.lang=en", "-Astatuslint.html=" + report()));

    assertThat(contents()).isEqualTo(first);
  }

  private List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    try (var files = Files.walk(report())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(report().relativize(file) + "\n" + Files.readString(file));
      }
    }
    return contents;
  }

  @Test
  void isNotWrittenWhereNobodyAsks() {
    Compilation.of(List.of(Snippets.login()), List.of());

    assertThat(temporary).isEmptyDirectory();
  }
}
