// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import io.github.statuslint.processor.site.Sites;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which header fields of a response are certain, read from real code. */
class HeaderFieldsTest {

  private static final Optional<Set<String>> UNCERTAIN = Optional.empty();
  private static final Optional<Set<String>> NONE = Optional.of(Set.of());

  private static final String IMPORTS =
      """
      package sample;

      import jakarta.servlet.http.*;
      import java.io.IOException;
      import java.util.Map;
      import java.util.function.Consumer;
      import org.springframework.http.*;
      import org.springframework.stereotype.Controller;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;

      """;

  /** The fields of the only status in a type. */
  private static Optional<Set<String>> fields(String type) {
    Sites sites =
        ReadSites.of(new Source("Sample.java", IMPORTS + type)).stream()
            .filter(read -> !read.uses().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(sites.uses()).hasSize(1);
    return new Evidence(sites, Exceptions.standard(), WordLists.standard())
        .fields(sites.uses().get(0));
  }

  private static Optional<Set<String>> fieldsInServlet(String method) {
    return fields(
        """
        class Sample extends HttpServlet {
          private void log(HttpServletResponse to) {}
          private boolean odd(HttpServletRequest request) { return request.isAsyncStarted(); }
          %s
        }
        """
            .formatted(method));
  }

  private static Optional<Set<String>> fieldsInGet(String body) {
    return fieldsInServlet(
        """
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
          %s
        }
        """
            .formatted(body));
  }

  private static Optional<Set<String>> fieldsInController(String method) {
    return fields("@RestController\nclass Sample {\n%s\n}\n".formatted(method));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@GetMapping(\"/a\") @ResponseStatus(HttpStatus.ACCEPTED) String get() { return \"\"; }",
        "@GetMapping(\"/a\") @ResponseStatus(HttpStatus.ACCEPTED) void get() {}",
        "@ExceptionHandler(IllegalStateException.class)"
            + " @ResponseStatus(HttpStatus.CONFLICT) String conflict() { return \"\"; }",
      })
  void anAnnotatedHandlerThatOnlyAnswersContentSetsNone(String method) {
    assertThat(fieldsInController(method)).isEqualTo(NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@ResponseStatus(HttpStatus.ACCEPTED) String help() { return \"\"; }",
        "@GetMapping @ResponseStatus(HttpStatus.ACCEPTED) void get(HttpServletResponse to) {}",
        "@GetMapping @ResponseStatus(HttpStatus.ACCEPTED)"
            + " ResponseEntity<String> get() { return null; }",
        "@GetMapping @ResponseStatus(HttpStatus.ACCEPTED)"
            + " String get() { throw new IllegalStateException(); }",
        "@GetMapping @ResponseStatus(HttpStatus.ACCEPTED)"
            + " String get(Map<String, String> headers) { headers.clear(); return \"\"; }",
        "@GetMapping @ResponseStatus(HttpStatus.ACCEPTED)"
            + " String get(Map<String, String> in) { in.put(\"Location\", \"/a\"); return \"\"; }",
      })
  void anAnnotatedMethodThatMaySetFieldsElsewhereIsUncertain(String method) {
    assertThat(fieldsInController(method)).isEqualTo(UNCERTAIN);
  }

  @Test
  void aNameOfAViewMayRedirectAndContentDoesNot() {
    String method =
        "@GetMapping @ResponseStatus(HttpStatus.ACCEPTED) %s String get() {return \"\";}";

    assertThat(fields("@Controller class Sample { " + method.formatted("") + " }"))
        .isEqualTo(UNCERTAIN);
    assertThat(fields("@Controller class Sample { " + method.formatted("@ResponseBody") + " }"))
        .isEqualTo(NONE);
  }

  @Test
  void anAnnotatedExceptionSetsNoneUnlessItHasFieldsOfItsOwn() {
    String type = "@ResponseStatus(HttpStatus.CONFLICT) class Sample %s { %s }";
    String exception = "extends RuntimeException";

    assertThat(fields(type.formatted(exception, ""))).isEqualTo(NONE);
    assertThat(fields(type.formatted(exception, "HttpHeaders getHeaders() { return null; }")))
        .isEqualTo(UNCERTAIN);
    assertThat(fields(type.formatted(exception, "Object getResponse() { return null; }")))
        .isEqualTo(UNCERTAIN);
    assertThat(fields(type.formatted("", ""))).isEqualTo(UNCERTAIN);
  }

  @Test
  void anExceptionThatGivesItsStatusSetsNoneUnlessItHasFieldsOfItsOwn() {
    String type =
        """
        class Sample extends ResponseStatusException {
          Sample() { super(HttpStatus.UNAUTHORIZED); }
          %s
        }
        """;

    assertThat(fields(type.formatted(""))).isEqualTo(NONE);
    assertThat(fields(type.formatted("@Override public HttpHeaders getHeaders() { return null; }")))
        .isEqualTo(UNCERTAIN);
  }

  @Test
  void aBuiltResponseTellsItsFields() {
    assertThat(
            fieldsInController(
                """
                @GetMapping ResponseEntity<?> get() {
                  return ResponseEntity.status(HttpStatus.CONFLICT).header("Retry-After", "1").build();
                }
                """))
        .contains(Set.of("Retry-After"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "live.setHeader(\"WWW-Authenticate\", \"Basic\");",
        "help(live);",
        "Runnable later = () -> help(live);",
      })
  void aBuiltResponseGetsTheFieldsOfTheLiveOne(String statement) {
    assertThat(
            fieldsInController(
                """
                void help(HttpServletResponse response) {}
                @GetMapping ResponseEntity<?> get(HttpServletResponse live) {
                  %s
                  return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
                }
                """
                    .formatted(statement)))
        .isEqualTo(UNCERTAIN);
  }

  @Test
  void whatAnotherMethodSetsOnItsOwnResponseIsOfAnother() {
    assertThat(
            fieldsInController(
                """
                void help(HttpServletResponse response) { response.setHeader("Allow", "GET"); }
                @GetMapping ResponseEntity<?> get(HttpServletResponse live) {
                  return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
                }
                """))
        .isEqualTo(NONE);
  }

  @Test
  void aResponseInAFieldIsWithinReachOfAll() {
    assertThat(
            fieldsInController(
                """
                private HttpServletResponse live;
                @GetMapping ResponseEntity<?> get() {
                  return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
                }
                """))
        .isEqualTo(UNCERTAIN);
  }

  @Test
  void aLiveResponseHasTheFieldsThatItsMethodSets() {
    assertThat(fieldsInGet("response.sendError(405);")).isEqualTo(NONE);
    assertThat(
            fieldsInGet(
                """
                response.setHeader("allow", "GET");
                response.addHeader("Allow", "PUT");
                response.setHeader("Retry-After", "1");
                response.sendError(405);
                """))
        .contains(Set.of("allow", "Retry-After"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "response.setHeader(request.getMethod(), \"GET\"); response.sendError(405);",
        "log(response); response.sendError(405);",
        "response.setStatus(405); log(response);",
        "if (odd(request)) { log(response); } response.sendError(405);",
        "Consumer<String> later = name -> response.setHeader(name, \"\"); response.sendError(405);",
      })
  void whatOtherCodeMaySetIsUncertain(String body) {
    assertThat(fieldsInGet(body)).isEqualTo(UNCERTAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "response.sendError(405); log(response);",
        "if (odd(request)) { log(response); } else { response.sendError(405); }",
      })
  void otherCodeThatGetsTheResponseTooLateSetsNone(String body) {
    assertThat(fieldsInGet(body)).isEqualTo(NONE);
  }

  @Test
  void anotherMethodHandsOnWhatItLikes() {
    assertThat(
            fieldsInServlet(
                """
                void other(HttpServletResponse response) { log(response); }
                @Override
                protected void doGet(HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                  response.sendError(405);
                }
                """))
        .isEqualTo(NONE);
  }

  @Test
  void theCallersOfAMethodMayHaveSetFieldsUnlessItAsksForTheRequestMethod() {
    String method =
        """
        private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
          if (%s) {
            response.sendError(%s);
          }
        }
        """;
    String asked = "!request.getMethod().equals(\"GET\")";

    assertThat(fieldsInServlet(method.formatted("odd(request)", "405"))).isEqualTo(UNCERTAIN);
    assertThat(fieldsInServlet(method.formatted(asked, "405"))).isEqualTo(NONE);
    assertThat(fieldsInServlet(method.formatted(asked, "429"))).isEqualTo(UNCERTAIN);
  }

  @Test
  void mappedMethodsAreCalledByTheFramework() {
    assertThat(
            fieldsInController(
                "@GetMapping void get(HttpServletResponse to) throws IOException"
                    + " { to.sendError(405); }"))
        .isEqualTo(NONE);
    assertThat(
            fieldsInController(
                "@ExceptionHandler(IllegalStateException.class) void refuse(HttpServletResponse to)"
                    + " throws IOException { to.sendError(405); }"))
        .isEqualTo(NONE);
    assertThat(
            fieldsInController(
                "void help(HttpServletResponse to) throws IOException { to.sendError(405); }"))
        .isEqualTo(UNCERTAIN);
  }

  @Test
  void aStatusThatIsNotSentHasNoFields() {
    assertThat(fields("enum Sample { TAKEN(HttpStatus.CONFLICT); Sample(HttpStatus status) {} }"))
        .isEqualTo(UNCERTAIN);
  }
}
