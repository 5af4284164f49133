// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.protocol;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Nearby;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A status of a proxy, a connection or the past, sent by an ordinary handler. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15", "RFC 6585, Section 6", "RFC 8470, Section 5.2"},
    yieldsTo = "UpstreamFailureBlamedOnCaller",
    yieldsToGroups = {RuleGroup.WITHOUT_EFFECT, RuleGroup.MEANT_STATUS},
    standsAlone = true,
    since = "0.1.0",
    codes = {"100", "101", "102", "203", "305", "306", "407", "421", "425", "505", "511"})
public final class ForeignRoleStatus implements Rule {

  /** For each status which message explains it and what an ordinary handler answers. */
  private static final Map<Integer, Instead> INSTEAD =
      Map.ofEntries(
          Map.entry(100, new Instead("interim", 200)),
          Map.entry(101, new Instead("interim", 200)),
          Map.entry(102, new Instead("interim", 202)),
          Map.entry(203, new Instead("transformed", 200)),
          Map.entry(305, new Instead("withdrawn", 307)),
          Map.entry(306, new Instead("withdrawn", 307)),
          Map.entry(407, new Instead("proxy", 401)),
          Map.entry(421, new Instead("connection", 404)),
          Map.entry(425, new Instead("early", 409)),
          Map.entry(505, new Instead("version", 400)),
          Map.entry(511, new Instead("network", 401)));

  /** Frameworks whose code is handlers; with the others whole servers are written. */
  private static final Set<String> OF_HANDLERS =
      Set.of(
          "Spring",
          "Spring Boot",
          "Spring Security",
          "JAX-RS",
          "Jersey",
          "RESTEasy",
          "Quarkus",
          "Servlet",
          "Micronaut",
          "Javalin",
          "Dropwizard",
          "Zalando Problem");

  /** What a proxy, a gateway or a protocol switch is called. */
  private static final Pattern OTHER_ROLE =
      Pattern.compile(
          "prox(y|ies)|gateway|tunnel|upgrade|web.?socket|handshake|captive|early.?data|continue"
              + "|forward|relay|host|authority|(http|protocol).?version",
          Pattern.CASE_INSENSITIVE);

  /** The constants themselves, which have such words in them. */
  private static final Pattern OF_HTTP =
      Pattern.compile("^(SC_|HTTP_)?[A-Z]+(_[A-Z]+)*$|HttpStatus");

  private record Instead(String variant, int status) {}

  /** Found by the service loader. */
  public ForeignRoleStatus() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Chosen.uses(file, INSTEAD.keySet())
        .filter(use -> use.member().map(Member::framework).map(OF_HANDLERS::contains).orElse(true))
        .filter(use -> !Nearby.inType(file, use).has(OTHER_ROLE, OF_HTTP))
        .map(use -> tell(file, use))
        .toList();
  }

  private Finding tell(CaseFile file, StatusUse use) {
    Instead instead = INSTEAD.getOrDefault(use.code().orElseThrow(), new Instead("interim", 200));
    return Chosen.instead(
            Findings.of(this).at(use).variant(instead.variant()), file, use, instead.status())
        .warn();
  }
}
