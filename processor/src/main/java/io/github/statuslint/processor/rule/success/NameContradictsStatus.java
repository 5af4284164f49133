// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A constant or exception that is named after one status and carries another. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = "RFC 9110, Section 15.5",
    standsAlone = true,
    since = "0.1.0",
    needs = RuleFacts.Part.CARRIERS,
    groups = RuleGroup.MEANT_STATUS)
public final class NameContradictsStatus implements Rule {

  /** Statuses whose phrase is hardly the name of anything else. */
  private static final Set<Integer> NAMED =
      Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 502, 503, 504);

  /** Statuses that the name of a wider one may stand for. */
  private static final Map<Integer, Set<Integer>> ALSO_MEANT =
      Map.of(
          400, Set.of(422),
          401, Set.of(403, 407),
          404, Set.of(410),
          409, Set.of(412, 423),
          429, Set.of(503));

  private static final Map<String, Integer> BY_NAME =
      Stream.concat(
              NAMED.stream().map(code -> Map.entry(phrase(code), code)),
              StatusRegistry.formerPhrases().entrySet().stream())
          .collect(
              Collectors.toUnmodifiableMap(named -> name(named.getKey()), Map.Entry::getValue));

  /** Found by the service loader. */
  public NameContradictsStatus() {}

  private static String phrase(int code) {
    return StatusRegistry.standard().find(code).orElseThrow().reasonPhrase();
  }

  private static String name(String phrase) {
    return phrase.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(use -> use.code().isPresent() && use.role() != Role.DOCUMENTED)
        .flatMap(use -> judge(file, use).stream())
        .toList();
  }

  private Optional<Finding> judge(CaseFile file, StatusUse use) {
    Optional<Integer> named =
        switch (use.carrierKind()) {
          case ENUM_CONSTANT, FIELD ->
              use.context().guards().isEmpty()
                  ? Optional.ofNullable(BY_NAME.get(use.carrier()))
                  : Optional.empty();
          case TYPE ->
              file.type().isThrowable()
                  ? ofType(file.type().simpleName()).filter(name -> !alsoGives(file, name))
                  : Optional.empty();
          case METHOD, EXPRESSION -> Optional.empty();
        };
    int code = use.code().orElse(0);
    return named
        .filter(name -> contradicts(name, code))
        .map(name -> Findings.of(this).at(use).status("expected", name).warn());
  }

  /** Whether the class gives the status of its name too, so that the other one is a choice. */
  private static boolean alsoGives(CaseFile file, int name) {
    return file.uses().stream().anyMatch(use -> use.value().codes().contains(name));
  }

  private static boolean contradicts(int name, int code) {
    boolean bothServerErrors = name >= 500 && code >= 500;
    return name != code
        && code >= 200
        && code < 600
        && !bothServerErrors
        && !ALSO_MEANT.getOrDefault(name, Set.of()).contains(code);
  }

  /** The status that an exception class is named after. */
  private static Optional<Integer> ofType(String simpleName) {
    String stem =
        simpleName.endsWith("Exception")
            ? simpleName.substring(0, simpleName.length() - "Exception".length())
            : simpleName;
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      if (i > 0 && Character.isUpperCase(c)) {
        name.append('_');
      }
      name.append(Character.toUpperCase(c));
    }
    return Optional.ofNullable(BY_NAME.get(name.toString()));
  }
}
