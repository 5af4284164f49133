// SPDX-License-Identifier: Apache-2.0
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
import java.util.stream.Stream;

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
    return isRemoteCall(file, use)
        || type.roles().contains(TypeRole.PROTOCOL)
        || type.importRoles().contains(TypeRole.PROTOCOL)
        || type.imports().stream().anyMatch(Purpose::isOtherProtocol)
        || names.stream().anyMatch(Purpose::asks)
        || names.stream().anyMatch(name -> TOPICS.stream().anyMatch(t -> words.isAbout(name, t)));
  }

  /**
   * JSON-RPC and its kin tell failures in the content; written by hand it imports nothing, and its
   * methods have its name: {@code jsonRpc}, {@code rpcError(id, -32601, ...)}.
   */
  private static boolean isRemoteCall(CaseFile file, StatusUse use) {
    WordLists words = file.evidence().words();
    return Stream.of(
            Stream.of(file.type().simpleName()),
            file.methods().stream().map(SourceMethod::name),
            use.response().contentNames().stream())
        .flatMap(names -> names)
        .anyMatch(name -> words.isAbout(name, "remote-call"));
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
