// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Without a class path, what a method takes, throws or catches of the program's own excuses no
 * status for which something is missing; an unknown type of a framework does.
 */
class UnknownParametersTest {

  private static final String UNCHANGED = "return ResponseEntity.status(304).build();";

  @TempDir Path folder;

  private String lint(String imported, String head, String body) throws IOException {
    Path source = folder.resolve("Orders.java");
    Files.writeString(
        source,
        """
        package com.example.shop;

        %s
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.PutMapping;
        import org.springframework.web.bind.annotation.RequestBody;

        class Orders {
          @PutMapping("/orders")
          ResponseEntity<String> replace%s {
            %s
          }
        }
        """
            .formatted(imported, head, body));
    return Ran.run("lint", "--lang", "en", source.toString()).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"import com.example.commons.Order;", "import com.example.commons.*;", ""})
  void aValueOfTheProgramExcusesNothing(String imported) throws IOException {
    assertThat(lint(imported, "(@RequestBody Order order)", UNCHANGED))
        .contains("[NotModifiedMisused]");
    assertThat(lint(imported, "(@RequestBody Order order) throws Order", UNCHANGED))
        .contains("[NotModifiedMisused]");
  }

  @Test
  void aParameterOfAFrameworkMayAskForConditions() throws IOException {
    String imported = "import org.springframework.web.context.request.Made;";
    assertThat(lint(imported, "(@RequestBody String order, Made made)", UNCHANGED))
        .doesNotContain("[NotModifiedMisused]");
    assertThat(lint(imported, "(@RequestBody String order) throws Made", UNCHANGED))
        .doesNotContain("[NotModifiedMisused]");
  }

  @Test
  void aParameterThatIsNamedAfterConditionsExcuses() throws IOException {
    String imported = "import com.example.commons.EntityTag;";
    assertThat(lint(imported, "(@RequestBody String order, EntityTag etag)", UNCHANGED))
        .doesNotContain("[NotModifiedMisused]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ShopException", "ShopException | IllegalStateException"})
  void anExceptionOfTheProgramMayBeCaught(String types) throws IOException {
    String body =
        "try { return ResponseEntity.ok(order.strip()); } catch (%s e) { %s }"
            .formatted(types, UNCHANGED);
    assertThat(lint("import com.example.commons.ShopException;", "(String order)", body))
        .contains("[NotModifiedMisused]");
    assertThat(lint("import org.springframework.web.ShopException;", "(String order)", body))
        .doesNotContain("[NotModifiedMisused]");
  }

  private String lintChain(String imported) throws IOException {
    Path source = folder.resolve("Errors.java");
    Files.writeString(
        source,
        """
        package com.example.shop;

        import %s;
        import jakarta.ws.rs.core.Response;
        import jakarta.ws.rs.ext.ExceptionMapper;

        class Errors implements ExceptionMapper<Exception> {
          @Override
          public Response toResponse(Exception any) {
            if (any instanceof Refusal) {
              return Response.status(Response.Status.FORBIDDEN).build();
            } else if (any instanceof java.net.ConnectException) {
              return Response.status(Response.Status.NOT_FOUND).build();
            }
            return Response.serverError().build();
          }
        }
        """
            .formatted(imported));
    return Ran.run("lint", "--lang", "en", source.toString()).out();
  }

  @Test
  void anExceptionOfTheProgramMayBeTestedFor() throws IOException {
    assertThat(lintChain("com.example.commons.Refusal"))
        .contains("[UpstreamFailureBlamedOnCaller]")
        .doesNotContain("403");
    assertThat(lintChain("org.springframework.web.Refusal")).doesNotContain("[Upstream");
  }
}
