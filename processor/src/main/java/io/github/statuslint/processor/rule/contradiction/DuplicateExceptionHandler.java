// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.SourceMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One exception type that two handlers of a class claim. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.6.1", "RFC 9110, Section 15"},
    since = "0.1.0",
    needs = RuleFacts.Part.HANDLERS)
public final class DuplicateExceptionHandler implements Rule {

  private static final String SPRING = "org.springframework.web.bind.annotation.ExceptionHandler";

  /** Found by the service loader. */
  public DuplicateExceptionHandler() {}

  /**
   * What Spring keys its handlers by.
   *
   * @param exception canonical name of the type
   * @param produced the media types that the handler is for, none for all
   */
  private record Claim(String exception, Set<String> produced) {}

  @Override
  public List<Finding> check(CaseFile file) {
    List<Finding> found = new ArrayList<>();
    Map<Claim, SourceMethod> claimed = new HashMap<>();
    for (SourceMethod method : file.methods()) {
      for (Claim claim : claims(method)) {
        SourceMethod earlier = claimed.putIfAbsent(claim, method);
        if (earlier != null) {
          found.add(
              Findings.of(this)
                  .at(place(method), method, file.type())
                  .with("exception", Evidence.simpleName(claim.exception()))
                  .with("other", earlier.name())
                  .warn());
        }
      }
    }
    return found;
  }

  private static List<Claim> claims(SourceMethod method) {
    return method
        .handled()
        .filter(handled -> handled.contract().type().equals(SPRING))
        .map(
            handled ->
                handled.exceptions().stream()
                    .distinct()
                    .map(exception -> new Claim(exception, produced(method)))
                    .toList())
        .orElse(List.of());
  }

  private static Set<String> produced(SourceMethod method) {
    return method
        .annotation(SPRING)
        .map(annotation -> Set.<String>copyOf(new TreeSet<>(annotation.values("produces"))))
        .orElse(Set.of());
  }

  private static Span place(SourceMethod method) {
    return method.annotation(SPRING).map(AnnotationUse::span).orElse(method.span());
  }
}
