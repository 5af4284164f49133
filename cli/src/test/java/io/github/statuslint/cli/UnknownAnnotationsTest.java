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

/**
 * Without a class path, an annotation that nothing is known of may be what makes a status right.
 */
class UnknownAnnotationsTest {

  private static final String UNCONDITIONAL = "return ResponseEntity.status(304).build();";
  private static final String INVALID = "return ResponseEntity.status(1042).body(\"x\");";

  private static final String DROPPED = "ResponseEntity.notFound().build(); return null;";

  @TempDir Path folder;

  private String lint(String annotation, String statements) throws IOException {
    Path source = folder.resolve("Orders.java");
    Files.writeString(
        source,
        """
        import %s;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.GetMapping;

        class Orders {
          @%s
          @GetMapping("/orders")
          ResponseEntity<String> all() {
            %s
          }
        }
        """
            .formatted(
                annotation, annotation.substring(annotation.lastIndexOf('.') + 1), statements));
    return Ran.run("lint", "--lang", "en", source.toString()).out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.springframework.transaction.annotation.Transactional",
        "org.springframework.security.access.prepost.PreAuthorize",
        "org.springframework.cache.annotation.Cacheable",
        "org.springframework.beans.factory.annotation.Autowired",
        "org.springframework.hateoas.server.ExposesResourceFor",
        "org.springframework.scheduling.annotation.Async",
        "io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker",
        "org.eclipse.jdt.annotation.NonNullByDefault",
        "lombok.SneakyThrows"
      })
  void saysNothingOfResponsesAndSilencesNothing(String annotation) throws IOException {
    assertThat(lint(annotation, UNCONDITIONAL)).contains("NotModifiedMisused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.example.web.Answers",
        "org.springframework.web.unknown.Mapping",
        "org.springframework.transactional.Made"
      })
  void maySayOtherwiseAndSilences(String annotation) throws IOException {
    assertThat(lint(annotation, UNCONDITIONAL)).doesNotContain("NotModifiedMisused");
  }

  @Test
  void doesNotExcuseWhatIsWrongByItself() throws IOException {
    assertThat(lint("com.example.web.Answers", INVALID)).contains("InvalidStatusCode");
    assertThat(lint("com.example.web.Answers", DROPPED)).contains("ResponseDropped");
  }

  @Test
  void silencesEverythingWhereItIsOfAFramework() throws IOException {
    assertThat(lint("org.springframework.web.bind.annotation.Made", INVALID))
        .doesNotContain("InvalidStatusCode");
  }
}
