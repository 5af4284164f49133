// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.method;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.RequestMethods;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import java.util.Set;
import java.util.stream.Stream;

/** The answers that a handler gives to requests of certain methods. */
final class Answered {

  private Answered() {}

  /** The answers with one of the codes, in handlers that only requests of these methods reach. */
  static Stream<StatusUse> to(CaseFile file, Set<String> methods, Set<Integer> codes) {
    Set<TypeRole> roles = file.type().roles();
    if (roles.contains(TypeRole.UPSTREAM)
        || roles.contains(TypeRole.PROTOCOL)
        || roles.contains(TypeRole.GATEWAY)) {
      return Stream.empty();
    }
    return file.uses().stream()
        .filter(use -> use.role() == Role.SENT || use.role() == Role.DECLARED)
        .filter(use -> codes.contains(use.code().orElse(0)))
        .filter(
            use ->
                file.method(use)
                    .filter(method -> RequestMethods.areOnly(file.type(), method, methods))
                    .filter(method -> use.role() == Role.SENT || decidesAlone(method))
                    .isPresent());
  }

  /** Whether an annotation decides the status, since the returned value has none. */
  private static boolean decidesAlone(SourceMethod method) {
    return !method.resultRoles().contains(TypeRole.CARRIER) && !method.alwaysThrows();
  }

  /** The request method that a message names. */
  static String requestMethod(CaseFile file, StatusUse use) {
    return file
        .method(use)
        .map(method -> RequestMethods.of(file.type(), method))
        .orElse(Set.of())
        .stream()
        .sorted()
        .findFirst()
        .orElse("");
  }
}
