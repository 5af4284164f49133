// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.header;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A header field that responses with certain statuses need.
 *
 * @param field its name as in the RFC
 * @param codes the statuses
 */
record NeededField(String field, Set<Integer> codes) {

  private static final Set<Role> ANSWERS = Set.of(Role.SENT, Role.THROWN, Role.DECLARED);

  /** Their statuses are not of their own choosing. */
  private static final Set<TypeRole> ELSEWHERE = Set.of(TypeRole.GATEWAY, TypeRole.PROTOCOL);

  /**
   * What carries a status and is the content of a response, chooses a view that redirects, or will
   * answer with the status by itself.
   */
  private static final Pattern NO_RESPONSE =
      Pattern.compile(
          ".*(Problem|ProblemDetail|ProblemBuilder|ErrorResponse|View|Rendering|Handler|Rule)(\\.Builder)?");

  /** Copies the codes. */
  NeededField {
    codes = Set.copyOf(codes);
  }

  /** The answers with one of the statuses that certainly lack the field. */
  Stream<StatusUse> missing(CaseFile file) {
    if (isElsewhere(file)) {
      return Stream.empty();
    }
    return file.uses().stream()
        .filter(use -> ANSWERS.contains(use.role()) && codes.contains(use.code().orElse(0)))
        .filter(use -> use.response().end() != ResponseFacts.End.ASSIGNED && isResponse(use))
        .filter(use -> !file.method(use).map(NeededField::choosesView).orElse(false))
        .filter(use -> file.evidence().fields(use).map(this::isNotAmong).orElse(false));
  }

  /**
   * The statuses that handlers of exceptions give to a method of the same class, which makes the
   * response and certainly leaves the field out: {@code return build(METHOD_NOT_ALLOWED, text)}.
   */
  Stream<StatusUse> missingInHelper(CaseFile file) {
    return isElsewhere(file)
        ? Stream.empty()
        : file.uses().stream()
            .filter(use -> use.role() == Role.SENT && codes.contains(use.code().orElse(0)))
            .filter(use -> use.member().isEmpty())
            .filter(use -> use.response().end() == ResponseFacts.End.RETURNED)
            .filter(use -> file.method(use).filter(method -> isLeftTo(file, method)).isPresent());
  }

  private static boolean isElsewhere(CaseFile file) {
    return file.type().roles().stream().anyMatch(ELSEWHERE::contains)
        || file.type().importRoles().stream().anyMatch(ELSEWHERE::contains);
  }

  /** Whether a handler and the one method that makes its responses leave the field out. */
  private boolean isLeftTo(CaseFile file, SourceMethod handler) {
    if (handler.handled().isEmpty() || handler.hasParameter(TypeRole.RESPONSE) || sets(handler)) {
      return false;
    }
    List<SourceMethod> called =
        file.methods().stream()
            .filter(method -> !method.signature().equals(handler.signature()))
            .filter(method -> handler.mentions().contains(method.name()))
            .toList();
    return called.size() == 1 && !sets(called.get(0)) && makesWithout(file, called.get(0));
  }

  /** Whether a method speaks of the field, or of header fields at all. */
  private boolean sets(SourceMethod method) {
    return method.mentions().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.contains("header") || name.equals(field.toLowerCase(Locale.ROOT)));
  }

  private boolean makesWithout(CaseFile file, SourceMethod method) {
    List<StatusUse> made =
        file.uses().stream()
            .filter(use -> use.role() == Role.SENT)
            .filter(use -> use.method().equals(Optional.of(method.signature())))
            .toList();
    return !made.isEmpty()
        && made.stream()
            .allMatch(
                use ->
                    isResponse(use)
                        && use.response().end() == ResponseFacts.End.RETURNED
                        && file.evidence().fields(use).filter(this::isNotAmong).isPresent());
  }

  private static boolean isResponse(StatusUse use) {
    return use.member().filter(row -> !NO_RESPONSE.matcher(row.owner()).matches()).isPresent();
  }

  private static boolean choosesView(SourceMethod method) {
    return method.resultRoles().contains(TypeRole.VIEW);
  }

  private boolean isNotAmong(Set<String> fields) {
    return fields.stream().noneMatch(field::equalsIgnoreCase);
  }
}
