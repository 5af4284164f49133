// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar under options of javac that change how processors and warnings are treated. */
class JavacOptionsIT {

  private static final String FINDING = "Login.java:13: warning: [AuthenticationFailureNot401]";

  /** Spring's classes name annotations that are not there, which javac warns of by itself. */
  private static final String LINT = "-Xlint:all,-classfile,-options";

  @TempDir Path folder;

  private Javac compile(Map<String, String> sources, String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of("-cp", Javac.others()));
    all.addAll(List.of("-processorpath", Javac.processor(), "-Astatuslint.lang=en"));
    all.addAll(List.of(options));
    Javac javac = Javac.run(folder, sources, all);
    assertThat(javac.output()).doesNotContain(" failed on ", "\tat ");
    return javac;
  }

  @Test
  void aWarningOfOursFailsABuildWithWerror() throws Exception {
    Javac javac = compile(Sources.LOGIN, LINT + ",-processing", "-Werror");

    assertThat(javac.status()).isNotZero();
    assertThat(javac.output()).contains(FINDING, "warnings found and -Werror specified");
  }

  /** What docs/adoption.md says that one has to set. */
  @Test
  void werrorPassesWithoutAFindingAndWithoutTheLintOfProcessing() throws Exception {
    Javac javac =
        compile(
            Sources.LOGIN,
            LINT + ",-processing",
            "-Werror",
            "-Astatuslint.rules=AuthenticationFailureNot401=note");

    assertThat(javac.status()).as(javac.output()).isZero();
    assertThat(javac.output()).contains("Note: [AuthenticationFailureNot401]");
  }

  @Test
  void withoutAFindingThereIsNothingToSay() throws Exception {
    Map<String, String> plain =
        Map.of("Plain.java", "class Plain { int answer() { return 404; } }");

    Javac javac = compile(plain, "-Xlint:all", "-Werror");

    assertThat(javac.status()).isZero();
    assertThat(javac.output()).isEmpty();
  }

  @Test
  void procOnlyGeneratesAndCompilesNothing() throws Exception {
    Map<String, String> sources = new LinkedHashMap<>(Sources.LOGIN);
    sources.put(
        "shop/package-info.java",
        "@io.github.statuslint.annotations.GenerateHttpStatusInfo package shop;");
    Files.createDirectory(folder.resolve("generated"));

    Javac javac =
        compile(
            sources,
            "-proc:only",
            "-s",
            "generated",
            "-cp",
            Javac.others() + File.pathSeparator + Javac.processor());

    assertThat(javac.status()).as(javac.output()).isZero();
    assertThat(folder.resolve("generated/shop/HttpStatusInfo.java")).exists();
    assertThat(folder.resolve("classes/shop/Login.class")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-parameters",
        "-g",
        "-g:none",
        "-implicit:none",
        "-implicit:class",
        "-Xdiags:verbose",
        "-XDcompilePolicy=simple",
        "-XDcompilePolicy=byfile",
        "--should-stop=ifError=FLOW",
        "--release=17"
      })
  void tellsTheSameUnder(String option) throws Exception {
    Javac javac =
        option.startsWith("--release")
            ? compile(Sources.LOGIN, "--release", option.substring("--release=".length()))
            : compile(Sources.LOGIN, option);

    assertThat(javac.status()).as(javac.output()).isZero();
    assertThat(javac.output().lines().filter(line -> line.contains(FINDING))).hasSize(1);
    assertThat(folder.resolve("classes/shop/Login.class")).exists();
  }

  /** A class that javac fetches by itself is told of like one that is named. */
  @ParameterizedTest
  @ValueSource(strings = {"none", "class"})
  void classesFromTheSourcePathAreLinted(String implicit) throws Exception {
    Files.createDirectories(folder.resolve("src/shop"));
    Files.writeString(folder.resolve("src/shop/Login.java"), Sources.LOGIN.get("shop/Login.java"));
    Map<String, String> main = Map.of("shop/Main.java", "package shop; class Main { Login a; }");

    Javac javac = compile(main, "-sourcepath", "src", "-implicit:" + implicit);

    assertThat(javac.status()).as(javac.output()).isZero();
    assertThat(Files.exists(folder.resolve("classes/shop/Login.class")))
        .isEqualTo(implicit.equals("class"));
  }

  @Test
  void worksForJava8() throws Exception {
    Map<String, String> health =
        Map.of(
            "Health.java",
            """
            import com.sun.net.httpserver.HttpExchange;
            import java.io.IOException;

            @io.github.statuslint.annotations.GenerateHttpStatusInfo
            class Health {
              void answer(HttpExchange exchange) throws IOException {
                if (HttpStatusInfo.of(200).isSuccess()) {
                  exchange.sendResponseHeaders(1000, -1);
                }
              }
            }
            """);

    Javac javac =
        compile(
            health,
            "--release",
            "8",
            "-cp",
            Javac.others() + File.pathSeparator + Javac.processor());

    assertThat(javac.status()).as(javac.output()).isZero();
    assertThat(javac.output()).contains("Health.java:8: warning: [InvalidStatusCode]");
  }

  @Test
  void worksInANamedModule() throws Exception {
    Map<String, String> sources = new LinkedHashMap<>(Sources.LOGIN);
    sources.put(
        "module-info.java",
        "module shop { requires spring.web; requires spring.security.core; requires spring.core; }");
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--module-path", Javac.jars("spring-"), "-cp", ""));

    Javac javac = compile(sources, options.toArray(String[]::new));

    assertThat(javac.status()).as(javac.output()).isZero();
    assertThat(javac.output()).contains(FINDING);
    assertThat(folder.resolve("classes/module-info.class")).exists();
  }

  @Test
  void worksAsThePluginInANamedModule() throws Exception {
    Map<String, String> sources = new LinkedHashMap<>(Sources.LOGIN);
    sources.put(
        "module-info.java", "module shop { requires spring.web; requires spring.security.core; }");

    Javac javac =
        compile(
            sources,
            "--module-path",
            Javac.jars("spring-"),
            "-cp",
            "",
            "-proc:none",
            "-Xplugin:Statuslint lang=en");

    assertThat(javac.status()).as(javac.output()).isZero();
    assertThat(javac.output()).contains(FINDING);
  }
}
