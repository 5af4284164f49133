// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.ReadSites;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What methods of the program do with a number that they are given, wherever they stand. */
class StatusParametersTest {

  private static final Compilation.Source CALLER =
      new Compilation.Source(
          "shop/Orders.java",
          """
          package shop;
          import io.vertx.ext.web.RoutingContext;
          class Orders {
            void list(RoutingContext context) {
              Answers.fail(context, 401, "You do not have permission to see orders");
            }
          }
          """);

  private static Compilation.Source answers(String body) {
    return new Compilation.Source(
        "shop/Answers.java",
        "package shop;\n"
            + "import io.vertx.core.http.*;\n"
            + "import io.vertx.ext.web.RoutingContext;\n"
            + "class Answers {\n"
            + body
            + "\n}\n");
  }

  private static List<String> rules(Compilation.Source... sources) {
    List<Compilation.Source> order = new ArrayList<>(List.of(sources));
    List<String> forwards = told(order);
    Collections.reverse(order);
    assertThat(told(order)).as("whatever comes first").isEqualTo(forwards);
    return forwards;
  }

  private static List<String> told(List<Compilation.Source> sources) {
    return Compilation.of(sources, List.of()).findings().stream()
        .map(Compilation.Told::rule)
        .toList();
  }

  @Test
  void followsAStatusOverOverloadsAndLocalVariables() {
    String answers =
        """
        static void fail(RoutingContext context, int code, String text) {
          fail(context, code, text, false);
        }
        static void fail(RoutingContext context, int code, String text, boolean last) {
          HttpServerResponse response = context.response();
          response.putHeader("X-Last", "" + last).setStatusCode((code)).end(text);
        }
        """;
    assertThat(rules(CALLER, answers(answers))).containsExactly("PermissionDeniedNot403");
  }

  @Test
  void followsAStatusIntoAnotherClass() {
    String answers =
        """
        static void fail(RoutingContext context, int code, String text) {
          new Sender(context).send(code, text);
        }
        """;
    Compilation.Source sender =
        new Compilation.Source(
            "shop/Sender.java",
            """
            package shop;
            import io.vertx.ext.web.RoutingContext;
            record Sender(RoutingContext context) {
              void send(int statusCode, String text) {
                this.context.response().setStatusCode(statusCode).end(text);
              }
            }
            """);
    assertThat(rules(CALLER, answers(answers), sender)).containsExactly("PermissionDeniedNot403");
  }

  @Test
  void endsWhereMethodsCallEachOther() {
    String answers =
        """
        static void fail(RoutingContext context, int code, String text) {
          again(context, code, text);
        }
        static void again(RoutingContext context, int code, String text) {
          fail(context, code, text);
        }
        """;
    assertThat(rules(CALLER, answers(answers))).isEmpty();
  }

  @Test
  void saysNothingOfANumberThatIsNotSent() {
    String answers =
        """
        static void fail(RoutingContext context, int code, String text) {
          context.put("code", code);
          context.response().setStatusCode(403).end(text);
        }
        """;
    assertThat(rules(CALLER, answers(answers))).isEmpty();
  }

  @Test
  void saysNothingWhereTheTypeOfTheResponseIsOnlyKnownToTheCompiler() {
    String answers =
        """
        static void fail(RoutingContext context, int code, String text) {
          var response = context.response();
          response.setStatusCode(code).end(text);
        }
        """;
    assertThat(rules(CALLER, answers(answers))).isEmpty();
  }

  /** Whether a call of {@code fail(context, 404, reply)} sends the number. */
  private static boolean sends(String answers) {
    Compilation.Source caller =
        new Compilation.Source(
            "shop/Orders.java",
            """
            package shop;
            import io.vertx.ext.web.RoutingContext;
            class Orders {
              void find(RoutingContext context) {
                Answers.fail(context, 404, "no such order");
              }
            }
            """);
    return ReadSites.of(List.of(caller, answers(answers))).stream()
        .filter(sites -> sites.type().simpleName().equals("Orders"))
        .flatMap(sites -> sites.uses().stream())
        .anyMatch(use -> use.role() == Role.SENT && use.is(404));
  }

  @ParameterizedTest
  @CsvSource({
    "int code, code, true",
    "int statusCode, statusCode, true",
    "int sc, sc, true",
    "Integer httpReply, httpReply, true",
    "int errorNumber, errorNumber, true",
    "int orders, orders, false",
    "int screen, screen, false",
    "Integer orders, orders, false",
    "long code, (int) code, false",
    "Number code, code.intValue(), false"
  })
  void readsParametersThatAreNamedLikeStatuses(String parameter, String sent, boolean read) {
    String answers =
        """
        static void fail(RoutingContext context, %s, String text) {
          HttpServerResponse response = context.response();
          response.setStatusCode(%s).end(text);
        }
        """
            .formatted(parameter, sent);
    assertThat(sends(answers)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code = 500; response.setStatusCode(code).end(text);",
        "code += 100; response.setStatusCode(code).end(text);",
        "response.setStatusCode(code).end(text); code = 0;",
        "response.putHeader(\"X-Code\", \"\" + code).end(text);",
        "response.setStatusCode(code + 1).end(text);",
        "response.setStatusCode(text.length()).end(text);",
        "new Object() { void run() { response.setStatusCode(code).end(text); } }.run();",
        "note(code);",
      })
  void saysNothingOfANumberThatIsChangedOrGoesElsewhere(String body) {
    assertThat(sends(body(body))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "response.setStatusCode(code).end(text);",
        "response.setStatusCode((code)); response.end(text);",
        "if (text.isEmpty()) { response.setStatusCode(code).end(); }",
        "response.end(\"\" + response.setStatusCode(code));",
        "String copy = text; copy = \"\"; response.setStatusCode(code).end(copy);",
        "another(response, text, code);",
        "new Sender(response, code);",
        "String[] texts = {\"\" + response.setStatusCode(code)};",
        "text += response.setStatusCode(code);",
        "Object sent = new Sender(response.setStatusCode(code), 1);",
      })
  void findsWhereItIsSent(String body) {
    assertThat(sends(body(body))).isTrue();
  }

  private static String body(String statements) {
    return """
    static void fail(RoutingContext context, int code, String text) {
      HttpServerResponse response = context.response();
      %s
    }
    static void note(int code) {}
    static void another(HttpServerResponse response, String text, int status) {
      response.setStatusCode(status).end(text);
    }
    static class Sender {
      Sender(HttpServerResponse response, int status) {
        response.setStatusCode(status).end();
      }
    }
    """
        .formatted(statements);
  }

  @Test
  void followsAStatusOverSomeMethodsAndThenNoFurther() {
    assertThat(sends(handedOn(4))).isTrue();
    assertThat(sends(handedOn(6))).isFalse();
  }

  /** That many methods, of which each calls the next, the first one last in the source. */
  private static String handedOn(int methods) {
    StringBuilder source = new StringBuilder();
    String next = "context.response().setStatusCode(code).end(text);";
    for (int i = methods; i > 1; i--) {
      source.append(
          "static void fail%d(RoutingContext context, int code, String text) { %s }\n"
              .formatted(i, next));
      next = "fail%d(context, code, text);".formatted(i);
    }
    return "static void fail(RoutingContext context, int code, String text) { "
        + next
        + " }\n"
        + source;
  }
}
