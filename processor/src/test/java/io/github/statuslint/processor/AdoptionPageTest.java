// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.Yaml;

/**
 * The page about adoption shows what happens. {@code -Dstatuslint.docs.update=true} writes the
 * output of its commands anew.
 */
class AdoptionPageTest {

  private static final Path PAGE = Path.of("../docs/adoption.md");
  private static final Path README = Path.of("../README.md");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("-Astatuslint\\.([\\w.]+)=");

  @TempDir Path folder;

  @Test
  void everyCommandPrintsWhatThePageShows() throws IOException, InterruptedException {
    Files.write(
        folder.resolve("build"),
        List.of(
            "-cp",
            quoted(Compilation.jars("spring-") + File.pathSeparator + "."),
            "-processorpath",
            quoted(Compilation.classPath()),
            "-Astatuslint.explain=short"));
    String page = Files.readString(PAGE);
    StringBuilder shown = new StringBuilder();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      if (block.group(1).equals("java")) {
        write(block.group(2));
      }
      String text = block.group(1).equals("console") ? run(block.group(2)) : block.group(2);
      block.appendReplacement(
          shown, Matcher.quoteReplacement("```" + block.group(1) + "\n" + text + "```\n"));
    }
    block.appendTail(shown);
    if (Boolean.getBoolean("statuslint.docs.update")) {
      Files.writeString(PAGE, shown.toString());
    }
    assertThat(Files.readString(PAGE)).isEqualTo(shown.toString());
    assertThat(folder.resolve("reports/statuslint.sarif")).exists();
    assertThat(folder.resolve("reports/statuslint/index.html")).exists();
  }

  private void write(String source) throws IOException {
    String name = source.substring("// ".length(), source.indexOf('\n'));
    Files.writeString(folder.resolve(name), source.substring(source.indexOf('\n') + 1));
  }

  private String run(String block) throws IOException, InterruptedException {
    StringBuilder shown = new StringBuilder();
    for (String line : block.lines().filter(line -> line.startsWith("$ ")).toList()) {
      shown.append(line).append('\n').append(output(List.of(line.substring(2).split(" "))));
    }
    return shown.toString();
  }

  private String output(List<String> command) throws IOException, InterruptedException {
    if (command.get(0).equals("cat")) {
      return Files.readString(folder.resolve(command.get(1)));
    }
    assertThat(command.get(0)).isEqualTo("javac");
    Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
    List<String> words =
        Stream.concat(
                Stream.of(javac.toString(), "-J-Duser.language=en", "-J-Dstdout.encoding=UTF-8"),
                command.stream().skip(1))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed.replace("Statuslint development", "Statuslint 0.1.0");
  }

  private static String quoted(String path) {
    return '"' + path.replace("\\", "\\\\") + '"';
  }

  @Test
  void everyOptionHasAnExampleAndARowInTheReadme() throws IOException {
    String commands =
        blocks("console").flatMap(String::lines).collect(Collectors.joining("\n", "", "\n"));
    String readme = Files.readString(README);

    assertThat(Options.NAMES)
        .allSatisfy(
            name -> {
              assertThat(commands).contains("-A" + Options.PREFIX + name + "=");
              assertThat(readme).contains("| `" + name + "` | ");
            });
  }

  @Test
  void noOptionIsMadeUp() throws IOException {
    Set<String> named =
        OPTION
            .matcher(Files.readString(PAGE))
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toSet());

    assertThat(Options.NAMES).containsAll(named);
  }

  @Test
  void theSetUpsCanBeRead() throws Exception {
    for (String xml : blocks("xml").toList()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    }
    assertThat(blocks("yaml").toList())
        .singleElement()
        .satisfies(
            yaml ->
                assertThat(new Yaml().<Map<String, Object>>load(yaml))
                    .containsKeys("name", "jobs", "permissions"));
  }

  private static Stream<String> blocks(String kind) throws IOException {
    return BLOCK
        .matcher(Files.readString(PAGE))
        .results()
        .filter(block -> block.group(1).equals(kind))
        .map((MatchResult block) -> block.group(2));
  }
}
