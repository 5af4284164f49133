// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusRegistry;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Methods of the program that make an error and are named after its status: {@code throw
 * notFound("no such order")}, {@code return Responses.badRequest(text)}. Their code may be in
 * another file, or in a library of the program's own.
 */
final class NamedAnswers {

  private static final int FIRST_ERROR = 400;

  /** Made when a call is first looked at, which in most compilation units none is. */
  private static final class Names {
    private static final Map<String, Integer> ALL = byName();
  }

  private final Vocabulary vocabulary;

  /** By the compiler's names, of which there is one for each text; 0 for those that name none. */
  private final Map<Name, Integer> known = new HashMap<>();

  NamedAnswers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static Map<String, Integer> byName() {
    Map<String, Integer> names = new HashMap<>();
    StatusRegistry.formerPhrases().forEach((phrase, code) -> names.put(camelCase(phrase), code));
    for (RegisteredStatus status : StatusRegistry.standard().all()) {
      if (status.code() >= FIRST_ERROR && status.reasonPhrase().contains(" ")) {
        names.put(camelCase(status.reasonPhrase()), status.code());
      }
    }
    // Of the phrases that are one word, those that hardly name anything else.
    names.put("unauthorized", 401);
    names.put("forbidden", 403);
    names.put("conflict", 409);
    return names;
  }

  private static String camelCase(String phrase) {
    StringBuilder name = new StringBuilder();
    for (String word : phrase.split("[^A-Za-z]+")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Whether a name is that of an error; null names none. */
  boolean mayName(@Nullable Name name) {
    return name != null && code(name) != 0;
  }

  /** The status that a method makes an error with, by its name and by what it returns. */
  Optional<StatusValue.Known> read(ExecutableElement method) {
    int code = code(method.getSimpleName());
    return code != 0 && vocabulary.members(method).isEmpty() && isError(method.getReturnType())
        ? Optional.of(new StatusValue.Known(code, Optional.empty(), false))
        : Optional.empty();
  }

  private int code(Name name) {
    return known.computeIfAbsent(name, NamedAnswers::codeOf);
  }

  private static int codeOf(Name name) {
    return Names.ALL.getOrDefault(name.toString(), 0);
  }

  private boolean isError(TypeMirror result) {
    return vocabulary.roles(result).contains(TypeRole.CARRIER)
        || (result instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement type
            && vocabulary.isThrowable(type));
  }
}
