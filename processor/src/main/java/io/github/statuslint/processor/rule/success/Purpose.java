package io.github.statuslint.processor.rule.success;

import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.evidence.WordLists;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a negative outcome is what the caller has asked for, so that 200 tells it rightly. */
final class Purpose {

  /** A question, a receipt, or a probe: the request succeeded whatever the answer is. */
  private static final List<String> TOPICS =
      List.of("validity-query", "webhook", "health", "token-argument");

  /** Packages of protocols that tell failures inside a 200. */
  private static final List<String> OTHER_PROTOCOLS =
      List.of(
          "graphql.",
          "com.netflix.graphql",
          "org.springframework.graphql",
          "jakarta.jws",
          "javax.jws");

  private static final Set<String> QUESTIONS = Set.of("is", "has", "can");

  private Purpose() {}

  /** Whether 200 with a failure in it is the answer to the question asked. */
  static boolean isToTell(CaseFile file, StatusUse use) {
    SourceType type = file.type();
    List<String> names = new ArrayList<>(List.of(type.simpleName()));
    file.method(use)
        .ifPresent(
            method -> {
              names.add(method.name());
              method.routes().map(SourceMethod.Mapping::paths).ifPresent(names::addAll);
            });
    WordLists words = file.evidence().words();
    return type.roles().contains(TypeRole.PROTOCOL)
        || type.importRoles().contains(TypeRole.PROTOCOL)
        || type.imports().stream().anyMatch(Purpose::isOtherProtocol)
        || names.stream().anyMatch(Purpose::asks)
        || names.stream().anyMatch(name -> TOPICS.stream().anyMatch(t -> words.isAbout(name, t)));
  }

  private static boolean isOtherProtocol(String imported) {
    return imported.toLowerCase(java.util.Locale.ROOT).contains("jsonrpc")
        || OTHER_PROTOCOLS.stream().anyMatch(imported::startsWith);
  }

  /** A name such as {@code isCompatible}. */
  private static boolean asks(String name) {
    return QUESTIONS.stream()
        .anyMatch(
            question ->
                name.length() > question.length()
                    && name.startsWith(question)
                    && Character.isUpperCase(name.charAt(question.length())));
  }
}
