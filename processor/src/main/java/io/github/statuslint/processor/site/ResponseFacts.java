// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is seen of the response that one expression builds.
 *
 * @param headers header fields that are set, names as in the RFC or as the code has them
 * @param headersComplete whether the header fields are all seen
 * @param content what is known of the content
 * @param contentSpan where the content is given
 * @param contentType canonical name of the type of the content expression
 * @param contentNames identifiers in the content expression: methods called, constants, variables
 * @param contentStatuses codes of the statuses that the content itself carries
 * @param end what happens to the built response
 */
public record ResponseFacts(
    Set<String> headers,
    boolean headersComplete,
    Content content,
    Optional<Span> contentSpan,
    Optional<String> contentType,
    List<String> contentNames,
    List<StatusValue.Known> contentStatuses,
    End end) {

  /** Nothing is seen. */
  public static final ResponseFacts NONE =
      new ResponseFacts(
          Set.of(),
          false,
          Content.UNKNOWN,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          End.OTHER);

  /** Nothing is seen but what happens to it. */
  static ResponseFacts ending(End end) {
    return new ResponseFacts(
        Set.of(),
        false,
        Content.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        end);
  }

  /** The same with content that is given at a place. */
  ResponseFacts withContent(Span at) {
    return new ResponseFacts(
        headers,
        headersComplete,
        Content.PRESENT,
        Optional.of(at),
        contentType,
        contentNames,
        contentStatuses,
        end);
  }

  /** Copies the collections. */
  public ResponseFacts {
    headers = Set.copyOf(headers);
    contentNames = List.copyOf(contentNames);
    contentStatuses = List.copyOf(contentStatuses);
  }

  /** Whether a header field is set, in any case of letters. */
  public boolean sets(String header) {
    return headers.stream().anyMatch(header::equalsIgnoreCase);
  }

  /** What is known of the content of a response. */
  public enum Content {
    /** None is given, and the response is complete. */
    ABSENT,
    /** The literal null is given. */
    NULL,
    /** Content is given. */
    PRESENT,
    /** Content may be given elsewhere, or may be null. */
    UNKNOWN
  }

  /** What happens to the built response. */
  public enum End {
    /** It is returned, also from a lambda. */
    RETURNED,
    /** It is thrown. */
    THROWN,
    /** It is an argument of a call. */
    PASSED,
    /** It is kept in a variable or field. */
    ASSIGNED,
    /** The expression only makes something, and nothing takes what it makes. */
    DROPPED,
    /** Anything else. */
    OTHER
  }
}
