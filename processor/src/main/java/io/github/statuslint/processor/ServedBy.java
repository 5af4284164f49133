// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.Collection;
import java.util.List;

/** Whether Spring MVC serves a program, as far as its imports tell. */
final class ServedBy {

  /** What only programs on servlets name. */
  private static final List<String> SERVLETS =
      List.of(
          "jakarta.servlet.",
          "javax.servlet.",
          "org.springframework.web.HttpRequestMethodNotSupportedException",
          "org.springframework.web.bind.MethodArgumentNotValidException",
          "org.springframework.web.bind.Missing",
          "org.springframework.web.bind.ServletRequestBindingException",
          "org.springframework.web.context.request.",
          "org.springframework.web.multipart.",
          "org.springframework.web.servlet.");

  /** What only programs without servlets name; clients are in both. */
  private static final List<String> REACTIVE =
      List.of(
          "org.springframework.cloud.gateway.",
          "org.springframework.http.server.reactive.",
          "org.springframework.web.bind.support.WebExchangeBindException",
          "org.springframework.web.reactive.config.",
          "org.springframework.web.reactive.function.server.",
          "org.springframework.web.reactive.result.",
          "org.springframework.web.server.ServerWebExchange",
          "org.springframework.web.server.WebFilter");

  private ServedBy() {}

  /** Whether something imports what needs servlets, and nothing what does without them. */
  static boolean springMvc(Collection<CompilationUnitTree> units) {
    return imports(units, SERVLETS) && !imports(units, REACTIVE);
  }

  private static boolean imports(Collection<CompilationUnitTree> units, List<String> prefixes) {
    for (CompilationUnitTree unit : units) {
      for (ImportTree tree : unit.getImports()) {
        String name = tree.getQualifiedIdentifier().toString();
        if (prefixes.stream().anyMatch(name::startsWith)) {
          return true;
        }
      }
    }
    return false;
  }
}
