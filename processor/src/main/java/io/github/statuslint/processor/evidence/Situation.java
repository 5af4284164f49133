// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import java.util.List;

/** What has happened where a status is answered, and the statuses that say it. */
public enum Situation {
  /** The caller is not authenticated, or the credentials are not valid. */
  AUTHENTICATION(401),
  /** The caller is known and not permitted. */
  PERMISSION(403),
  /** What the request names does not exist. */
  NOT_FOUND(404, 410),
  /** The request conflicts with the state of the resource: duplicates, concurrent changes. */
  CONFLICT(409, 412, 423),
  /** The caller sends too many requests. */
  RATE_LIMIT(429, 503),
  /** The request is malformed or its values are not valid. */
  BAD_INPUT(400, 422),
  /** The content of the request is too large. */
  TOO_LARGE(413, 507),
  /** The media type of the request is not supported. */
  MEDIA_TYPE(415),
  /** No representation fits the Accept fields. */
  NOT_ACCEPTABLE(406),
  /** The request method is not supported. */
  METHOD(405, 501),
  /** A precondition of the request failed. */
  PRECONDITION(412, 428),
  /** The service itself failed. */
  SERVER_FAULT(500),
  /** A service that this one calls failed or does not answer. */
  UPSTREAM(502, 503, 504, 500),
  /** The service cannot answer for the time being. */
  UNAVAILABLE(503, 500),
  /** Something went wrong, nothing says what. */
  FAILURE(500);

  @SuppressWarnings("ImmutableEnumChecker") // List.of answers an immutable list.
  private final List<Integer> answers;

  Situation(Integer... answers) {
    this.answers = List.of(answers);
  }

  /** The statuses that say it, the usual one first. */
  public List<Integer> answers() {
    return answers;
  }

  /** The usual status. */
  public int usual() {
    return answers.get(0);
  }
}
