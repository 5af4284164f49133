package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
