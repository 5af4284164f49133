// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.header;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A header field beside a status with which it means nothing. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = {"RFC 9110, Section 10.2.2", "RFC 9110, Section 10.2.3", "RFC 9110, Section 14.4"},
    yieldsTo = "CreatedBySafeMethod",
    since = "0.1.0",
    needs = RuleFacts.Part.FIELDS)
public final class MeaninglessHeader implements Rule {

  private static final List<String> FIELDS = List.of("Location", "Retry-After", "Content-Range");

  /** Where RFCs or wide use give a delay a meaning, besides redirects. */
  private static final Set<Integer> WITH_RETRY_AFTER =
      Set.of(202, 403, 404, 408, 409, 413, 423, 425, 429, 500, 502, 503, 504, 507);

  /** RFC 7644, Section 3.1, wants the location of a resource beside 200 too. */
  private static final Pattern SCIM = Pattern.compile("scim", Pattern.CASE_INSENSITIVE);

  /** Found by the service loader. */
  public MeaninglessHeader() {}

  @Override
  public List<Finding> check(CaseFile file) {
    if (file.type().importRoles().contains(TypeRole.PROTOCOL)
        || file.type().importRoles().contains(TypeRole.GATEWAY)) {
      return List.of();
    }
    boolean scim = SCIM.matcher(file.type().name()).find();
    return file.uses().stream()
        .filter(use -> use.role() == Role.SENT && use.code().isPresent())
        .filter(use -> !isReplaced(file, use))
        .filter(use -> !scim || !use.response().sets("Location"))
        .flatMap(use -> judge(use).stream())
        .toList();
  }

  /** Whether the same expression sets another status too. */
  private static boolean isReplaced(CaseFile file, StatusUse use) {
    return file.uses().stream()
        .anyMatch(other -> other.call().equals(use.call()) && !other.code().equals(use.code()));
  }

  private Optional<Finding> judge(StatusUse use) {
    int code = use.code().orElseThrow();
    return FIELDS.stream()
        .filter(field -> use.response().sets(field) && !hasMeaning(field, code))
        .findFirst()
        .map(field -> Findings.of(this).at(use).with("field", field).note());
  }

  private static boolean hasMeaning(String field, int code) {
    boolean redirects = code / 100 == 3;
    return switch (field) {
      case "Location" -> redirects || code == 201 || code == 202;
      case "Retry-After" -> redirects || WITH_RETRY_AFTER.contains(code);
      default -> code == 206 || code == 416;
    };
  }
}
