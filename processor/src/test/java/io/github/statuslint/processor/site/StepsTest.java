// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What methods do to live responses, in the order of the source. */
class StepsTest {

  private static List<Step> steps(String statements) {
    String source =
        """
        package shop;
        import jakarta.servlet.*;
        import jakarta.servlet.http.*;
        import java.util.*;

        class Orders {
          void keep(Object any) {}
          void answer(HttpServletRequest request, HttpServletResponse response, String name, int given)
              throws Exception {
        %s
          }
        }
        """
            .formatted(statements);
    return ReadSites.of(new Source("Orders.java", source)).stream()
        .flatMap(sites -> sites.steps().stream())
        .toList();
  }

  private static String told(Step step) {
    return step.kind()
        + (step.receiver().isEmpty() ? "" : " " + step.receiver())
        + (step.code().isPresent() ? " " + step.code().getAsInt() : "")
        + step.header().map(header -> " " + header).orElse("");
  }

  private static List<String> told(String statements) {
    return steps(statements).stream().map(StepsTest::told).toList();
  }

  @Test
  void statusesHeadersAndContent() {
    assertThat(
            told(
                """
                response.setStatus(404);
                response.setStatus(given);
                response.setHeader("Allow", "GET");
                response.setHeader(name, "GET");
                response.getWriter().write("No such order");
                response.sendError(410);
                response.sendRedirect("/orders");
                request.getRequestDispatcher("/").forward(request, response);
                """))
        .containsExactly(
            "SET_STATUS response 404",
            "SET_STATUS response",
            "HEADER response Allow",
            "HEADER response",
            "WRITE response",
            "SEND_ERROR response 410",
            "REDIRECT response 302 Location",
            "FORWARD response");
  }

  @Test
  void writersThatAreOnlyClosedWriteNothing() {
    assertThat(told("response.getWriter().flush(); response.getOutputStream().close();")).isEmpty();
  }

  @Test
  void responsesThatAreHandedOn() {
    assertThat(
            told(
                """
                HttpServletResponse other = response;
                keep(response);
                keep((Object) (response));
                keep(other);
                keep(name);
                keep(response.getStatus());
                """))
        .containsExactly("HANDED_ON response", "HANDED_ON response", "HANDED_ON other");
  }

  @Test
  void leavingCountsOnlyAfterAStep() {
    assertThat(
            told(
                """
                if (name == null) { return; }
                for (int i = 0; i < given; i++) {
                  if (i == 2) { continue; }
                  response.setStatus(404);
                  if (i == 3) { break; }
                  if (i == 4) { continue; }
                  if (i == 5) { throw new IllegalStateException(); }
                }
                """))
        .containsExactly("SET_STATUS response 404", "LEAVE", "LEAVE", "LEAVE");
  }

  @Test
  void branchesOfOneConditionExcludeEachOther() {
    List<Step> steps =
        steps(
            """
            if (given == 1) { response.setStatus(404); }
            else if (given == 2) { response.setStatus(410); }
            else { response.setStatus(409); }
            response.setStatus(200);
            """);

    assertThat(steps).hasSize(4);
    assertThat(steps.get(0).excludes(steps.get(1))).isTrue();
    assertThat(steps.get(0).excludes(steps.get(2))).isTrue();
    assertThat(steps.get(1).excludes(steps.get(2))).isTrue();
    assertThat(steps).noneMatch(step -> step.excludes(steps.get(3)));
    assertThat(steps.get(0).enclosing()).contains(steps.get(3).block());
    assertThat(steps.get(0).enclosing()).doesNotContain(steps.get(1).block());
  }

  @Test
  void statementsOfOneBlockShareIt() {
    List<Step> steps =
        steps(
                """
            response.setStatus(404);
            { response.setStatus(410); }
            switch (given) {
              case 1: response.setStatus(409); break;
              default: response.setStatus(400);
            }
            try { response.setStatus(200); } finally { response.setStatus(201); }
            response.setStatus(500);
            """)
            .stream()
            .filter(step -> step.kind() == Step.Kind.SET_STATUS)
            .toList();

    assertThat(steps.get(0).block()).isEqualTo(steps.get(6).block());
    assertThat(steps.stream().map(Step::block).distinct()).hasSize(6);
  }

  @Test
  void lambdasAreMethodsOfTheirOwn() {
    assertThat(steps("response.setStatus(404); Runnable later = () -> response.setStatus(410);"))
        .extracting(step -> step.method().endsWith("$lambda"))
        .containsExactly(false, true);
  }
}
