// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import java.util.Arrays;
import java.util.Optional;

/** The class of a status, told by the first digit of its code (RFC 9110, Section 15). */
public enum StatusClass {
  /** 1xx: an interim response; the final one is still to come. */
  INFORMATIONAL(1),
  /** 2xx: the request was received, understood and accepted. */
  SUCCESSFUL(2),
  /** 3xx: the client has to do something more to complete the request. */
  REDIRECTION(3),
  /** 4xx: the request is at fault. */
  CLIENT_ERROR(4),
  /** 5xx: the server is at fault. */
  SERVER_ERROR(5);

  private final int digit;

  StatusClass(int digit) {
    this.digit = digit;
  }

  /**
   * The class of a code, registered or not.
   *
   * @return empty for a code outside 100-599
   */
  public static Optional<StatusClass> of(int code) {
    return Arrays.stream(values()).filter(type -> type.digit == code / 100).findFirst();
  }

  /** The first digit of each code of the class, 1 to 5. */
  public int digit() {
    return digit;
  }

  /** Whether the class says that the request failed: 4xx and 5xx. */
  public boolean isError() {
    return this == CLIENT_ERROR || this == SERVER_ERROR;
  }
}
