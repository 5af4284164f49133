// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Step;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The header fields of the responses of one type, as far as all of them are certain. */
final class HeaderFields {

  private static final Set<Step.Kind> SENDING =
      Set.of(Step.Kind.SET_STATUS, Step.Kind.SEND_ERROR, Step.Kind.REDIRECT);

  private static final Set<Step.Kind> CHANGING = Set.of(Step.Kind.HEADER, Step.Kind.HANDED_ON);

  /** Results that set header fields themselves, or choose a view that does. */
  private static final Set<TypeRole> WITH_FIELDS =
      Set.of(TypeRole.CARRIER, TypeRole.STATUSLESS, TypeRole.RESPONSE, TypeRole.VIEW);

  /** What code asks for the method of a request, or keeps it in, in lower case. */
  private static final Set<String> REQUEST_METHODS =
      Set.of("getmethod", "httpmethod", "gethttpmethod", "requestmethod", "getrequestmethod");

  private static final int METHOD_NOT_ALLOWED = 405;

  private static final String LAMBDA = "$lambda";

  private final Sites sites;

  HeaderFields(Sites sites) {
    this.sites = sites;
  }

  /** The names of the fields, empty where not all of them are certain to be seen. */
  Optional<Set<String>> of(StatusUse use) {
    if (mayBeSetBeside(use)) {
      return Optional.empty();
    }
    if (use.role() == Role.DECLARED) {
      return setsFieldsElsewhere(use) ? Optional.empty() : Optional.of(Set.of());
    }
    if (use.response().headersComplete()) {
      return isSubclass(use) && hasOwnFields()
          ? Optional.empty()
          : Optional.of(use.response().headers());
    }
    Optional<Step> sent =
        sites.steps().stream()
            .filter(step -> SENDING.contains(step.kind()) && step.span().contains(use.span()))
            .filter(step -> !step.receiver().isEmpty())
            .findFirst();
    return sent.flatMap(step -> liveFields(use, step));
  }

  /**
   * Whether the live response, which gets the fields of a built one too, is within reach of other
   * code: as a field of the class, or as a parameter on which fields are set or that is handed on.
   */
  private boolean mayBeSetBeside(StatusUse use) {
    if (sites.type().holdsResponse()) {
      return true;
    }
    return use.response().headersComplete()
        && sites
            .method(use)
            .filter(method -> method.hasParameter(TypeRole.RESPONSE))
            .filter(method -> changesLiveResponse(method.signature()))
            .isPresent();
  }

  private boolean changesLiveResponse(String method) {
    return sites.steps().stream()
        .filter(step -> outsideLambda(step.method()).equals(method))
        .anyMatch(step -> CHANGING.contains(step.kind()));
  }

  /**
   * What one method sets on the live response, where no other code gets at it. Fields set on
   * something else count too: it may be the response's own map of fields.
   */
  private Optional<Set<String>> liveFields(StatusUse use, Step sent) {
    String method = outsideLambda(sent.method());
    if (!sites.method(method).map(HeaderFields::isCalledByFramework).orElse(false)
        && !isForRequestMethod(use)) {
      return Optional.empty();
    }
    Set<String> fields = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Step step : sites.steps()) {
      if (!outsideLambda(step.method()).equals(method)) {
        continue;
      }
      boolean hidden =
          (step.kind() == Step.Kind.HANDED_ON
                  && step.receiver().equals(sent.receiver())
                  && !isAfterError(step, sent)
                  && !step.excludes(sent))
              || (step.kind() == Step.Kind.HEADER && step.header().isEmpty());
      if (hidden) {
        return Optional.empty();
      }
      step.header().ifPresent(fields::add);
    }
    return Optional.of(fields);
  }

  /** An error is sent with the fields that are set by then. */
  private static boolean isAfterError(Step step, Step sent) {
    return sent.kind() == Step.Kind.SEND_ERROR && step.span().start() > sent.span().start();
  }

  /** Where the request method is tested and refused, there the allowed ones are known. */
  private static boolean isForRequestMethod(StatusUse use) {
    return use.is(METHOD_NOT_ALLOWED)
        && use.context().guards().stream()
            .flatMap(guard -> guard.names().stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(name -> REQUEST_METHODS.contains(name));
  }

  /** An annotation sets no field; the method or exception that it stands on may. */
  private boolean setsFieldsElsewhere(StatusUse use) {
    Optional<SourceMethod> method = sites.method(use);
    if (method.isEmpty()) {
      return !sites.type().isThrowable() || hasOwnFields();
    }
    boolean answers = method.get().routes().isPresent() || method.get().handled().isPresent();
    return !answers
        || method.get().alwaysThrows()
        || method.get().hasParameter(TypeRole.RESPONSE)
        || method.get().resultRoles().stream().anyMatch(WITH_FIELDS::contains)
        || (method.get().result().equals("java.lang.String") && !answersContent(method.get()))
        || method.get().mentions().stream().anyMatch(HeaderFields::isAboutFields);
  }

  private boolean answersContent(SourceMethod method) {
    return sites.type().roles().contains(TypeRole.CONTENT)
        || method.annotations().stream().anyMatch(use -> use.type().endsWith(".ResponseBody"));
  }

  private static boolean isAboutFields(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("header") || lower.contains("location");
  }

  private static boolean isSubclass(StatusUse use) {
    return use.carrierKind() == StatusUse.Carrier.TYPE;
  }

  /** Whether an exception class answers header fields of its own. */
  private boolean hasOwnFields() {
    return sites.type().methods().stream()
        .anyMatch(
            method -> method.name().equals("getHeaders") || method.name().equals("getResponse"));
  }

  private static String outsideLambda(String method) {
    return method.endsWith(LAMBDA)
        ? method.substring(0, method.length() - LAMBDA.length())
        : method;
  }

  /** Whether nobody else can have set a field before: the framework calls the method. */
  private static boolean isCalledByFramework(SourceMethod method) {
    return method.overrides() || method.routes().isPresent() || method.handled().isPresent();
  }
}
