// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.success;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceMethod.Handled;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Step;
import java.util.List;
import java.util.Set;

/** What a handler of errors answers with, and whether anything may set its status. */
final class HandlerAnswer {

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

  private HandlerAnswer() {}

  /** Whether an annotation, a call or other code may give the response a status. */
  static boolean mayHaveStatus(CaseFile file, SourceMethod method) {
    SourceType type = file.type();
    return file.sites().uses(method).stream().anyMatch(use -> use.role().isAnswer())
        || file.uses().stream().anyMatch(HandlerAnswer::isOnType)
        || type.inherited().stream().anyMatch(HandlerAnswer::isResponseStatus)
        || method.annotations().stream().anyMatch(HandlerAnswer::isResponseStatus)
        || type.annotations().stream().anyMatch(HandlerAnswer::isResponseStatus)
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

  /** Whether it writes content to a live response. */
  static boolean isWritten(CaseFile file, SourceMethod method) {
    return steps(file, method).stream().anyMatch(step -> step.kind() == Step.Kind.WRITE);
  }

  /** Whether what it returns may carry a status, or is read by something else than Spring MVC. */
  static boolean isUnclear(SourceMethod method, SourceType type, Handled handled) {
    return decides(method)
        || method.result().equals("java.lang.Object")
        || method.result().startsWith("graphql.")
        || method.overrides()
        || type.is("org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice")
        || isOther(type)
        || callerIsGone(handled);
  }

  private static boolean decides(SourceMethod method) {
    return method.resultRoles().contains(TypeRole.CARRIER)
        || method.resultRoles().contains(TypeRole.STATUS)
        || method.resultRoles().contains(TypeRole.VIEW);
  }

  /** Whether what it returns becomes the content. */
  static boolean isContent(SourceMethod method, SourceType type) {
    return type.roles().contains(TypeRole.CONTENT)
        || method.annotation("org.springframework.web.bind.annotation.ResponseBody").isPresent()
        || method.resultRoles().contains(TypeRole.STATUSLESS);
  }

  /** Whether it names a view; a forward or redirect leaves the status to others. */
  static boolean selectsView(SourceMethod method, SourceType type) {
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

  /** Whether nobody is there any more to read a status. */
  static boolean callerIsGone(Handled handled) {
    return !handled.exceptions().isEmpty()
        && handled.exceptions().stream().allMatch(CALLER_IS_GONE::contains);
  }
}
