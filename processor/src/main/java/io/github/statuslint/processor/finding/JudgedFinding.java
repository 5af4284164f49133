package io.github.statuslint.processor.finding;

/**
 * A finding and whether the user hears of it.
 *
 * @param finding what was found
 * @param state whether it is told
 */
public record JudgedFinding(Finding finding, State state) {

  /** Whether a finding is told. */
  public enum State {
    /** It is told. */
    NEW,
    /** The baseline has it: it stands in reports only. */
    KNOWN,
    /** The source suppresses it: it stands in reports only. */
    SUPPRESSED
  }
}
