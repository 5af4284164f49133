// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import java.util.List;

/**
 * One row of the IANA registry of HTTP status codes, with what the specification says of it.
 *
 * @param code 100 to 599
 * @param reasonPhrase the phrase as registered today, such as {@code Content Too Large}; {@code
 *     (Unused)} for a number that is kept free
 * @param statusClass the class of the code
 * @param reference the section that specifies it
 * @param state how firmly it is registered
 * @param cacheableByDefault whether a cache may store and reuse the response without being told so
 *     (RFC 9110, Section 15.1: "heuristically cacheable")
 * @param contentAllowed whether the response may have content
 * @param requiredHeaders the fields that each response with this status must carry
 * @param conditionalHeaders the fields that it must carry in some cases
 * @param recommendedHeaders the fields that it should or may usefully carry
 * @param notes what else is to know, in English; empty where nothing is
 */
public record RegisteredStatus(
    int code,
    String reasonPhrase,
    StatusClass statusClass,
    Reference reference,
    RegistrationState state,
    boolean cacheableByDefault,
    boolean contentAllowed,
    List<String> requiredHeaders,
    List<ConditionalHeader> conditionalHeaders,
    List<String> recommendedHeaders,
    String notes) {

  /** Copies the lists. */
  public RegisteredStatus {
    requiredHeaders = List.copyOf(requiredHeaders);
    conditionalHeaders = List.copyOf(conditionalHeaders);
    recommendedHeaders = List.copyOf(recommendedHeaders);
  }

  /** The code and its phrase: {@code 404 Not Found}. */
  public String title() {
    return code + " " + reasonPhrase;
  }

  /** Whether the number is kept free, so that no response should carry it: 306 and 418. */
  public boolean isUnused() {
    return state == RegistrationState.UNUSED;
  }
}
