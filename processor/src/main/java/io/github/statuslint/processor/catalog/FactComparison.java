// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.catalog;

import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusClass;
import io.github.statuslint.processor.registry.StatusRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells any two statuses apart by what the registry knows of them. */
final class FactComparison {

  private static final int DIFFERENCES = 5;

  private final Sentences sentences;
  private final ComparedStatus first;
  private final ComparedStatus second;
  private final Optional<RegisteredStatus> firstFacts;
  private final Optional<RegisteredStatus> secondFacts;

  FactComparison(
      StatusRegistry registry, Sentences sentences, ComparedStatus first, ComparedStatus second) {
    this.sentences = sentences;
    this.first = first;
    this.second = second;
    this.firstFacts = registry.find(first.code());
    this.secondFacts = registry.find(second.code());
  }

  /** Classes and meanings in two sentences. */
  String summary() {
    return sentences.sentences(
        sentences.fill(classesKey(), values(first.title(), second.title())),
        sentences.fill("meaning.short", values()));
  }

  /** Five differences: first what the standard says, then what the texts say. */
  List<String> differences() {
    List<String> differences = new ArrayList<>();
    differences.add(sentences.fill("meaning.differ", values()));
    classes().ifPresent(differences::add);
    step().ifPresent(differences::add);
    content().ifPresent(differences::add);
    headers("required", RegisteredStatus::requiredHeaders).ifPresent(differences::add);
    registration().ifPresent(differences::add);
    cacheable().ifPresent(differences::add);
    headers("recommended", RegisteredStatus::recommendedHeaders).ifPresent(differences::add);
    reference().ifPresent(differences::add);
    addTexts(differences, StatusText::whenYouSeeIt, DIFFERENCES - 1);
    addTexts(differences, StatusText::howToFix, DIFFERENCES);
    return List.copyOf(differences.subList(0, DIFFERENCES));
  }

  /** How the author of a service chooses. */
  String whenToUseWhich() {
    return sentences.sentences(
        entry(first.title(), first.text().howToUse()),
        entry(second.title(), second.text().howToUse()));
  }

  /** Adds a text of both statuses: as one entry where that is enough, else as two. */
  private void addTexts(List<String> differences, Function<StatusText, String> text, int enough) {
    String left = entry(Integer.toString(first.code()), text.apply(first.text()));
    String right = entry(Integer.toString(second.code()), text.apply(second.text()));
    if (differences.size() + 1 >= enough) {
      differences.add(sentences.sentences(left, right));
      return;
    }
    differences.add(left);
    differences.add(right);
  }

  private String entry(String code, String text) {
    return sentences.fill("entry", Map.of("code", code, "text", text));
  }

  private Optional<String> classes() {
    String key = classesKey();
    if (key.equals("classes.same") || key.equals("classes.bothOutside")) {
      return Optional.empty();
    }
    return Optional.of(sentences.fill(key, values()));
  }

  private String classesKey() {
    boolean firstInRange = StatusRegistry.isInRange(first.code());
    boolean secondInRange = StatusRegistry.isInRange(second.code());
    if (firstInRange && secondInRange) {
      boolean same = first.code() / 100 == second.code() / 100;
      return same ? "classes.same" : "classes.differ";
    }
    if (firstInRange) {
      return "classes.secondOutside";
    }
    return secondInRange ? "classes.firstOutside" : "classes.bothOutside";
  }

  private Optional<String> step() {
    if (!haveRules()) {
      return Optional.empty();
    }
    NextStep left = NextStep.after(firstFacts.orElseThrow());
    NextStep right = NextStep.after(secondFacts.orElseThrow());
    if (left == right) {
      return Optional.empty();
    }
    Map<String, String> values = values();
    values.put("stepA", sentences.text(left.key()));
    values.put("stepB", sentences.text(right.key()));
    return Optional.of(sentences.fill("step.differ", values));
  }

  private Optional<String> content() {
    return yesOrNo("content", RegisteredStatus::contentAllowed);
  }

  private Optional<String> cacheable() {
    return yesOrNo("cacheable", RegisteredStatus::cacheableByDefault);
  }

  private Optional<String> yesOrNo(String topic, Function<RegisteredStatus, Boolean> fact) {
    if (!haveRules()) {
      return Optional.empty();
    }
    boolean left = fact.apply(firstFacts.orElseThrow());
    boolean right = fact.apply(secondFacts.orElseThrow());
    if (left == right) {
      return Optional.empty();
    }
    return Optional.of(sentences.fill(topic + (left ? ".firstOnly" : ".secondOnly"), values()));
  }

  private Optional<String> headers(String topic, Function<RegisteredStatus, List<String>> fact) {
    if (!haveRules() || dependsOnCase()) {
      return Optional.empty();
    }
    List<String> left = fact.apply(firstFacts.orElseThrow());
    List<String> right = fact.apply(secondFacts.orElseThrow());
    if (left.equals(right)) {
      return Optional.empty();
    }
    Map<String, String> values = values();
    if (!left.isEmpty()) {
      values.put("headersA", quoted(left));
    }
    if (!right.isEmpty()) {
      values.put("headersB", quoted(right));
    }
    String key = left.isEmpty() ? ".secondOnly" : right.isEmpty() ? ".firstOnly" : ".both";
    return Optional.of(sentences.fill(topic + key, values));
  }

  /** Whether the standard says how a response with either status behaves. */
  private boolean haveRules() {
    return Stream.of(firstFacts, secondFacts)
        .allMatch(facts -> facts.isPresent() && !facts.get().isUnused());
  }

  private boolean dependsOnCase() {
    return Stream.of(firstFacts, secondFacts)
        .flatMap(Optional::stream)
        .anyMatch(facts -> !facts.conditionalHeaders().isEmpty());
  }

  private String quoted(List<String> headers) {
    return sentences.enumeration(headers.stream().map(header -> "`" + header + "`").toList());
  }

  private Optional<String> registration() {
    String left = registrationKey(firstFacts);
    String right = registrationKey(secondFacts);
    if (left.equals(right)) {
      return Optional.empty();
    }
    Map<String, String> values = values();
    values.put("registrationA", sentences.fill(left, code(first)));
    values.put("registrationB", sentences.fill(right, code(second)));
    return Optional.of(sentences.fill("registration.differ", values));
  }

  private static String registrationKey(Optional<RegisteredStatus> facts) {
    return "registration."
        + facts
            .map(status -> status.state().name().toLowerCase(Locale.ROOT))
            .orElse("unregistered");
  }

  private Optional<String> reference() {
    if (firstFacts.isEmpty() || secondFacts.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> values = values();
    values.put("referenceA", reference(firstFacts.orElseThrow()));
    values.put("referenceB", reference(secondFacts.orElseThrow()));
    return Optional.of(sentences.fill("reference.differ", values));
  }

  private String reference(RegisteredStatus status) {
    String document = status.reference().document();
    return status
        .reference()
        .section()
        .map(
            section ->
                sentences.fill(
                    "reference.section", Map.of("document", document, "section", section)))
        .orElse(document);
  }

  private static Map<String, String> code(ComparedStatus status) {
    return Map.of("code", Integer.toString(status.code()));
  }

  private Map<String, String> values() {
    return values(Integer.toString(first.code()), Integer.toString(second.code()));
  }

  private Map<String, String> values(String a, String b) {
    Map<String, String> values = new HashMap<>();
    values.put("a", a);
    values.put("b", b);
    values.put("glossA", first.text().gloss());
    values.put("glossB", second.text().gloss());
    className(first).ifPresent(name -> values.put("classA", name));
    className(second).ifPresent(name -> values.put("classB", name));
    return values;
  }

  private Optional<String> className(ComparedStatus status) {
    return StatusClass.of(status.code()).map(type -> sentences.text("class." + type.digit()));
  }
}
