// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.protocol;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Nearby;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.RuleGroup;
import io.github.statuslint.processor.site.StatusUse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A status of WebDAV where no WebDAV is spoken. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = {"RFC 4918, Section 11", "RFC 5842, Section 7.1"},
    yieldsTo = "UpstreamFailureBlamedOnCaller",
    yieldsToGroups = {RuleGroup.WITHOUT_EFFECT, RuleGroup.MEANT_STATUS},
    standsAlone = true,
    since = "0.1.0",
    codes = {"207", "208", "424", "507"})
public final class DavStatusOutsideDav implements Rule {

  private static final Map<Integer, Integer> INSTEAD =
      Map.of(207, 200, 208, 200, 424, 502, 507, 503);

  private static final Pattern DAV = Pattern.compile("dav|scim|fhir", Pattern.CASE_INSENSITIVE);

  /** Many results in one response: the wide-spread use of 207. */
  private static final Pattern BATCH =
      Pattern.compile(
          "batch|bulk|multi|results|items|partial|list|each|all", Pattern.CASE_INSENSITIVE);

  /** Room that is really missing, on a disk or in memory. */
  private static final Pattern STORAGE =
      Pattern.compile("storage|quota|disk|space|memory|\\boom\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_HTTP =
      Pattern.compile("^(SC_|HTTP_)?(MULTI_STATUS|INSUFFICIENT_STORAGE)(_\\d+)?$");

  /** Found by the service loader. */
  public DavStatusOutsideDav() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return Chosen.uses(file, INSTEAD.keySet())
        .filter(use -> !isUsual(use, Nearby.of(file, use)))
        .map(
            use ->
                Chosen.instead(
                        Findings.of(this).at(use),
                        file,
                        use,
                        INSTEAD.getOrDefault(use.code().orElseThrow(), 200))
                    .note())
        .toList();
  }

  private static boolean isUsual(StatusUse use, Nearby nearby) {
    return nearby.has(DAV)
        || (use.is(207) && nearby.has(BATCH, OF_HTTP))
        || (use.is(507) && nearby.has(STORAGE, OF_HTTP));
  }
}
