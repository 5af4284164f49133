// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.framework.MemberKind;

/** What the code does with a status at one place. */
public enum Role {
  /** A response is built with it, or a live response is given it. */
  SENT,
  /** An exception that the framework turns into a response is constructed with it. */
  THROWN,
  /** An exception of the program is thrown, whose class an annotation gives the status. */
  RAISED,
  /** An annotation sets it for a handler, an exception class or a component. */
  DECLARED,
  /** An annotation or a model of the documentation tells of it. */
  DOCUMENTED,
  /** It is handed to code of the program: an enum constant, a constructor, a method, a result. */
  CARRIED,
  /** A component of the framework is set up to send it. */
  CONFIGURED,
  /** It is compared with a status that was received or set. */
  COMPARED,
  /** A handler is registered for responses that have it. */
  LISTENED,
  /** It is turned into a status object, a header or a text, and nothing more is known. */
  MADE,
  /** A test asserts it, a mock server answers it, or a client error is built from it. */
  REHEARSED;

  /** What a member of a framework does with the status that it is given. */
  static Role of(MemberKind kind) {
    return switch (kind) {
      case THROW, ABORT -> THROWN;
      case CONFIGURE -> CONFIGURED;
      case DOCUMENT -> DOCUMENTED;
      case LISTEN -> LISTENED;
      case EXPECT, STUB, CLIENT -> REHEARSED;
      default -> SENT;
    };
  }

  /** Whether a response with the status leaves the program from here, by what is seen. */
  public boolean isAnswer() {
    return this == SENT || this == THROWN || this == DECLARED || this == CONFIGURED;
  }
}
