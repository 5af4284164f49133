// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import io.github.statuslint.processor.codegen.EnumRequest.CustomRequest;
import io.github.statuslint.processor.registry.StatusRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the user's own statuses, and rejects those that clash or that HTTP does not allow. */
final class CustomStatusReader {

  private static final Pattern CONSTANT_NAME = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final EnumConstants constants;
  private final List<AnnotatedPlace> places;
  private final Rejection rejection;
  private final Map<Integer, String> namesByCode = new HashMap<>();
  private final Map<String, Integer> codesByName = new HashMap<>();

  CustomStatusReader(EnumConstants constants, List<AnnotatedPlace> places, Rejection rejection) {
    this.constants = constants;
    this.places = places;
    this.rejection = rejection;
  }

  /** Takes what is wrong, and where. */
  @FunctionalInterface
  interface Rejection {

    /** Rejects the value of an element of an annotation. */
    void reject(AnnotatedPlace place, String element, String message);
  }

  /** The statuses that can be read, in order. */
  List<CustomRequest> read() {
    List<CustomRequest> statuses = new ArrayList<>();
    for (AnnotatedPlace place : places) {
      Optional<Integer> code = place.value("code", Integer.class);
      Optional<String> name = place.value("name", String.class);
      if (code.isPresent() && name.isPresent()) {
        checkCode(place, code.get(), name.get());
        checkName(place, code.get(), name.get());
        checkPhrase(place);
        statuses.add(status(place, code.get(), name.get()));
      }
    }
    return statuses;
  }

  private static CustomRequest status(AnnotatedPlace place, int code, String name) {
    return new CustomRequest(
        code,
        name,
        text(place, "phrase"),
        text(place, "description"),
        text(place, "whenYouSeeIt"),
        text(place, "howToFix"));
  }

  private static String text(AnnotatedPlace place, String element) {
    return place.value(element, String.class).orElse("").strip();
  }

  private void checkCode(AnnotatedPlace place, int code, String name) {
    if (!StatusRegistry.isInRange(code)) {
      rejection.reject(place, "code", code + " is no HTTP status code; choose one from 100 to 599");
      return;
    }
    Optional<String> registered = constants.registeredName(code);
    if (registered.isPresent()) {
      rejection.reject(
          place,
          "code",
          code
              + " is in the enum already, as "
              + registered.get()
              + "; use that constant, or another code");
      return;
    }
    String earlier = namesByCode.putIfAbsent(code, name);
    if (earlier != null) {
      rejection.reject(
          place, "code", code + " is declared twice, also as " + earlier + "; remove one of them");
    }
  }

  private void checkName(AnnotatedPlace place, int code, String name) {
    if (!CONSTANT_NAME.matcher(name).matches()) {
      rejection.reject(
          place,
          "name",
          "\""
              + name
              + "\" is no name of a constant; write \""
              + ConstantName.of(name, code)
              + "\"");
      return;
    }
    Optional<Integer> registered = constants.registeredCode(name);
    if (registered.isPresent()) {
      rejection.reject(
          place,
          "name",
          name + " is the registered status " + registered.get() + "; choose another name");
      return;
    }
    Integer earlier = codesByName.putIfAbsent(name, code);
    if (earlier != null) {
      rejection.reject(
          place,
          "name",
          name + " is declared twice, also for " + earlier + "; choose another name");
    }
  }

  private void checkPhrase(AnnotatedPlace place) {
    if (text(place, "phrase").chars().anyMatch(Character::isISOControl)) {
      rejection.reject(
          place,
          "phrase",
          "A reason phrase is one line; remove line breaks and control characters");
    }
  }
}
