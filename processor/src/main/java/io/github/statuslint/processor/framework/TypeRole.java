// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a framework's type or annotation is for. The table words are the names in lower case. */
public enum TypeRole {
  /**
   * A value of this type is a status (an enum such as {@code HttpStatus}, or an interface of it).
   */
  STATUS,
  /** A method that returns it decides the status of the response by the returned value. */
  CARRIER,
  /** A carrier that has content and header fields but no status: {@code HttpEntity}. */
  STATUSLESS,
  /** A returned value of this type selects a view or a resource; its text is no content. */
  VIEW,
  /** A parameter of this type lets the method set the status of the live response by itself. */
  RESPONSE,
  /** A container whose type argument is the real result: {@code Mono}, {@code CompletionStage}. */
  WRAPPER,
  /** An annotation that makes a class a controller whose handlers' annotations are read. */
  CONTROLLER,
  /** An annotation that makes a class an advice for controllers. */
  ADVICE,
  /** An annotation that makes returned values the content of the response: {@code ResponseBody}. */
  CONTENT,
  /** A parameter of this type carries the caller's identity. */
  PRINCIPAL,
  /** An HTTP client of the application: the class that uses it calls other services. */
  UPSTREAM,
  /** A gateway, proxy or protocol-switching API: statuses of other roles are at home there. */
  GATEWAY,
  /** A type that marks test or mock-server code. */
  TEST,
  /** A base class that keeps the framework's own statuses when it handles exceptions. */
  KEEPS_STATUSES,
  /** A WebDAV, SCIM or FHIR API, which has statuses of its own. */
  PROTOCOL,
  /** A parameter annotation or type that reads a conditional-request or range header field. */
  CONDITIONAL;

  private static final Map<String, TypeRole> BY_WORD =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(TypeRole::word, Function.identity()));

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The role that a table names.
   *
   * @param word the name in lower case, with hyphens
   * @return the role, empty for a word that names none
   */
  public static Optional<TypeRole> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
