// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.site.SourceMethod;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which paths name an account: {@code /users/{id}}, {@code /orders/of/{userId}}. */
final class AccountPaths {

  private static final Pattern VARIABLE = Pattern.compile("([\\w-]*)/?\\{([^}:]+)");

  /** What code asks for the caller's own account, in lower case. */
  private static final Set<String> CALLER =
      Set.of(
          "securitycontextholder",
          "reactivesecuritycontextholder",
          "getprincipal",
          "getuserprincipal",
          "getcallerprincipal",
          "getremoteuser",
          "getauthentication",
          "securityutils",
          "currentuser",
          "getcurrentuser");

  private AccountPaths() {}

  /** Whether a request to the method names an account, and the method looks up no other. */
  static boolean name(SourceMethod method, WordLists words) {
    return method.routes().isPresent()
        && method.routes().get().paths().stream().anyMatch(path -> names(path, words))
        && !method.hasParameter(TypeRole.PRINCIPAL)
        && method.mentions().stream()
            .noneMatch(mention -> CALLER.contains(mention.toLowerCase(Locale.ROOT)));
  }

  private static boolean names(String path, WordLists words) {
    Matcher variable = VARIABLE.matcher(path);
    while (variable.find()) {
      if (words.isAbout(singular(variable.group(1)), "account")
          || words.isAbout(variable.group(2), "account")) {
        return true;
      }
    }
    return false;
  }

  private static String singular(String segment) {
    return segment.endsWith("s") ? segment.substring(0, segment.length() - 1) : segment;
  }
}
