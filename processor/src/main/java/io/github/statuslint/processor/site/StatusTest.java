// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.StatusConstant;
import java.util.Optional;

/**
 * A comparison of a status that was received or set with a number or constant.
 *
 * @param operator as in the source, the status on the left: {@code ==}, {@code <}, {@code case} ...
 * @param code what it is compared with
 * @param constant the framework's constant, where one is named
 * @param literal whether the code stands there as a number
 * @param subject the source of what is compared, blanks folded
 * @param subjectType canonical name of its type
 * @param read the member that reads the status, where one is called right there
 * @param produced the constant that the framework itself makes of the number, where that is another
 *     constant than the compared one
 * @param conjunction identifies the tests joined by {@code &&} or {@code ||}; one alone has its own
 * @param span the comparison
 * @param operand the compared constant
 * @param element the code element it belongs to
 * @param method signature of the method it stands in
 */
public record StatusTest(
    String operator,
    int code,
    Optional<StatusConstant> constant,
    boolean literal,
    String subject,
    String subjectType,
    Optional<Member> read,
    Optional<String> produced,
    int conjunction,
    Span span,
    Span operand,
    ElementKey element,
    Optional<String> method) {}
