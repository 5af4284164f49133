// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.HandlerContract;
import io.github.statuslint.processor.framework.HandlerContract.Duty;
import io.github.statuslint.processor.site.Caught;
import io.github.statuslint.processor.site.Guard;
import io.github.statuslint.processor.site.ResponseFacts;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.Sites;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.StatusValue;
import io.github.statuslint.processor.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One type with one use of 400 in one method, told by the facts that evidence asks for. */
final class SmallSites {

  private static final Span SPAN = Span.unknown("Sample.java");
  private static final String METHOD = "answer()";

  private final String typeName;
  private final List<String> supertypes = new ArrayList<>();
  private final List<Guard> guards = new ArrayList<>();
  private final List<Words> words = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private Optional<Caught> caught = Optional.empty();
  private Optional<SourceMethod.Handled> handled = Optional.empty();
  private String carrier = "";
  private StatusUse.Carrier carrierKind = StatusUse.Carrier.EXPRESSION;

  private SmallSites(String typeName) {
    this.typeName = typeName;
  }

  static SmallSites in(String typeName) {
    return new SmallSites(typeName);
  }

  SmallSites extending(String type) {
    supertypes.add(type);
    return this;
  }

  SmallSites carriedBy(StatusUse.Carrier kind, String name) {
    carrierKind = kind;
    carrier = name;
    return this;
  }

  SmallSites saying(String text) {
    words.add(new Words(text, Words.Place.MESSAGE, SPAN));
    return this;
  }

  SmallSites beside(String name) {
    names.add(name);
    return this;
  }

  SmallSites catching(String type) {
    caught = Optional.of(caught(type));
    return this;
  }

  SmallSites testing(String type, String... supertypesOfType) {
    guards.add(
        Records.of(
            Guard.class,
            Map.of(
                "condition",
                "e instanceof X",
                "holds",
                true,
                "instance",
                Optional.of(caught(type, supertypesOfType)),
                "caller",
                Guard.Caller.UNKNOWN)));
    return this;
  }

  SmallSites withoutCaller() {
    guards.add(
        Records.of(
            Guard.class,
            Map.of(
                "condition",
                "principal == null",
                "holds",
                true,
                "names",
                List.of("principal"),
                "caller",
                Guard.Caller.ABSENT)));
    return this;
  }

  SmallSites handling(Duty duty, String... exceptions) {
    HandlerContract contract =
        Records.of(
            HandlerContract.class,
            Map.of("framework", "spring", "type", "org.example." + duty, "duty", duty));
    handled =
        Optional.of(
            Records.of(
                SourceMethod.Handled.class,
                Map.of("contract", contract, "exceptions", List.of(exceptions))));
    return this;
  }

  /** The clues at the use, by the standard tables. */
  List<Clue> clues() {
    StatusUse use = use();
    Sites sites = Records.of(Sites.class, Map.of("type", type(), "uses", List.of(use)));
    return new Evidence(sites, Exceptions.standard(), WordLists.standard()).clues(use);
  }

  private static Caught caught(String type, String... supertypes) {
    return Records.of(
        Caught.class,
        Map.of(
            "types", List.of(type), "supertypes", List.of(List.of(supertypes)), "variable", "e"));
  }

  private StatusUse use() {
    return Records.of(
        StatusUse.class,
        Map.ofEntries(
            Map.entry("role", Role.SENT),
            Map.entry("value", new StatusValue.Known(400, Optional.empty(), true)),
            Map.entry("span", SPAN),
            Map.entry("call", SPAN),
            Map.entry("element", new ElementKey("org.example", typeName, METHOD)),
            Map.entry("method", Optional.of(METHOD)),
            Map.entry("carrier", carrier),
            Map.entry("carrierKind", carrierKind),
            Map.entry(
                "context",
                Records.of(StatusUse.Context.class, Map.of("caught", caught, "guards", guards))),
            Map.entry("words", words),
            Map.entry("names", names),
            Map.entry("response", ResponseFacts.NONE)));
  }

  private SourceType type() {
    return Records.of(
        SourceType.class,
        Map.of(
            "packageName",
            "org.example",
            "name",
            "org.example." + typeName,
            "simpleName",
            typeName,
            "span",
            SPAN,
            "supertypes",
            supertypes,
            "methods",
            List.of(method())));
  }

  private SourceMethod method() {
    return Records.of(
        SourceMethod.class,
        Map.of(
            "signature",
            METHOD,
            "name",
            "answer",
            "span",
            SPAN,
            "returnType",
            "void",
            "result",
            "void",
            "handled",
            handled));
  }
}
