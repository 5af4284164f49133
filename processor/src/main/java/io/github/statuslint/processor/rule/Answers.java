// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.site.Guard;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.stream.Stream;

/** Tells which uses of a status reach the caller, as far as that is seen. */
public final class Answers {

  private Answers() {}

  /**
   * The uses whose status is certain and is answered: sent, thrown, declared, carried by the
   * constant of an enum or by an exception class, or handed to code of the program that makes the
   * response of a method which makes none itself.
   */
  public static List<StatusUse> of(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.code().isPresent())
        .filter(use -> use.role().isAnswer() ? isWholeAnswer(file, use) : isCarried(file, use))
        .toList();
  }

  /**
   * As {@link #of}, and the exceptions of the program that are thrown with the status of their
   * class: there, and not in the class, is seen what has happened.
   */
  public static List<StatusUse> andRaised(CaseFile file) {
    return Stream.concat(
            of(file).stream(),
            file.uses().stream().filter(use -> use.role() == Role.RAISED && use.code().isPresent()))
        .toList();
  }

  /** An annotation on a type answers for each handler of it, unless the type is thrown. */
  private static boolean isWholeAnswer(CaseFile file, StatusUse use) {
    return use.carrierKind() != StatusUse.Carrier.TYPE || file.type().isThrowable();
  }

  private static boolean isCarried(CaseFile file, StatusUse use) {
    if (use.role() != Role.CARRIED) {
      return false;
    }
    return switch (use.carrierKind()) {
      case ENUM_CONSTANT -> true;
      case TYPE -> file.type().isThrowable();
      case METHOD ->
          isDecided(file, use)
              || (file.type().isThrowable() && use.response().end() == ResponseFacts.End.RETURNED);
      case EXPRESSION -> isHandedOn(file, use);
      case FIELD -> false;
    };
  }

  /**
   * Whether a method that answers picks the status for a variable because of an exception, which it
   * has caught or tests for, or because of who calls.
   */
  private static boolean isDecided(CaseFile file, StatusUse use) {
    boolean because =
        use.context().caught().isPresent()
            || use.context().guards().stream().anyMatch(Answers::picks);
    return because
        && use.response().end() == ResponseFacts.End.ASSIGNED
        && file.method(use).filter(Answers::answers).isPresent();
  }

  private static boolean picks(Guard guard) {
    return guard.instance().isPresent() || guard.caller() != Guard.Caller.UNKNOWN;
  }

  private static boolean answers(SourceMethod method) {
    return method.hasParameter(TypeRole.RESPONSE)
        || method.routes().isPresent()
        || method.handled().isPresent();
  }

  /** Whether the program's own code makes the response, and no call that is known does. */
  private static boolean isHandedOn(CaseFile file, StatusUse use) {
    boolean leaves =
        switch (use.response().end()) {
          case RETURNED, THROWN, PASSED -> true;
          case DROPPED -> file.method(use).filter(method -> givesResponse(method, use)).isPresent();
          default -> false;
        };
    return leaves && !isAnsweredInMethod(file, use);
  }

  private static boolean givesResponse(SourceMethod method, StatusUse use) {
    return method.parameters().stream()
        .filter(parameter -> parameter.roles().contains(TypeRole.RESPONSE))
        .anyMatch(parameter -> use.names().contains(parameter.name()));
  }

  private static boolean isAnsweredInMethod(CaseFile file, StatusUse use) {
    return file.uses().stream()
        .filter(other -> other.role() == Role.SENT || other.role() == Role.DECLARED)
        .anyMatch(other -> other.method().isPresent() && other.method().equals(use.method()));
  }
}
