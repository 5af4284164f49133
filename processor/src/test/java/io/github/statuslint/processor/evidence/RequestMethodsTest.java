// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.SourceMethod;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which requests reach a method, read from real code. */
class RequestMethodsTest {

  private static final Sites CONTROLLER =
      read(
          """
          import org.springframework.http.HttpStatus;
          import org.springframework.web.bind.annotation.*;

          @RestController
          class Sample {
            @RequestMapping(path = "/a", method = {RequestMethod.GET, RequestMethod.PUT})
            @ResponseStatus(HttpStatus.OK)
            void some() {}

            @RequestMapping("/b") @ResponseStatus(HttpStatus.OK) void all() {}

            @ResponseStatus(HttpStatus.OK) void doPost() {}
          }
          """);

  private static final Sites SERVLET =
      read(
          """
          import jakarta.servlet.http.*;

          class Sample extends HttpServlet {
            @Override
            protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
              response.setStatus(204);
            }

            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) {
              response.setStatus(204);
            }
          }
          """);

  private static Sites read(String source) {
    return ReadSites.of(new Source("Sample.java", source)).get(0);
  }

  private static SourceMethod method(Sites sites, String name) {
    return sites.type().methods().stream()
        .filter(method -> method.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> methods(Sites sites, String name) {
    return RequestMethods.of(sites.type(), method(sites, name));
  }

  private static boolean areOnly(Sites sites, String name, String... allowed) {
    return RequestMethods.areOnly(sites.type(), method(sites, name), Set.of(allowed));
  }

  @Test
  void mappedMethodsAnswerWhatTheirAnnotationNames() {
    assertThat(methods(CONTROLLER, "some")).containsExactlyInAnyOrder("GET", "PUT");
    assertThat(methods(CONTROLLER, "all")).isEmpty();
  }

  @Test
  void methodsOfServletsAnswerWhatTheirNameTells() {
    assertThat(methods(SERVLET, "doDelete")).containsExactly("DELETE");
    assertThat(methods(SERVLET, "service")).isEmpty();
    assertThat(methods(CONTROLLER, "doPost")).isEmpty();
  }

  @Test
  void onlyWhatIsCertainIsOnlyThat() {
    assertThat(areOnly(CONTROLLER, "some", "GET", "PUT", "POST")).isTrue();
    assertThat(areOnly(CONTROLLER, "some", "GET")).isFalse();
    assertThat(areOnly(CONTROLLER, "all", "GET")).isFalse();
    assertThat(areOnly(SERVLET, "doDelete", "DELETE")).isTrue();
  }
}
