// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which classes are worth reading, by one place of each kind that tells. */
class RelevanceTest {

  private static final String HEAD =
      """
      package shop;
      import static org.springframework.http.HttpStatus.GONE;
      import jakarta.servlet.http.*;
      import jakarta.ws.rs.core.Response;
      import jakarta.ws.rs.ext.ExceptionMapper;
      import java.util.*;
      import java.util.function.*;
      import org.springframework.http.*;
      import org.springframework.http.HttpStatus;
      import org.springframework.security.web.access.AccessDeniedHandler;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;

      interface Sending { void sendError(int code) throws Exception; int getStatusCode(); }
      abstract class Mapper implements ExceptionMapper<IllegalStateException> {}
      abstract class Plain implements Comparable<Plain> {}
      @ResponseStatus(HttpStatus.NOT_FOUND) @interface Missing {}
      @interface Note { int value() default 0; }
      class Answers {
        static void send(String text, int code, HttpServletResponse response) throws Exception {
          response.sendError(code);
        }
        static void keep(String text, int code, HttpServletResponse response) {}
      }
      class MissingException extends ResponseStatusException {
        MissingException() { super(HttpStatus.NOT_FOUND); }
      }
      class LostException extends RuntimeException { LostException(int code) {} }
      enum Color { GONE, RED }
      """;

  /** Each line is a class body, or a whole class named C, by itself. */
  private static List<String> relevant(String lines) {
    List<String> classes = lines.lines().toList();
    Program program =
        Program.of(
            HEAD
                + IntStream.range(0, classes.size())
                    .mapToObj(i -> type(classes.get(i), i))
                    .collect(Collectors.joining("\n")));
    Vocabulary vocabulary = program.vocabulary();
    StatusParameters parameters = new StatusParameters(vocabulary, vocabulary.finder(), unit -> {});
    return IntStream.range(0, classes.size())
        .filter(i -> Relevance.of(program.tree("C" + i), program.unit(), vocabulary, parameters))
        .mapToObj(classes::get)
        .toList();
  }

  private static String type(String line, int number) {
    return line.contains("class C ")
        ? line.replace("class C ", "class C" + number + " ")
        : "class C" + number + " { " + line + " }";
  }

  private static void allAreRelevant(String lines) {
    assertThat(relevant(lines)).containsExactlyElementsOf(lines.lines().toList());
  }

  @Test
  void classesAndLambdasThatAFrameworkCalls() {
    allAreRelevant(
        """
        abstract class C implements ExceptionMapper<IllegalStateException> {}
        abstract class C extends Mapper {}
        Object o = new Object() { class Inner { abstract class Deep extends Mapper {} } };
        AccessDeniedHandler handler = (request, response, denied) -> {};
        """);
  }

  @Test
  void methodsAndAnnotationsThatSupplyStatuses() {
    allAreRelevant(
        """
        abstract class C implements Response.StatusType { public int getStatusCode() { return 0; } }
        @ResponseStatus class C {}
        @Missing class C {}
        @GetMapping void find() {}
        @Missing void find() {}
        """);
  }

  @Test
  void callsThatSendStatuses() {
    allAreRelevant(
        """
        void a(HttpServletResponse response, int code) throws Exception { response.sendError(code); }
        Object a(int code) { return ResponseEntity.status(code).header("a", "b").build(); }
        Object a(HttpStatus status) { return new ResponseStatusException(status); }
        Object a() { IntFunction<?> made = ResponseEntity::status; return made; }
        void a(HttpServletResponse r) throws Exception { Answers.send("", 404, r); }
        void a() { throw new MissingException(); }
        Object a(int code) { return List.of(ResponseEntity.status(code)).get(0); }
        """);
  }

  @Test
  void constantsAndComparisons() {
    allAreRelevant(
        """
        Object status = HttpStatus.CONFLICT;
        Object status = GONE;
        Object status = (Supplier<?>) () -> HttpStatus.CONFLICT.name();
        boolean is(int status) { return status >= 500; }
        """);
  }

  @Test
  void whateverIsOnlyNamedSoIsNot() {
    assertThat(
            relevant(
                """
                abstract class C extends Plain {}
                abstract class C implements Comparable<String> {}
                abstract class C implements Sending { public int getStatusCode() { return 0; } }
                class C { int getStatusCode() { return 0; } }
                @Note(1) class C {}
                @Deprecated void find() {}
                void a(Sending other, int code) throws Exception { other.sendError(code); }
                void a(HttpServletResponse r) throws Exception { Answers.keep("", 404, r); }
                void a(List<Integer> list) { list.add(404); list.remove(0); }
                Object a() { return new ArrayList<String>(3); }
                Object a(Sending other) { Supplier<?> made = other::getStatusCode; return made; }
                Object a() { Supplier<?> made = ArrayList::new; return made; }
                void a() { throw new IllegalStateException("404"); }
                void a() { throw new LostException(5); }
                void a(RuntimeException e) { throw e; }
                Runnable r = () -> {};
                Object color = Color.GONE;
                boolean is(int count) { return count == 3; }
                boolean is(int count) { return count + 404 > count * 2; }
                """))
        .isEmpty();
  }
}
