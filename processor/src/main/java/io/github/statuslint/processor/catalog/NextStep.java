package io.github.statuslint.processor.catalog;

import io.github.statuslint.processor.registry.StatusClass;
import java.util.Optional;

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

  /** The step after a code; empty for a code outside 100-599. */
  static Optional<NextStep> after(int code) {
    return switch (code) {
      case 301, 302, 303, 307, 308 -> Optional.of(FOLLOW);
      case 304 -> Optional.of(REUSE);
      case 401, 407, 511 -> Optional.of(AUTHENTICATE);
      case 408, 423, 425, 429, 502, 503, 504 -> Optional.of(REPEAT_LATER);
      case 421 -> Optional.of(REPEAT_ELSEWHERE);
      default -> StatusClass.of(code).map(NextStep::after);
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
