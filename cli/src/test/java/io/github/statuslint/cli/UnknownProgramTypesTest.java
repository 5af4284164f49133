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
 * Without a class path, a status that goes to a class which no framework has is judged as it is
 * where that class is known; what goes to an unknown class or call of a framework is not.
 */
class UnknownProgramTypesTest {

  private static final String REFUSED = "HttpStatus.UNAUTHORIZED, \"You do not have permission\"";

  @TempDir Path folder;

  private String lint(String file, String source) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, source);
    return Ran.run("lint", "--lang", "en", folder.toString()).out();
  }

  private String lintStatement(String imported, String statement) throws IOException {
    return lint(
        "Orders.java",
        """
        package com.example.shop;

        %s
        import org.springframework.http.HttpStatus;

        class Orders {
          Object cancel(boolean mine) {
            if (!mine) {
              %s
            }
            return "cancelled";
          }
        }
        """
            .formatted(imported, statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import com.example.commons.Refusal;",
        "import com.example.commons.*;",
        "import org.springframework.http.*;",
        "import java.util.*;",
        ""
      })
  void anExceptionOfTheProgramCarriesItsStatus(String imported) throws IOException {
    assertThat(lintStatement(imported, "throw new Refusal(" + REFUSED + ");"))
        .contains("[PermissionDeniedNot403]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.springframework.http.Refusal",
        "org.springframework.web.server.Refusal",
        "org.restlet.resource.*"
      })
  void anUnknownOneOfAFrameworkDoesNot(String type) throws IOException {
    assertThat(lintStatement("import " + type + ";", "throw new Refusal(" + REFUSED + ");"))
        .doesNotContain("[PermissionDeniedNot403]");
  }

  @Test
  void whatIsMadeIsThrownIfItsNameSaysSo() throws IOException {
    String statement = "throw new %s(HttpStatus.NOT_ACCEPTABLE, \"The cart is closed\");";
    assertThat(lintStatement("", statement.formatted("CartException")))
        .contains("[NotAcceptableMisused]");
    assertThat(lintStatement("", "return new Cart(HttpStatus.NOT_ACCEPTABLE, \"It is closed\");"))
        .doesNotContain("[NotAcceptableMisused]");
  }

  @Test
  void aStaticMethodOfTheProgramMakesTheResponse() throws IOException {
    String statement = "return Answers.error(" + REFUSED + ");";
    assertThat(lintStatement("import com.example.commons.Answers;", statement))
        .contains("[PermissionDeniedNot403]");
    assertThat(lintStatement("import org.springframework.http.Answers;", statement))
        .doesNotContain("[PermissionDeniedNot403]");
  }

  @Test
  void aCallOfAnUnknownObjectIsNotJudged() throws IOException {
    assertThat(
            lintStatement(
                "import org.springframework.web.client.*;", "return stub.answer(" + REFUSED + ");"))
        .doesNotContain("[PermissionDeniedNot403]");
  }

  @Test
  void lombokWritesConstructorsOfTheProgram() throws IOException {
    lint(
        "Refusal.java",
        """
        package com.example.shop;

        import lombok.AllArgsConstructor;
        import org.springframework.http.HttpStatus;

        @AllArgsConstructor
        class Refusal extends RuntimeException {
          private final HttpStatus status;
          private final String text;
        }
        """);
    assertThat(lintStatement("", "throw new Refusal(" + REFUSED + ");"))
        .contains("[PermissionDeniedNot403]");
  }

  private String lintMapper(String status, String content) throws IOException {
    return lint(
        "StartedTwiceMapper.java",
        """
        package com.example.shop;

        import com.example.engine.JobAlreadyRunningException;
        import com.example.model.Problem;
        import jakarta.ws.rs.core.Response;
        import jakarta.ws.rs.ext.ExceptionMapper;

        class StartedTwiceMapper implements ExceptionMapper<JobAlreadyRunningException> {
          @Override
          public Response toResponse(JobAlreadyRunningException failure) {
            return Response.status(Response.Status.%s).entity(%s).build();
          }
        }
        """
            .formatted(status, content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"new Problem(failure)", "Problem.of(failure)", "failure.getProblem()"})
  void unknownContentLeavesTheStatusOfTheResponse(String content) throws IOException {
    assertThat(lintMapper("INTERNAL_SERVER_ERROR", content)).contains("[ConflictNot409]");
    assertThat(lintMapper("CONFLICT", content)).doesNotContain("warning");
  }

  @Test
  void anUnknownCallInTheChainMayReplaceIt() throws IOException {
    assertThat(
            lintStatement(
                "import org.springframework.http.ResponseEntity;",
                "return ResponseEntity.status(HttpStatus.UNAUTHORIZED).denied(\"You do not have"
                    + " permission\").body(\"\");"))
        .doesNotContain("[PermissionDeniedNot403]");
  }

  private String lintException(String imported, String superclass, String body) throws IOException {
    return lint(
        "Refusal.java",
        """
        package com.example.shop;

        import %s;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.ResponseStatus;

        @ResponseStatus(HttpStatus.OK)
        class Refusal extends %s {
          %s
        }
        """
            .formatted(imported, superclass, body));
  }

  @Test
  void anUnknownSuperclassOfSuchANameIsAnException() throws IOException {
    assertThat(lintException("com.example.commons.ShopException", "ShopException", ""))
        .contains("[SuccessStatusOnException]");
    assertThat(lintException("com.example.commons.ShopPage", "ShopPage", ""))
        .doesNotContain("[SuccessStatusOnException]");
    assertThat(lintException("org.springframework.http.ShopException", "ShopException", ""))
        .doesNotContain("[SuccessStatusOnException]");
  }

  @Test
  void anUnknownSuperclassTakesTheStatus() throws IOException {
    String body = "Refusal() { super(" + REFUSED + "); }";
    assertThat(lintException("com.example.commons.ShopException", "ShopException", body))
        .contains("[PermissionDeniedNot403]");
    assertThat(lintException("org.springframework.http.ShopException", "ShopException", body))
        .doesNotContain("[PermissionDeniedNot403]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ShopException", "ShopException | IllegalStateException"})
  void anUnknownExceptionOfTheProgramMayBeCaught(String types) throws IOException {
    String statement =
        "try { sell(); } catch (" + types + " e) { throw new Refusal(" + REFUSED + "); }";
    assertThat(lintStatement("import com.example.commons.ShopException;", statement))
        .contains("[PermissionDeniedNot403]");
    assertThat(lintStatement("import org.springframework.http.ShopException;", statement))
        .doesNotContain("[PermissionDeniedNot403]");
  }

  @Test
  void itsNameSaysWhatHasHappened() throws IOException {
    String statement =
        "try { sell(); } catch (InvalidCredentialsException e) { throw new Refusal("
            + REFUSED
            + "); }";
    assertThat(lintStatement("import com.example.commons.InvalidCredentialsException;", statement))
        .doesNotContain("[PermissionDeniedNot403]");
  }
}
