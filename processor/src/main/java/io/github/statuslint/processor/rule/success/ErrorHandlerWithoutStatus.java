package io.github.statuslint.processor.rule.success;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.Clue;
import io.github.statuslint.processor.evidence.Evidence;
import io.github.statuslint.processor.evidence.Situation;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.HandlerContract.Duty;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceMethod.Handled;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Step;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A handler of errors that answers with content and the status of success, for it sets none. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.WARNING,
    minimal = true,
    references = {"RFC 9110, Section 15.3.1", "RFC 9110, Section 15"},
    since = "0.1.0")
public final class ErrorHandlerWithoutStatus implements Rule {

  private static final Set<Step.Kind> STATUS_MAY_BE_SET =
      Set.of(
          Step.Kind.SET_STATUS,
          Step.Kind.SEND_ERROR,
          Step.Kind.REDIRECT,
          Step.Kind.FORWARD,
          Step.Kind.HANDED_ON);

  /** What a body names when it sets the status by another way than a parameter. */
  private static final Set<String> OTHER_WAYS = Set.of("getResponse", "currentResponse");

  /** Exceptions after which nobody is there to read a status. */
  private static final Set<String> CALLER_IS_GONE =
      Set.of(
          "java.io.IOException",
          "java.nio.channels.ClosedChannelException",
          "org.apache.catalina.connector.ClientAbortException",
          "org.eclipse.jetty.io.EofException",
          "org.springframework.web.context.request.async.AsyncRequestNotUsableException");

  /** Found by the service loader. */
  public ErrorHandlerWithoutStatus() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.methods().stream()
        .filter(method -> method.hasBody() && !method.alwaysThrows())
        .flatMap(method -> judge(file, method).stream())
        .toList();
  }

  private Optional<Finding> judge(CaseFile file, SourceMethod method) {
    Optional<Handled> handled =
        method.handled().filter(h -> h.contract().defaultStatus().orElse(500) < 300);
    if (handled.isEmpty() || mayHaveStatus(file, method)) {
      return Optional.empty();
    }
    return handled.get().contract().annotation()
        ? returned(file, method, handled.get())
        : written(file, method, handled.get());
  }

  private static boolean mayHaveStatus(CaseFile file, SourceMethod method) {
    SourceType type = file.type();
    return file.sites().uses(method).stream().anyMatch(use -> use.role().isAnswer())
        || file.uses().stream().anyMatch(ErrorHandlerWithoutStatus::isOnType)
        || type.inherited().stream().anyMatch(ErrorHandlerWithoutStatus::isResponseStatus)
        || method.annotations().stream().anyMatch(ErrorHandlerWithoutStatus::isResponseStatus)
        || type.annotations().stream().anyMatch(ErrorHandlerWithoutStatus::isResponseStatus)
        || method.mentions().stream().anyMatch(OTHER_WAYS::contains)
        || steps(file, method).stream().anyMatch(step -> STATUS_MAY_BE_SET.contains(step.kind()));
  }

  private static boolean isOnType(StatusUse use) {
    return use.role() == Role.DECLARED && use.method().isEmpty();
  }

  private static boolean isResponseStatus(AnnotationUse annotation) {
    return annotation.isOrHas("org.springframework.web.bind.annotation.ResponseStatus");
  }

  private static List<Step> steps(CaseFile file, SourceMethod method) {
    return file.sites().steps().stream()
        .filter(
            step ->
                step.method().equals(method.signature())
                    || step.method().equals(method.signature() + "$lambda"))
        .toList();
  }

  /** A handler found by its annotation: what it returns is the content. */
  private Optional<Finding> returned(CaseFile file, SourceMethod method, Handled handled) {
    SourceType type = file.type();
    if (method.returnsNothing()) {
      return written(file, method, handled);
    }
    boolean unclear =
        method.result().equals("java.lang.Object")
            || method.result().startsWith("graphql.")
            || method.overrides()
            || type.is("org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice");
    if (decides(method) || unclear || isOther(type) || callerIsGone(handled)) {
      return Optional.empty();
    }
    if (isContent(method, type)) {
      return Optional.of(told(file, method, handled));
    }
    return selectsView(method, type)
        ? Optional.of(
            Findings.of(this).at(method, type).status("status", 200).variant("view").note())
        : Optional.empty();
  }

  private static boolean decides(SourceMethod method) {
    return method.resultRoles().contains(TypeRole.CARRIER)
        || method.resultRoles().contains(TypeRole.STATUS)
        || method.resultRoles().contains(TypeRole.VIEW);
  }

  private static boolean isContent(SourceMethod method, SourceType type) {
    return type.roles().contains(TypeRole.CONTENT)
        || method.annotation("org.springframework.web.bind.annotation.ResponseBody").isPresent()
        || method.resultRoles().contains(TypeRole.STATUSLESS);
  }

  /** Whether it names a view; a forward or redirect leaves the status to others. */
  private static boolean selectsView(SourceMethod method, SourceType type) {
    boolean asked =
        type.roles().contains(TypeRole.ADVICE) || type.roles().contains(TypeRole.CONTROLLER);
    return asked
        && method.result().equals("java.lang.String")
        && method.mentions().stream()
            .noneMatch(text -> text.startsWith("forward:") || text.startsWith("redirect:"));
  }

  /** Beans that Spring MVC does not ask: another library reads the annotation there. */
  private static boolean isOther(SourceType type) {
    return !type.roles().contains(TypeRole.ADVICE)
        && !type.roles().contains(TypeRole.CONTROLLER)
        && type.annotations().stream()
            .anyMatch(annotation -> annotation.type().startsWith("org.springframework.stereotype"));
  }

  private static boolean callerIsGone(Handled handled) {
    return !handled.exceptions().isEmpty()
        && handled.exceptions().stream().allMatch(CALLER_IS_GONE::contains);
  }

  /** A handler that writes to the live response it is given. */
  private Optional<Finding> written(CaseFile file, SourceMethod method, Handled handled) {
    boolean writes = steps(file, method).stream().anyMatch(step -> step.kind() == Step.Kind.WRITE);
    return writes ? Optional.of(told(file, method, handled)) : Optional.empty();
  }

  private Finding told(CaseFile file, SourceMethod method, Handled handled) {
    Findings.Draft draft = Findings.of(this).at(method, file.type()).status("status", 200);
    OptionalInt expected = carried(file, method);
    if (expected.isEmpty()) {
      expected = expected(file, handled);
    }
    if (expected.isPresent()) {
      draft.status("expected", expected.getAsInt());
    } else {
      draft.variant("open");
    }
    if (handled.contract().duty() != Duty.EXCEPTION) {
      draft.because("contract", Evidence.simpleName(handled.contract().type()));
    } else if (!handled.exceptions().isEmpty()) {
      draft.because("handles", Evidence.simpleName(handled.exceptions().get(0)));
    }
    return draft.warn();
  }

  /** The one error status that the returned object carries. */
  private static OptionalInt carried(CaseFile file, SourceMethod method) {
    List<Integer> codes =
        file.sites().uses(method).stream()
            .filter(use -> use.role() == Role.CARRIED)
            .flatMap(use -> use.value().codes().stream())
            .distinct()
            .toList();
    return codes.size() == 1 && codes.get(0) >= 400 && codes.get(0) < 600
        ? OptionalInt.of(codes.get(0))
        : OptionalInt.empty();
  }

  private static OptionalInt expected(CaseFile file, Handled handled) {
    if (handled.contract().duty() == Duty.UNAUTHENTICATED) {
      return OptionalInt.of(Situation.AUTHENTICATION.usual());
    }
    if (handled.contract().duty() == Duty.DENIED) {
      return OptionalInt.of(Situation.PERMISSION.usual());
    }
    if (handled.exceptions().size() != 1) {
      return OptionalInt.empty();
    }
    String exception = handled.exceptions().get(0);
    if (Set.of("java.lang.Exception", "java.lang.Throwable", "java.lang.RuntimeException")
        .contains(exception)) {
      return OptionalInt.of(Situation.FAILURE.usual());
    }
    return file.evidence()
        .exceptions()
        .meaning(exception, handled.supertypes().getOrDefault(exception, List.of()))
        .filter(meaning -> meaning.strength() != Clue.Strength.WEAK)
        .map(meaning -> OptionalInt.of(meaning.answers().get(0)))
        .orElse(OptionalInt.empty());
  }
}
