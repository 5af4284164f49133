// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.framework.TypeRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What the elements of a program mean. */
class VocabularyTest {

  private static final Program SHOP =
      Program.of(
          """
          package shop;
          import jakarta.servlet.http.*;
          import jakarta.ws.rs.core.Response;
          import jakarta.ws.rs.ext.ExceptionMapper;
          import java.util.*;
          import org.springframework.http.*;
          import org.springframework.web.bind.annotation.*;
          import org.springframework.web.reactive.function.server.*;

          abstract class Mapper implements ExceptionMapper<IllegalStateException> {}
          abstract class OwnMapper extends Mapper implements Comparable<String> {}
          abstract class Sorted extends ArrayList<String> implements Comparable<String> {}
          abstract class Wrapped extends HttpServletResponseWrapper {
            Wrapped(HttpServletResponse response) { super(response); }
            @Override public void sendError(int code) {}
            public void sendError(String code) {}
            public void sendError(HttpStatus code) {}
            public void sendError() {}
          }
          abstract class Kind implements Response.StatusType {
            public int getStatusCode() { return 418; }
            public String getReasonPhrase() { return ""; }
          }
          class Plain { int getStatusCode() { return 418; } void sendError(int code) {} }
          enum Generated {
            GONE, RED;
            static final Generated FIRST = GONE;
            static class Code { static final int GONE = 410; static final String RED = ""; }
            static class CodeText { static final String GONE = "410"; }
          }
          enum Color { GONE; static class Code { static final int GONE = 410; } }
          class Holder {
            static final Generated GONE = Generated.GONE;
            static class Code { static final int GONE = 410; }
            static class CodeText {}
          }
          @Deprecated @interface Note {}
          @RequestMapping @interface Get {}
          @Get @interface TwiceGet {}
          @ResponseStatus(HttpStatus.GONE) @interface Gone {}
          @Gone @interface TwiceGone {}
          class Routes { Object routes(RouterFunctions.Builder builder) { return builder; } }
          """);

  private final Vocabulary vocabulary = SHOP.vocabulary();

  private List<Integer> codes(String type, String... constants) {
    return Stream.of(constants)
        .map(constant -> vocabulary.constant(SHOP.field(type, constant)))
        .flatMap(Optional::stream)
        .map(StatusConstant::code)
        .toList();
  }

  @Test
  void constantsOfFrameworksAndOfTheGeneratedEnum() {
    assertThat(codes("org.springframework.http.HttpStatus", "GONE", "OK"))
        .containsExactly(410, 200);
    assertThat(codes("jakarta.servlet.http.HttpServletResponse", "SC_GONE")).containsExactly(410);
    assertThat(codes("Generated", "GONE")).containsExactly(410);
    assertThat(vocabulary.constant(SHOP.field("Generated", "GONE")).orElseThrow().owner())
        .isEqualTo("shop.Generated");
  }

  @Test
  void otherConstantsAreNone() {
    assertThat(codes("Generated", "RED", "FIRST")).isEmpty();
    assertThat(codes("Color", "GONE")).isEmpty();
    assertThat(codes("Holder", "GONE")).isEmpty();
    assertThat(vocabulary.constant(SHOP.method("Plain", "sendError").getParameters().get(0)))
        .isEmpty();
  }

  @Test
  void nameTheSuccessorOnlyWhereTheClassPathHasIt() {
    assertThat(successor("REQUEST_ENTITY_TOO_LARGE"))
        .isEqualTo(fieldOf("CONTENT_TOO_LARGE").or(() -> fieldOf("PAYLOAD_TOO_LARGE")));
    assertThat(successor("GONE")).isEmpty();
  }

  private Optional<String> successor(String constant) {
    return vocabulary
        .constant(SHOP.field("org.springframework.http.HttpStatus", constant))
        .orElseThrow()
        .successor();
  }

  private static Optional<String> fieldOf(String name) {
    return SHOP.type("org.springframework.http.HttpStatus").getEnclosedElements().stream()
        .map(field -> field.getSimpleName().toString())
        .filter(name::equals)
        .findFirst();
  }

  @Test
  void namesThatAreWorthResolving() {
    assertThat(vocabulary.mayBeMember(SHOP.name("sendError"))).isTrue();
    assertThat(vocabulary.mayBeMember(SHOP.name("sendErrors"))).isFalse();
    assertThat(vocabulary.mayBeMember(null)).isFalse();
    assertThat(vocabulary.isAccessor(SHOP.name("getStatusCode"))).isTrue();
    assertThat(vocabulary.isAccessor(SHOP.name("getStatusCodes"))).isFalse();
    assertThat(vocabulary.mayMatter(SHOP.name("sendError"))).isTrue();
    assertThat(vocabulary.mayMatter(SHOP.name("super"))).isTrue();
    assertThat(vocabulary.mayMatter(SHOP.name("sendErrors"))).isFalse();
    assertThat(vocabulary.mayMatter(null)).isFalse();
    assertThat(vocabulary.mayRegister("GET")).isTrue();
    assertThat(vocabulary.mayRegister("sendErrors")).isFalse();
  }

  @Test
  void namesOfConstantsAreKnownUntilAGeneratedEnumIsMet() {
    assertThat(vocabulary.mayBeConstant(SHOP.name("GONE"))).isTrue();
    assertThat(vocabulary.mayBeConstant(SHOP.name("GOING"))).isFalse();
    assertThat(vocabulary.mayBeConstant(null)).isFalse();

    assertThat(codes("Generated", "GONE")).isNotEmpty();
    assertThat(vocabulary.mayBeConstant(SHOP.name("GOING"))).isTrue();
    assertThat(vocabulary.mayBeConstant(null)).isFalse();
  }

  @Test
  void tablesThatAreLoadedLaterCount() {
    Vocabulary loading = SHOP.emptyVocabulary();
    TypeElement status = SHOP.type("org.springframework.http.HttpStatus");
    TypeElement mapping = SHOP.type("org.springframework.web.bind.annotation.GetMapping");
    TypeElement mapper = SHOP.type("org.springframework.security.web.access.AccessDeniedHandler");
    assertThat(loading.isStatus(status.asType())).isFalse();
    assertThat(loading.annotations().isKnown(mapping)).isFalse();
    assertThat(loading.hasContract(mapper)).isFalse();
    assertThat(loading.mayBeConstant(SHOP.name("I_AM_A_TEAPOT"))).isFalse();
    assertThat(loading.mayBeMember(SHOP.name("unprocessableEntity"))).isFalse();

    assertThat(loading.load("org.springframework.http")).isTrue();
    assertThat(loading.load("org.springframework.web.bind.annotation")).isTrue();
    assertThat(loading.load("org.springframework.security.web.access")).isTrue();
    assertThat(loading.load("shop")).isFalse();

    assertThat(loading.isStatus(status.asType())).isTrue();
    assertThat(loading.annotations().isKnown(mapping)).isTrue();
    assertThat(loading.hasContract(mapper)).isTrue();
    assertThat(loading.mayBeConstant(SHOP.name("I_AM_A_TEAPOT"))).isTrue();
    assertThat(loading.mayBeMember(SHOP.name("unprocessableEntity"))).isTrue();
  }

  @Test
  void contractsAreInheritedFromClassesAndInterfaces() {
    assertThat(Stream.of("Mapper", "OwnMapper", "jakarta.ws.rs.ext.ExceptionMapper"))
        .allMatch(type -> vocabulary.hasContract(SHOP.type(type)));
    assertThat(Stream.of("Sorted", "Plain", "Color", "java.util.ArrayList"))
        .noneMatch(type -> vocabulary.hasContract(SHOP.type(type)));
  }

  @Test
  void methodsAreKnownByWhatTheyOverride() {
    assertThat(SHOP.type("Wrapped").getEnclosedElements())
        .filteredOn(member -> member.getSimpleName().contentEquals("sendError"))
        .map(member -> vocabulary.members((ExecutableElement) member))
        .map(rows -> rows.stream().map(Member::parameters).toList())
        .containsExactly(List.of(List.of("int")), List.of(), List.of(List.of("int")), List.of());
    assertThat(vocabulary.members(SHOP.method("Plain", "sendError"))).isEmpty();
  }

  @Test
  void methodsThatSupplyAStatus() {
    assertThat(vocabulary.supplied(SHOP.method("Kind", "getStatusCode"))).isPresent();
    assertThat(vocabulary.supplied(SHOP.method("Kind", "getReasonPhrase"))).isEmpty();
    assertThat(vocabulary.supplied(SHOP.method("Plain", "getStatusCode"))).isEmpty();
    assertThat(vocabulary.supplied(SHOP.method("Wrapped", "sendError"))).isEmpty();
  }

  @Test
  void statusesAndWhatTypesAreFor() {
    assertThat(
            Stream.of("org.springframework.http.HttpStatus", "Generated")
                .map(type -> SHOP.type(type).asType()))
        .allMatch(vocabulary::isStatus);
    assertThat(Stream.of("Color", "Holder", "Plain").map(type -> SHOP.type(type).asType()))
        .noneMatch(vocabulary::isStatus);
    assertThat(vocabulary.isStatus(SHOP.method("Plain", "sendError").getReturnType())).isFalse();
    assertThat(vocabulary.roles(SHOP.type("Wrapped").asType())).contains(TypeRole.RESPONSE);
    assertThat(vocabulary.roles(SHOP.type("Plain").asType())).isEmpty();
    assertThat(vocabulary.supertypes(SHOP.type("OwnMapper")))
        .containsExactlyInAnyOrder(
            "shop.Mapper", "jakarta.ws.rs.ext.ExceptionMapper", "java.lang.Comparable");
  }

  @Test
  void registrationsOfRoutes() {
    String builder = "org.springframework.web.reactive.function.server.RouterFunctions.Builder";

    assertThat(vocabulary.registration(SHOP.method(builder, "GET"))).isPresent();
    assertThat(vocabulary.registration(SHOP.method(builder, "build"))).isEmpty();
    assertThat(vocabulary.registration(SHOP.method("Plain", "sendError"))).isEmpty();
  }

  @Test
  void annotationsAreKnownByThoseOnThem() {
    assertThat(
            Stream.of(
                "Get",
                "TwiceGet",
                "Gone",
                "TwiceGone",
                "org.springframework.web.bind.annotation.ExceptionHandler"))
        .allMatch(type -> vocabulary.annotations().isKnown(SHOP.type(type)));
    assertThat(Stream.of("Note", "java.lang.Deprecated", "java.lang.annotation.Retention"))
        .noneMatch(type -> vocabulary.annotations().isKnown(SHOP.type(type)));
  }

  @Test
  void annotationsHaveAStatusByThoseDirectlyOnThem() {
    assertThat(vocabulary.annotations().hasStatusOnIt(SHOP.type("Gone"))).isTrue();
    assertThat(Stream.of("TwiceGone", "Get", "Note"))
        .noneMatch(type -> vocabulary.annotations().hasStatusOnIt(SHOP.type(type)));
  }
}
