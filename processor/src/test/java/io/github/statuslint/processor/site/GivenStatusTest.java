// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which methods send the number or status that they are given, here always as the second. */
class GivenStatusTest {

  private static final Program SHOP =
      Program.of(
          """
          package shop;
          import jakarta.servlet.http.HttpServletResponse;
          import org.springframework.http.*;
          import org.springframework.web.server.ResponseStatusException;

          abstract class Answers {
            void code(HttpServletResponse to, int code) throws Exception { to.sendError(code); }
            void sc(HttpServletResponse to, int sc) { to.setStatus((sc)); }
            void boxed(HttpServletResponse to, Integer httpStatus) { to.setStatus(httpStatus); }
            void object(HttpServletResponse to, HttpStatus any) { ResponseEntity.status(any); }
            void thrown(HttpServletResponse to, HttpStatus any) {
              throw new ResponseStatusException(any);
            }
            void choice(HttpServletResponse to, int errorCode) throws Exception {
              if (errorCode > 500) { to.sendError(errorCode); } else { keep(to, errorCode); }
            }
            void handsOn(HttpServletResponse to, int code) throws Exception { code(to, code); }

            void keep(HttpServletResponse to, int code) {}
            void count(HttpServletResponse to, int count) { to.setStatus(count); }
            void text(HttpServletResponse to, String code) throws Exception { to.sendError(404, code); }
            void shorter(HttpServletResponse to, Short code) { to.setStatus(code); }
            void header(HttpServletResponse to, int code) { to.setIntHeader("X-Code", code); }
            void set(HttpServletResponse to, int code) { code = 404; to.setStatus(code); }
            void added(HttpServletResponse to, int code) { code += 1; to.setStatus(code); }
            void other(HttpServletResponse to, int code, int status) { to.setStatus(status); }
            void inside(HttpServletResponse to, int code) {
              new Object() { void run() { to.setStatus(code); } };
            }
            void handsToKeep(HttpServletResponse to, int code) { keep(to, code); }
            abstract void later(HttpServletResponse to, int code);
          }
          """);

  private final List<CompilationUnitTree> loaded = new ArrayList<>();
  private final Vocabulary vocabulary = SHOP.vocabulary();
  private final StatusParameters parameters =
      new StatusParameters(vocabulary, vocabulary.finder(), loaded::add);

  private boolean isSent(String method) {
    return parameters.isSent(SHOP.unit(), SHOP.method("Answers", method), 1);
  }

  @Test
  void isSentByItsNameOrType() {
    assertThat(Stream.of("code", "sc", "boxed", "object", "thrown", "choice", "handsOn"))
        .allMatch(this::isSent);
    assertThat(loaded).contains(SHOP.unit().unit());
  }

  @Test
  void isNotSentWhereItIsSomethingElseOrChanged() {
    assertThat(
            Stream.of(
                "keep",
                "count",
                "text",
                "shorter",
                "header",
                "set",
                "added",
                "other",
                "inside",
                "handsToKeep",
                "later"))
        .noneMatch(this::isSent);
  }

  @Test
  void onlyTheArgumentItselfIsSent() {
    assertThat(parameters.isSent(SHOP.unit(), SHOP.method("Answers", "code"), 0)).isFalse();
    assertThat(parameters.isSent(SHOP.unit(), SHOP.method("Answers", "code"), 2)).isFalse();
    assertThat(parameters.isSent(SHOP.unit(), SHOP.method("Answers", "other"), 2)).isTrue();
  }
}
