// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** On one processor path with others, before them and behind them. */
class BesideOtherProcessorsIT {

  private static final String LOGIN = "Login.java:13: warning: [AuthenticationFailureNot401]";

  @TempDir Path folder;

  /** Another processor, the source that it works on, and what it makes of it. */
  enum Other {
    LOMBOK(Sources.LOMBOK, "classes/shop/Failure.class"),
    MAPSTRUCT(Sources.MAPSTRUCT, "classes/shop/OrderMapperImpl.class"),
    DAGGER(Sources.DAGGER, "classes/shop/DaggerShop.class"),
    MICRONAUT(Sources.MICRONAUT, "classes/shop/$Orders$Definition.class"),
    BOOT(Sources.BOOT, "classes/META-INF/spring-configuration-metadata.json");

    private final Map<String, String> sources;
    private final String made;

    Other(Map<String, String> sources, String made) {
      this.sources = sources;
      this.made = made;
    }

    /** Jars that are there for this one only, so that it stands alone beside ours. */
    private boolean owns(String jar) {
      return switch (this) {
        case LOMBOK -> jar.startsWith("lombok");
        case MAPSTRUCT -> jar.startsWith("mapstruct-processor");
        case DAGGER -> jar.startsWith("dagger-compiler");
        case MICRONAUT -> jar.startsWith("micronaut-inject-java");
        case BOOT -> jar.startsWith("spring-boot-configuration-processor");
      };
    }
  }

  static Stream<Other> others() {
    return Stream.of(Other.values());
  }

  @ParameterizedTest
  @MethodSource("others")
  void inFrontOfIt(Other other) throws Exception {
    check(List.of(other), Javac.processor() + File.pathSeparator + path(other));
  }

  @ParameterizedTest
  @MethodSource("others")
  void behindIt(Other other) throws Exception {
    check(List.of(other), path(other) + File.pathSeparator + Javac.processor());
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void amongAllOfThem(Place place) throws Exception {
    String path =
        place == Place.FIRST
            ? Javac.processor() + File.pathSeparator + Javac.others()
            : Javac.others() + File.pathSeparator + Javac.processor();

    Javac javac = check(List.of(Other.values()), path);

    assertThat(javac.output()).contains("Failure.java", "INVALID_CREDENTIALS");
  }

  /** Where ours stands. */
  enum Place {
    FIRST,
    LAST
  }

  private Javac check(List<Other> others, String processorPath) throws Exception {
    Map<String, String> sources = new LinkedHashMap<>(Sources.LOGIN);
    others.forEach(other -> sources.putAll(other.sources));

    Javac javac =
        Javac.run(
            folder,
            sources,
            List.of(
                "-cp",
                Javac.others(),
                "-processorpath",
                processorPath,
                "-Astatuslint.lang=en",
                "-Astatuslint.sarif=report.sarif"));

    assertThat(javac.status()).as(javac.output()).isZero();
    assertThat(javac.output().lines().filter(line -> line.contains(LOGIN))).hasSize(1);
    assertThat(javac.output()).doesNotContain(" failed on ", "\tat ");
    assertThat(folder.resolve("report.sarif"))
        .content()
        .contains("\"executionSuccessful\": true", "Login.java");
    List<Path> made = new ArrayList<>();
    others.forEach(other -> made.add(folder.resolve(other.made)));
    assertThat(made).allSatisfy(file -> assertThat(file).exists());
    return javac;
  }

  /** All jars but those that hold yet another processor. */
  private static String path(Other other) {
    return Stream.of(Javac.others().split(File.pathSeparator, -1))
        .filter(
            jar ->
                others()
                    .filter(any -> any != other)
                    .noneMatch(any -> any.owns(new File(jar).getName())))
        .reduce((left, right) -> left + File.pathSeparator + right)
        .orElseThrow();
  }
}
