// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.finding;

/**
 * A part of the analysis that threw, so that findings may be missing.
 *
 * @param rule id of the rule; empty for another part
 * @param file the source file as the compiler names it; empty where none was being analysed
 * @param problem what was thrown
 */
public record AnalysisFailure(String rule, String file, String problem) {}
