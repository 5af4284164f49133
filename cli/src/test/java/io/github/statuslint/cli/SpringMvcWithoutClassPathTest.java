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

/** Without a class path, the imports of a program tell whether Spring MVC serves it. */
class SpringMvcWithoutClassPathTest {

  private static final String SERVLET = "jakarta.servlet.http.HttpServletRequest";

  @TempDir Path folder;

  private void write(String name, String source) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), source);
  }

  private String lint(String imported) throws IOException {
    write("Elsewhere", "import " + imported + ";\nclass Elsewhere {}\n");
    write(
        "Errors",
        """
        import org.springframework.http.HttpStatus;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.ExceptionHandler;
        import org.springframework.web.bind.annotation.RestControllerAdvice;

        @RestControllerAdvice
        class Errors {
          @ExceptionHandler(Exception.class)
          ResponseEntity<String> onAnything(Exception failure) {
            return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body("Try again");
          }
        }
        """);
    return Ran.run("lint", "--lang", "en", folder.toString()).out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SERVLET,
        "javax.servlet.http.HttpServletRequest",
        "org.springframework.web.bind.MethodArgumentNotValidException",
        "org.springframework.web.context.request.WebRequest",
        "org.springframework.web.multipart.MultipartFile",
        "org.springframework.web.servlet.config.annotation.WebMvcConfigurer"
      })
  void servletsDo(String imported) throws IOException {
    assertThat(lint(imported)).contains("[CatchAllShadowsStatus]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.List",
        "org.springframework.web.bind.annotation.GetMapping",
        "org.springframework.web.reactive.function.client.WebClient",
        "org.springframework.web.server.ServerWebExchange"
      })
  void nothingElseDoes(String imported) throws IOException {
    assertThat(lint(imported)).doesNotContain("[CatchAllShadowsStatus]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.springframework.cloud.gateway.filter.GlobalFilter",
        "org.springframework.web.bind.support.WebExchangeBindException",
        "org.springframework.web.server.WebFilter"
      })
  void whatIsReactiveSpeaksAgainstIt(String imported) throws IOException {
    write("Servlets", "import " + SERVLET + ";\nclass Servlets {}\n");
    assertThat(lint(imported)).doesNotContain("[CatchAllShadowsStatus]");
  }

  @Test
  void anotherAdviceMayInheritHandlersThatAreNotSeen() throws IOException {
    write(
        "OtherErrors",
        """
        import com.example.commons.CommonErrors;
        import org.springframework.web.bind.annotation.ControllerAdvice;

        @ControllerAdvice
        class OtherErrors extends CommonErrors {}
        """);
    assertThat(lint(SERVLET)).doesNotContain("[CatchAllShadowsStatus]");
  }
}
