package io.github.statuslint.processor.rule.header;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
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

  /** What carries a status and is the content of a response, or chooses a view that redirects. */
  private static final Pattern NO_RESPONSE =
      Pattern.compile(
          ".*(Problem|ProblemDetail|ProblemBuilder|ErrorResponse|View|Rendering)(\\.Builder)?");

  /** Copies the codes. */
  NeededField {
    codes = Set.copyOf(codes);
  }

  /** The answers with one of the statuses that certainly lack the field. */
  Stream<StatusUse> missing(CaseFile file) {
    if (file.type().roles().stream().anyMatch(ELSEWHERE::contains)
        || file.type().importRoles().stream().anyMatch(ELSEWHERE::contains)) {
      return Stream.empty();
    }
    return file.uses().stream()
        .filter(use -> ANSWERS.contains(use.role()) && codes.contains(use.code().orElse(0)))
        .filter(use -> use.response().end() != ResponseFacts.End.ASSIGNED && isResponse(use))
        .filter(use -> !file.method(use).map(NeededField::choosesView).orElse(false))
        .filter(use -> file.evidence().fields(use).map(this::isNotAmong).orElse(false));
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
