// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.BuildKnowledge;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A handler of all exceptions, which Spring asks before it looks at the status that an exception
 * carries: annotated ones of the program, and Spring's own for methods and media types.
 */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    references = {"RFC 9110, Section 15.5", "RFC 9110, Section 15.5.6"},
    since = "0.1.0",
    needs = RuleFacts.Part.HANDLERS)
public final class CatchAllShadowsStatus implements Rule {

  private static final int MOST_NAMED = 3;

  /** Supertypes that bring no handlers of their own. */
  private static final List<String> LIBRARIES =
      List.of("java.", "javax.", "jakarta.", "org.springframework.", "org.zalando.");

  /** Found by the service loader. */
  public CatchAllShadowsStatus() {}

  @Override
  public List<Finding> check(CaseFile file) {
    boolean advises = AdviceReach.isGlobal(file.type()) || AdviceReach.isRestricted(file.type());
    if (!advises || !hasOnlyOwnHandlers(file.type())) {
      return List.of();
    }
    return file.methods().stream().flatMap(method -> judge(file, method).stream()).toList();
  }

  private static boolean hasOnlyOwnHandlers(SourceType type) {
    return type.supertypes().stream()
        .allMatch(supertype -> LIBRARIES.stream().anyMatch(supertype::startsWith));
  }

  private Optional<Finding> judge(CaseFile file, SourceMethod method) {
    Optional<String> catchAll = AdviceReach.catchAll(method);
    OptionalInt code = answered(file, method);
    if (catchAll.isEmpty() || code.isEmpty() || AdviceReach.looksFurther(method)) {
      return Optional.empty();
    }
    Set<String> handled = handledElsewhere(file, method);
    if (AdviceReach.isRestricted(file.type())) {
      return hidesSpring(file, catchAll.get(), code.getAsInt())
              && handled.stream().noneMatch(AdviceReach::isOfInput)
          ? Optional.of(draft(file, method, code.getAsInt(), "input").status("input", 400).warn())
          : Optional.empty();
    }
    List<String> hidden = hidden(file.build(), catchAll.get(), code.getAsInt(), handled);
    if (!hidden.isEmpty()) {
      return Optional.of(told(file, method, code.getAsInt(), hidden));
    }
    return hidesSpring(file, catchAll.get(), code.getAsInt())
            && handled.stream().noneMatch(AdviceReach.SPRINGS_OWN::contains)
        ? Optional.of(
            draft(file, method, code.getAsInt(), "framework")
                .status("method", 405)
                .status("type", 415)
                .warn())
        : Optional.empty();
  }

  /** Whether the handler gets exceptions of Spring, which has another answer to them. */
  private static boolean hidesSpring(CaseFile file, String catchAll, int code) {
    return !catchAll.equals("java.lang.RuntimeException")
        && code >= 500
        && !file.build().reactiveOnly()
        && !file.type().roles().contains(TypeRole.KEEPS_STATUSES);
  }

  private Findings.Draft draft(CaseFile file, SourceMethod method, int code, String variant) {
    return Findings.of(this)
        .at(method, file.type())
        .variant(variant)
        .status("status", code)
        .because("handles", Evidence.simpleName(AdviceReach.catchAll(method).orElse("")));
  }

  /** The one status that the handler answers, where it is certain. */
  private static OptionalInt answered(CaseFile file, SourceMethod method) {
    Set<Integer> codes = new HashSet<>();
    for (var use : file.sites().uses(method)) {
      if (!use.role().isAnswer()) {
        continue;
      }
      if (use.code().isEmpty()) {
        return OptionalInt.empty();
      }
      codes.add(use.code().getAsInt());
    }
    return codes.size() == 1 && codes.iterator().next() >= 400
        ? OptionalInt.of(codes.iterator().next())
        : OptionalInt.empty();
  }

  /** What the other handlers of the class and the other advices of the build answer. */
  private static Set<String> handledElsewhere(CaseFile file, SourceMethod catchAll) {
    Set<String> handled = new HashSet<>();
    for (SourceMethod method : file.methods()) {
      if (!method.signature().equals(catchAll.signature())) {
        method.handled().ifPresent(h -> handled.addAll(h.exceptions()));
      }
    }
    file.build()
        .advices()
        .forEach(
            (name, advice) -> {
              if (!name.equals(file.type().name())) {
                handled.addAll(advice.handled());
                handled.addAll(advice.supertypes());
              }
            });
    handled.removeAll(AdviceReach.CATCH_ALL);
    return handled;
  }

  private static List<String> hidden(
      BuildKnowledge build, String catchAll, int code, Set<String> handled) {
    List<String> hidden = new ArrayList<>();
    build
        .annotatedExceptions()
        .forEach(
            (exception, own) -> {
              List<String> above = build.supertypes().getOrDefault(exception, List.of());
              boolean caught = above.contains(catchAll) && own != code;
              if (caught
                  && !handled.contains(exception)
                  && above.stream().noneMatch(handled::contains)) {
                hidden.add(exception);
              }
            });
    hidden.sort(null);
    return hidden;
  }

  private Finding told(CaseFile file, SourceMethod method, int code, List<String> hidden) {
    String names =
        hidden.stream()
            .limit(MOST_NAMED)
            .map(exception -> named(file.build(), exception))
            .collect(Collectors.joining(", "));
    return draft(file, method, code, "message")
        .with("exceptions", hidden.size() > MOST_NAMED ? names + ", ..." : names)
        .warn();
  }

  private static String named(BuildKnowledge build, String exception) {
    int own = build.annotatedExceptions().getOrDefault(exception, 500);
    return "`%s` (%s)"
        .formatted(Evidence.simpleName(exception), StatusRegistry.standard().title(own));
  }
}
