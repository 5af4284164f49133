// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The examples of the documentation do what it says, and it names every option. */
class DocumentedExamplesTest {

  private static final Path PAGE = Path.of("../docs/command-line.md");

  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- example: status (\\d) -->\\n```sh\\n(.*?)\\n```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void everyExampleRuns() throws IOException {
    Path source = folder.resolve("src/main/java/Users.java");
    Files.createDirectories(source.getParent());
    Files.createDirectories(folder.resolve("lib"));
    Files.writeString(
        source,
        """
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.ResponseStatus;

        @ResponseStatus(HttpStatus.FORBIDDEN)
        class UserNotFoundException extends RuntimeException {}
        """);
    List<String> commands = new ArrayList<>();
    Matcher examples = EXAMPLE.matcher(Files.readString(PAGE));
    while (examples.find()) {
      String command = examples.group(2);
      commands.add(command);
      Ran ran = Ran.run(arguments(command));
      assertThat(ran.status())
          .as(command + "\n" + ran)
          .isEqualTo(Integer.parseInt(examples.group(1)));
    }
    assertThat(commands).hasSizeGreaterThan(10);
    assertThat(String.join(" ", commands)).contains(optionsOf("lint")).contains(optionsOf("merge"));
  }

  /** Each option by its longest name; help has its own. */
  private static List<String> optionsOf(String command) {
    return Statuslint.commands(Terminal.PIPE)
        .getSubcommands()
        .get(command)
        .getCommandSpec()
        .options()
        .stream()
        .map(option -> option.longestName())
        .filter(name -> !name.equals("--help") && !name.equals("--version"))
        .toList();
  }

  /** The words of a command, with its paths in the folder of this test. */
  private String[] arguments(String command) {
    String bare = command.replaceFirst("^source <\\((.*)\\)$", "$1");
    assertThat(bare).startsWith("statuslint ");
    String[] words = bare.substring("statuslint ".length()).replace("\"", "").split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean path =
          words[i].contains("/")
              || words[i].matches(".*\\.(txt|sarif)")
              || words[i].equals("public");
      if (path) {
        words[i] = folder.resolve(words[i]).toString();
      }
    }
    return words;
  }

  @Test
  void everyOptionAndCommandIsOnThePage() throws IOException {
    String page = Files.readString(PAGE);
    CommandLine commands = Statuslint.commands(Terminal.PIPE);
    commands
        .getSubcommands()
        .forEach(
            (name, command) -> {
              if (!name.equals("help")) {
                assertThat(page).contains("`" + name);
                command
                    .getCommandSpec()
                    .optionsMap()
                    .keySet()
                    .forEach(option -> assertThat(page).contains(option));
              }
            });
  }
}
