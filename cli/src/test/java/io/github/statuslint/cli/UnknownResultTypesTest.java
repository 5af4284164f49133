// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a class path, an unknown result excuses a wrong status only if a framework has it. */
class UnknownResultTypesTest {

  private static final String BAD_REQUEST = "@ResponseStatus(HttpStatus.BAD_REQUEST)";

  @TempDir Path folder;

  private String lint(String type, String arguments) throws IOException {
    Path source = folder.resolve("Orders.java");
    Files.writeString(
        source,
        """
        import %s;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.server.ResponseStatusException;

        class Orders {
          @GetMapping("/orders")
          %s all() {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "You do not have permission");
          }
        }
        """
            .formatted(type, type.substring(type.lastIndexOf('.') + 1) + arguments));
    return Ran.run("lint", "--lang", "en", source.toString()).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<String>"})
  void isExcusedByOneOfAFramework(String arguments) throws IOException {
    assertThat(lint("org.springframework.http.Made", arguments))
        .doesNotContain("PermissionDeniedNot403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<String>"})
  void isNotExcusedByOneOfTheProgram(String arguments) throws IOException {
    assertThat(lint("com.example.shop.Page", arguments)).contains("[PermissionDeniedNot403]");
  }

  private String lintHandler(String imported, String annotation, String result) throws IOException {
    Path source = folder.resolve("ShopErrors.java");
    Files.writeString(
        source,
        """
        package com.example.shop;

        import %s;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.ExceptionHandler;
        import org.springframework.web.bind.annotation.ResponseStatus;
        import org.springframework.web.bind.annotation.RestControllerAdvice;

        @RestControllerAdvice
        class ShopErrors {
          %s
          @ExceptionHandler(NullPointerException.class)
          public %s onNull(NullPointerException failure) {
            return null;
          }
        }
        """
            .formatted(imported, annotation, result));
    return Ran.run("lint", "--lang", "en", source.toString()).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.example.commons.Problem", "com.example.commons.*", "java.util.*"})
  void contentOfTheProgramLeavesTheStatusOfAnAnnotation(String imported) throws IOException {
    assertThat(lintHandler(imported, BAD_REQUEST, "Problem")).contains("[ServerFaultAs4xx]");
    assertThat(lintHandler(imported, BAD_REQUEST, "Problem<String>"))
        .contains("[ServerFaultAs4xx]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.example.commons.Problem", "com.example.commons.*", "java.util.*"})
  void contentOfTheProgramSetsNoStatus(String imported) throws IOException {
    assertThat(lintHandler(imported, "", "Problem")).contains("[ErrorHandlerWithoutStatus]");
    assertThat(lintHandler(imported, "", "Problem<String>"))
        .contains("[ErrorHandlerWithoutStatus]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Made", "ShopResponseEntity", "ShopResponseEntity<String>"})
  void aResponseMaySetOne(String result) throws IOException {
    String imported = "org.springframework.http.Made";
    assertThat(lintHandler(imported, "", result)).doesNotContain("ErrorHandlerWithoutStatus");
    assertThat(lintHandler(imported, BAD_REQUEST, result)).doesNotContain("ServerFaultAs4xx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@com.example.commons.Rejected", "@Rejected"})
  void anUnknownAnnotationMaySetOne(String annotation) throws IOException {
    assertThat(lintHandler("com.example.commons.Problem", annotation, "Problem"))
        .doesNotContain("ErrorHandlerWithoutStatus");
  }
}
