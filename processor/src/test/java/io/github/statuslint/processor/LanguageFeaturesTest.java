// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A status in each feature of the language, from Java 8 to the newest, as {@code
 * engine/language-features.txt} lists them; all of them are found.
 */
class LanguageFeaturesTest {

  private static final String IMPORTS =
      """
      import java.util.*;
      import java.util.function.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      """;

  /** An expression with a status that HTTP does not have. */
  private static final String INVALID = "ResponseEntity.status(642).build()";

  /**
   * A feature.
   *
   * @param java the release that has it
   * @param statuses in the code
   * @param name for people
   * @param code a compilation unit
   */
  record Feature(int java, int statuses, String name, String code) {
    @Override
    public String toString() {
      return java + ": " + name;
    }
  }

  static List<Feature> features() throws IOException {
    try (InputStream stream =
        LanguageFeaturesTest.class.getResourceAsStream("/engine/language-features.txt")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      List<Feature> features = new ArrayList<>();
      for (String part : text.split("(?m)^== ")) {
        if (!part.startsWith("#")) {
          String[] head = part.lines().findFirst().orElseThrow().split(" ", 3);
          String code = part.substring(part.indexOf('\n') + 1);
          features.add(
              new Feature(Integer.parseInt(head[0]), Integer.parseInt(head[1]), head[2], code));
        }
      }
      return features;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("features")
  void theStatusIsFound(Feature feature) {
    assumeTrue(Runtime.version().feature() >= feature.java(), "needs Java " + feature.java());
    boolean compact = feature.name().startsWith("compact");
    String head = compact ? IMPORTS : "package sample;\n" + IMPORTS;

    Compilation compilation =
        Compilation.of(
            List.of(new Source("Main.java", head + withStatuses(feature.code()))), List.of());

    assertThat(compilation.others())
        .filteredOn(
            told -> told.kind() == Diagnostic.Kind.ERROR || told.message().contains(" failed on "))
        .isEmpty();
    assertThat(compilation.findings())
        .filteredOn(told -> told.rule().equals("InvalidStatusCode"))
        .hasSize(feature.statuses());
  }

  private static String withStatuses(String code) {
    return code.replace("STATUS.", "(" + INVALID + ").").replaceAll("\\bSTATUS\\b", INVALID);
  }
}
