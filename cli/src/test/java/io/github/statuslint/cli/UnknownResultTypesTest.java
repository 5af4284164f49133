package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a class path, an unknown result excuses a wrong status only if a framework has it. */
class UnknownResultTypesTest {

  @TempDir Path folder;

  private String lint(String type, String arguments) throws IOException {
    Path source = folder.resolve("Orders.java");
    Files.writeString(
        source,
        """
        import %s;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.server.ResponseStatusException;

        class Orders {
          @GetMapping("/orders")
          %s all() {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "You do not have permission");
          }
        }
        """
            .formatted(type, type.substring(type.lastIndexOf('.') + 1) + arguments));
    return Ran.run("lint", "--lang", "en", source.toString()).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<String>"})
  void isExcusedByOneOfAFramework(String arguments) throws IOException {
    assertThat(lint("org.springframework.http.Made", arguments))
        .doesNotContain("PermissionDeniedNot403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<String>"})
  void isNotExcusedByOneOfTheProgram(String arguments) throws IOException {
    assertThat(lint("com.example.shop.Page", arguments)).contains("[PermissionDeniedNot403]");
  }
}
