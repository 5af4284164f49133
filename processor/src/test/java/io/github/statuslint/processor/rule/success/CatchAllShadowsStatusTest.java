// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.RuleSamples;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in other files of the build decides, so most cases are builds of their own. */
class CatchAllShadowsStatusTest {

  private static final String ID = "CatchAllShadowsStatus";

  private static final String MISSING =
      """
      @org.springframework.web.bind.annotation.ResponseStatus(
          org.springframework.http.HttpStatus.NOT_FOUND)
      class OrderMissing extends RuntimeException {}
      """;

  private static final String CATCH_ALL =
      """
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.ExceptionHandler;
      import org.springframework.web.bind.annotation.RestControllerAdvice;

      @RestControllerAdvice
      class Errors%s {
        @ExceptionHandler(%s.class)
        ResponseEntity<Object> onAnything(Exception failure) {
          return ResponseEntity.internalServerError().build();
        }
      }
      """;

  private static final String KEEPING =
      " extends org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler";

  private static String catchAll(String inherits, String type) {
    return CATCH_ALL.formatted(inherits, type);
  }

  private static List<String> told(String... sources) {
    Compilation compilation =
        Compilation.strictly(
            Arrays.stream(sources)
                .map(source -> new Compilation.Source("S" + source.hashCode() + ".java", source))
                .toList());
    assertThat(compilation.succeeded()).as(compilation.output()).isTrue();
    return compilation.findings().stream()
        .filter(finding -> finding.rule().equals(ID))
        .map(Compilation.Told::firstLine)
        .toList();
  }

  @Test
  void saysWhatTheSamplesMark() {
    RuleSamples.verify(CatchAllShadowsStatus.class);
  }

  @Test
  void seesAnnotatedExceptionsInOtherFilesOfTheBuild() {
    assertThat(told(MISSING, catchAll(KEEPING, "RuntimeException")))
        .singleElement()
        .asString()
        .contains("`OrderMissing` (404 Not Found)");
  }

  @Test
  void saysNothingOfAnExceptionThatAnotherAdviceNames() {
    String other =
        """
        import org.springframework.web.bind.annotation.*;

        @RestControllerAdvice
        class OrderErrors {
          @ExceptionHandler(OrderMissing.class)
          @ResponseStatus(org.springframework.http.HttpStatus.NOT_FOUND)
          String onMissing() {
            return "missing";
          }
        }
        """;
    assertThat(told(MISSING, other, catchAll(KEEPING, "Exception"))).isEmpty();
  }

  @Test
  void saysNothingOfAnExceptionThatIsNotCaught() {
    String checked = MISSING.replace("RuntimeException", "Exception");
    assertThat(told(checked, catchAll(KEEPING, "RuntimeException"))).isEmpty();
  }

  @Test
  void leavesBaseClassesAloneThatKeepTheStatuses() {
    assertThat(told(catchAll(KEEPING, "Exception"))).isEmpty();
    assertThat(told(catchAll("", "Exception"))).hasSize(1);
    assertThat(told(catchAll("", "RuntimeException"))).isEmpty();
  }

  @Test
  void trustsAnotherAdviceThatKeepsTheStatuses() {
    String keeping =
        "@org.springframework.web.bind.annotation.RestControllerAdvice class Kept%s {}"
            .formatted(KEEPING);
    assertThat(told(keeping, catchAll("", "Exception"))).isEmpty();
  }

  private static String restricted(String inherits, String type) {
    return catchAll(inherits, type)
        .replace("@RestControllerAdvice\n", "@RestControllerAdvice(basePackages = \"orders\")\n");
  }

  @Test
  void seesThatARestrictedAdviceHidesWhatSpringAnswersToBadInput() {
    assertThat(told(restricted("", "Exception")))
        .singleElement()
        .asString()
        .contains("where Spring itself would answer 400 Bad Request");
    assertThat(told(restricted("", "RuntimeException"))).isEmpty();
    assertThat(told(restricted(KEEPING, "Exception"))).isEmpty();
  }

  @Test
  void leavesARestrictedAdviceToAnotherThatNamesAnExceptionOfSpring() {
    String other =
        """
        import org.springframework.web.bind.annotation.*;

        @RestControllerAdvice
        class InputErrors {
          @ExceptionHandler(org.springframework.http.converter.HttpMessageNotReadableException.class)
          @ResponseStatus(org.springframework.http.HttpStatus.BAD_REQUEST)
          String onUnreadable() {
            return "unreadable";
          }
        }
        """;
    assertThat(told(other, restricted("", "Exception"))).isEmpty();
  }

  @Test
  void saysNothingOfAnnotatedExceptionsBesideARestrictedAdvice() {
    assertThat(told(MISSING, restricted(KEEPING, "Exception"))).isEmpty();
  }

  @Test
  void saysNothingWhereABaseClassMayHandleMore() {
    String base = "abstract class Base {}";
    assertThat(told(MISSING, base, catchAll(" extends Base", "Exception"))).isEmpty();
  }
}
