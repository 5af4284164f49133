// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One row of a framework table: a method, constructor, annotation element or type, and what it does
 * with a status.
 *
 * @param framework the framework's name, such as {@code Spring}
 * @param owner canonical name of the declaring type
 * @param name the member's simple name, {@code <init>} for a constructor, {@code <type>} for the
 *     type itself
 * @param parameters erased canonical names of the parameter types, empty for annotation elements
 * @param kind what the member does
 * @param status where the status comes from
 * @param accepted the codes that the member accepts without throwing
 * @param headers header fields that the member sets, names as in the RFC
 * @param headerArgument the argument that names the header field it sets, if any
 * @param setsUnknownHeaders whether it sets header fields that the call does not name
 * @param contentArgument the argument that becomes the content of the response, if any
 * @param textArgument the argument that is a message for people, if any
 */
public record Member(
    String framework,
    String owner,
    String name,
    List<String> parameters,
    MemberKind kind,
    StatusSource status,
    AcceptedCodes accepted,
    Set<String> headers,
    OptionalInt headerArgument,
    boolean setsUnknownHeaders,
    OptionalInt contentArgument,
    OptionalInt textArgument) {

  /** Copies the collections. */
  public Member {
    parameters = List.copyOf(parameters);
    headers = Set.copyOf(headers);
  }

  /** Whether this is a constructor. */
  public boolean isConstructor() {
    return name.equals("<init>");
  }
}
