// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that a method writes to a response after it has set the status there. */
class LiveTextsTest {

  private static final String HEAD =
      """
      package shop;
      import jakarta.servlet.http.*;
      import java.io.*;
      import java.util.*;

      class Orders {
        void keep(String text) {}
      """;

  /** The statuses of each method with the texts that go with them. */
  private static List<String> told(List<String> bodies) {
    String methods =
        IntStream.range(0, bodies.size())
            .mapToObj(i -> method(i, bodies.get(i)))
            .collect(Collectors.joining());
    return ReadSites.of(new Source("Orders.java", HEAD + methods + "}\n")).stream()
        .flatMap(sites -> sites.uses().stream())
        .map(
            use ->
                use.code().orElse(0)
                    + use.words().stream()
                        .map(words -> " " + words.text())
                        .collect(Collectors.joining()))
        .toList();
  }

  private static String method(int number, String body) {
    return """
    String answer%d(HttpServletResponse response, HttpServletResponse other, String name)
        throws Exception {
      %s
      %s
    }
    """
        .formatted(number, body, body.contains("return ") ? "" : "return null;");
  }

  @Test
  void areThoseOfTheStatusThatWasSetBefore() {
    assertThat(
            told(
                List.of(
                    "response.setStatus(404); response.getWriter().write(\"No such order\");",
                    "response.setStatus(404); response.getWriter().append(\"No \").append(name);",
                    "response.setStatus(404); PrintWriter out = response.getWriter(); out.println(\"None\");",
                    "response.setStatus(404); String text = \"None\"; response.getWriter().write(text);",
                    "response.setStatus(404); return \"No such order\";",
                    "response.setStatus(404); return \"No such \" + name;",
                    "response.setStatus(500); response.setStatus(410); response.getWriter().write(\"Gone\");")))
        .containsExactly(
            "404 No such order",
            "404 No ",
            "404 None",
            "404 None",
            "404 No such order",
            "404 No such {}",
            "500",
            "410 Gone");
  }

  @Test
  void areNotThoseOfAnythingElse() {
    assertThat(
            told(
                List.of(
                    "response.setStatus(404); StringWriter out = new StringWriter(); out.write(\"None\");",
                    "response.setStatus(404); other.getWriter().write(\"None\");",
                    "response.setStatus(404); PrintWriter out = other.getWriter(); out.write(\"None\");",
                    "response.setStatus(404); keep(\"None\");",
                    "response.setStatus(404); name.concat(\"None\");",
                    "response.setStatus(404); if (name == null) { response.getWriter().write(\"a\"); }",
                    "response.getWriter().write(\"None\"); response.setStatus(404);",
                    "response.setStatus(404); Runnable later = () -> keep(\"None\");",
                    "response.setStatus(404); return \"orders\";",
                    "response.setStatus(404); return name;",
                    "response.setStatus(404); return name.concat(\" is no order\");")))
        .containsOnly("404")
        .hasSize(11);
  }
}
