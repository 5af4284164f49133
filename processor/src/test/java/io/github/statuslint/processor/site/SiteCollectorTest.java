// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which sources are walked at all, and what is collected of them. */
class SiteCollectorTest {

  private static final Program PLAIN =
      Program.of("package shop; import java.util.*; import java.io.Closeable; class Shop {}");
  private static final Program UNNAMED = Program.of("class Shop {}");
  private static final Program WEB =
      Program.of("package shop; import org.springframework.http.*; class Shop {}");

  private static final String ROUTES =
      """
      class Shop {
        Object routes(RouterFunctions.Builder builder) {
          return builder.GET("/orders", request -> ServerResponse.ok().build()).build();
        }
      }
      """;

  private static boolean concerns(Program program, String... userAnnotations) {
    Map<String, Set<String>> named =
        Stream.of(userAnnotations).collect(Collectors.toMap(name -> name, name -> Set.of("value")));
    return new SiteCollector(program.emptyVocabulary(named)).concerns(program.unit().unit());
  }

  @Test
  void sourcesThatMentionAFramework() {
    assertThat(concerns(WEB)).isTrue();
    assertThat(concerns(PLAIN)).isFalse();
    assertThat(concerns(UNNAMED)).isFalse();
  }

  @Test
  void sourcesThatMayUseAnAnnotationOfTheUser() {
    assertThat(concerns(PLAIN, "shop.Sends")).isTrue();
    assertThat(concerns(PLAIN, "java.util.Sends")).isTrue();
    assertThat(concerns(PLAIN, "java.io.Closeable")).isTrue();
    assertThat(concerns(UNNAMED, "Sends")).isTrue();
  }

  @Test
  void sourcesThatCannotUseIt() {
    assertThat(concerns(PLAIN, "own.Sends")).isFalse();
    assertThat(concerns(PLAIN, "java.io.Flushable")).isFalse();
    assertThat(concerns(PLAIN, "Sends")).isFalse();
    assertThat(concerns(UNNAMED, "shop.Sends")).isFalse();
  }

  private static List<Registered> registrations(String imported) {
    Program program =
        Program.of(
            "package shop; import org.springframework.web.servlet.function.*;" + imported + ROUTES);
    return new SiteCollector(program.vocabulary())
        .registrations(program.unit(), program.tree("Shop"));
  }

  @Test
  void handlersAreRegisteredByTheProgramAndNotByItsTests() {
    assertThat(registrations("")).hasSize(1);
    assertThat(registrations("import org.junit.jupiter.api.Test;")).isEmpty();
  }

  @Test
  void classesWithoutAnythingToReadAreLeftOut() {
    assertThat(new SiteCollector(WEB.vocabulary()).collect(WEB.unit(), WEB.tree("Shop"))).isEmpty();
  }
}
