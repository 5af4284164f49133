// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusClass;

/** Who has to do what after a status, as a rule. */
enum NextStep {
  AWAIT("await"),
  NOTHING("nothing"),
  FOLLOW("follow"),
  REUSE("reuse"),
  FURTHER("further"),
  CHANGE("change"),
  AUTHENTICATE("authenticate"),
  REPEAT_LATER("repeatLater"),
  REPEAT_ELSEWHERE("repeatElsewhere"),
  MEND("mend");

  private final String key;

  NextStep(String key) {
    this.key = key;
  }

  /** The step after a registered status. */
  static NextStep after(RegisteredStatus status) {
    return switch (status.code()) {
      case 301, 302, 303, 307, 308 -> FOLLOW;
      case 304 -> REUSE;
      case 401, 407, 511 -> AUTHENTICATE;
      case 408, 423, 425, 429, 502, 503, 504 -> REPEAT_LATER;
      case 421 -> REPEAT_ELSEWHERE;
      default -> after(status.statusClass());
    };
  }

  private static NextStep after(StatusClass statusClass) {
    return switch (statusClass) {
      case INFORMATIONAL -> AWAIT;
      case SUCCESSFUL -> NOTHING;
      case REDIRECTION -> FURTHER;
      case CLIENT_ERROR -> CHANGE;
      case SERVER_ERROR -> MEND;
    };
  }

  /** The key of its clause among the sentence patterns. */
  String key() {
    return "step." + key;
  }
}
