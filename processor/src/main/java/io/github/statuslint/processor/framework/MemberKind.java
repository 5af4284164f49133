// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a framework's member does with a status. The table words are the names in lower case. */
public enum MemberKind {
  /** An annotation element that sets the status of a response, such as {@code ResponseStatus}. */
  ANNOTATE,
  /** An annotation element or model call that documents a status, such as {@code ApiResponse}. */
  DOCUMENT,
  /** Makes a response, a response builder or a response body that carries the status. */
  BUILD,
  /** Constructs an exception that the framework turns into a response with the status. */
  THROW,
  /**
   * Throws, by itself, an exception that the framework turns into a response with the status, such
   * as {@code halt}.
   */
  ABORT,
  /** Sets the status of a live response. */
  SEND,
  /** Sends an error response with the status and ends the response, such as {@code sendError}. */
  ERROR,
  /** Sends a redirect and ends the response. */
  REDIRECT,
  /** Configures a component (entry point, denied handler, logout handler) that sends the status. */
  CONFIGURE,
  /** Constructs an exception of a client that received the status. */
  CLIENT,
  /** Reads the status of a response: what it returns is a status to compare with. */
  READ,
  /** Tests a status, for one value or a class of values. */
  TEST,
  /** Turns a number, a name or a line into a status object. */
  MAKE,
  /** Registers a handler for responses that have the status. */
  LISTEN,
  /** A method that the application implements and that returns the status to send. */
  SUPPLY,
  /** Asserts a status in a test. */
  EXPECT,
  /** Stubs a response in a test or a mock server. */
  STUB,
  /** Sets no status, but a header field or the content of the response that a chain builds. */
  CHAIN,
  /** Writes content to a live response. */
  WRITE,
  /** Passes the request on to the next filter or handler. */
  FORWARD;

  private static final Map<String, MemberKind> BY_WORD =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(MemberKind::word, Function.identity()));

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind that a table names.
   *
   * @param word the name in lower case
   * @return the kind, empty for a word that names none
   */
  public static Optional<MemberKind> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
