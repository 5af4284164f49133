// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.StatusText;
import io.github.statuslint.processor.codegen.EnumRequest.CustomRequest;
import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusClass;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.registry.VendorStatus;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the constants of an enum from the registry, the catalogue and the user's own statuses. */
final class EnumConstants {

  /** What a client makes of a code that it does not know. */
  private static final Reference UNKNOWN_CODES = Reference.parse("RFC 9110, Section 15");

  private final StatusRegistry registry;
  private final Catalog catalog;

  EnumConstants(StatusRegistry registry, Catalog catalog) {
    this.registry = registry;
    this.catalog = catalog;
  }

  /** The name of the constant for a registered code. */
  Optional<String> registeredName(int code) {
    return registry.find(code).map(EnumConstants::name);
  }

  /** The registered code whose constant has that name. */
  Optional<Integer> registeredCode(String name) {
    return registry.all().stream()
        .filter(status -> name(status).equals(name))
        .map(RegisteredStatus::code)
        .findFirst();
  }

  /** All constants that a request asks for, by code. */
  List<EnumConstant> of(EnumRequest request) {
    List<Language> languages = request.languages();
    return Stream.concat(
            registry.all().stream().map(status -> registered(status, languages)),
            request.custom().stream().map(status -> custom(status, languages)))
        .sorted(Comparator.comparingInt(EnumConstant::code))
        .toList();
  }

  private static String name(RegisteredStatus status) {
    return status.isUnused()
        ? "UNUSED_" + status.code()
        : ConstantName.of(status.reasonPhrase(), status.code());
  }

  private EnumConstant registered(RegisteredStatus status, List<Language> languages) {
    Map<Language, StatusText> texts = new EnumMap<>(Language.class);
    for (Language language : languages) {
      texts.put(
          language,
          catalog
              .text(status.code(), language)
              .orElseThrow(() -> new IllegalStateException("No text for " + status.code())));
    }
    return new EnumConstant(
        name(status),
        status.code(),
        status.reasonPhrase(),
        status.statusClass(),
        true,
        status.reference(),
        status.cacheableByDefault(),
        status.contentAllowed(),
        !status.conditionalHeaders().isEmpty(),
        status.requiredHeaders(),
        status.recommendedHeaders(),
        texts);
  }

  private EnumConstant custom(CustomRequest status, List<Language> languages) {
    Optional<VendorStatus> vendor = vendor(status);
    String phrase = status.phrase();
    if (phrase.isEmpty()) {
      phrase = vendor.map(VendorStatus::phrase).orElse(ConstantName.phrase(status.name()));
    }
    Map<Language, StatusText> texts = new EnumMap<>(Language.class);
    for (Language language : languages) {
      texts.put(language, customText(status, phrase, vendor, language));
    }
    return new EnumConstant(
        status.name(),
        status.code(),
        phrase,
        StatusClass.of(status.code()).orElseThrow(),
        false,
        UNKNOWN_CODES,
        false,
        StatusRegistry.mayHaveContent(status.code()),
        false,
        List.of(),
        List.of(),
        texts);
  }

  /** The vendor's status that the user means: same number, same name. */
  private Optional<VendorStatus> vendor(CustomRequest status) {
    return registry.vendors(status.code()).stream()
        .filter(vendor -> ConstantName.of(vendor.phrase(), status.code()).equals(status.name()))
        .findFirst();
  }

  private StatusText customText(
      CustomRequest status, String phrase, Optional<VendorStatus> vendor, Language language) {
    Optional<StatusText> known =
        vendor.flatMap(meaning -> catalog.vendorText(meaning.key(), language));
    return new StatusText(
        known.map(StatusText::gloss).orElse(phrase),
        firstOf(status.description(), known.map(StatusText::description).orElse(phrase + ".")),
        firstOf(status.whenYouSeeIt(), known.map(StatusText::whenYouSeeIt).orElse("")),
        firstOf(status.howToFix(), known.map(StatusText::howToFix).orElse("")),
        known.map(StatusText::howToUse).orElse(""));
  }

  private static String firstOf(String written, String otherwise) {
    return written.isEmpty() ? otherwise : written;
  }
}
