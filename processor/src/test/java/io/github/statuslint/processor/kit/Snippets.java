// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import io.github.statuslint.processor.kit.Compilation.Source;

/** Small sources with one defect each. */
public final class Snippets {

  /** The rule that finds the defect of the logins. */
  public static final String RULE = "AuthenticationFailureNot401";

  private Snippets() {}

  /** A handler that answers a failed authentication with 403, in code. */
  public static Source login() {
    return login("sample", "Login", "");
  }

  /**
   * The same, with an annotation on the method.
   *
   * @param packageName of the class
   * @param className of the class
   * @param annotation source of the annotation, or nothing
   */
  public static Source login(String packageName, String className, String annotation) {
    return new Source(
        className + ".java",
        """
        package %s;

        import org.springframework.http.HttpStatus;
        import org.springframework.http.ResponseEntity;
        import org.springframework.security.authentication.BadCredentialsException;
        import org.springframework.web.bind.annotation.*;

        @RestControllerAdvice
        class %s {
          %s
          @ExceptionHandler(BadCredentialsException.class)
          ResponseEntity<String> refuse() {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).body("no");
          }
        }
        """
            .formatted(packageName, className, annotation));
  }

  /** A handler that writes a status as a number, which only the strict profile tells. */
  public static Source magicNumber() {
    return new Source(
        "Magic.java",
        """
        package sample;

        import org.springframework.http.ResponseEntity;

        class Magic {
          ResponseEntity<String> answer() {
            return ResponseEntity.status(409).body("again");
          }
        }
        """);
  }

  /** A handler that answers a code that HTTP does not have, which every profile tells. */
  public static Source invalidCode() {
    return new Source(
        "Invalid.java",
        """
        package sample;

        import org.springframework.http.ResponseEntity;

        class Invalid {
          ResponseEntity<String> answer() {
            return ResponseEntity.status(1042).body("what");
          }
        }
        """);
  }
}
