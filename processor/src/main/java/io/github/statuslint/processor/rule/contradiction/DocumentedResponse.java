// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.contradiction;

import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.SourceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A response that the documentation of a method tells of.
 *
 * @param code as it stands there: a number, {@code default}, {@code 2XX}
 * @param span where the code stands
 * @param annotation the whole annotation
 */
record DocumentedResponse(String code, Span span, AnnotationUse annotation) {

  private static final Map<String, String> CODE_ELEMENTS =
      Map.of(
          "io.swagger.v3.oas.annotations.responses.ApiResponse", "responseCode",
          "io.swagger.annotations.ApiResponse", "code",
          "org.eclipse.microprofile.openapi.annotations.responses.APIResponse", "responseCode");

  /** Annotations that hold documented responses of the method itself. */
  private static final Set<String> HOLDERS =
      Set.of(
          "io.swagger.v3.oas.annotations.responses.ApiResponses",
          "io.swagger.v3.oas.annotations.Operation",
          "io.swagger.annotations.ApiResponses",
          "org.eclipse.microprofile.openapi.annotations.responses.APIResponses");

  /** The documented responses of a method, in the order of the source. */
  static List<DocumentedResponse> of(SourceMethod method) {
    List<DocumentedResponse> found = new ArrayList<>();
    collect(method.annotations(), found);
    return found;
  }

  private static void collect(List<AnnotationUse> annotations, List<DocumentedResponse> found) {
    for (AnnotationUse annotation : annotations) {
      String element = CODE_ELEMENTS.getOrDefault(annotation.type(), "");
      if (annotation.gives(element) && annotation.spans().containsKey(element)) {
        String code = String.join("", annotation.values(element));
        found.add(new DocumentedResponse(code, annotation.spans().get(element), annotation));
      }
      if (HOLDERS.contains(annotation.type())) {
        collect(annotation.nested(), found);
      }
    }
  }

  /** The code where it is one number. */
  OptionalInt number() {
    boolean one = code.length() == 3 && code.charAt(0) >= '1' && code.charAt(0) <= '5';
    return one && isDigit(code.charAt(1)) && isDigit(code.charAt(2))
        ? OptionalInt.of(Integer.parseInt(code))
        : OptionalInt.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is a success or a redirect. */
  boolean isSuccess() {
    return number().isPresent() && code.charAt(0) == '2';
  }

  /** Whether both tell of the same response, so that one of them hides the other. */
  boolean repeats(DocumentedResponse other) {
    boolean variants = annotation.gives("content") && other.annotation.gives("content");
    return number().isPresent()
        && code.equals(other.code)
        && annotation.type().equals(other.annotation.type())
        && !variants;
  }
}
