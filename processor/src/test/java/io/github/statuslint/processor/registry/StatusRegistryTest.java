// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatusRegistryTest {

  private final StatusRegistry registry = StatusRegistry.standard();

  @Test
  void holdsEveryRegisteredCodeOnceInOrder() {
    List<Integer> codes = registry.all().stream().map(RegisteredStatus::code).toList();

    assertThat(codes).hasSize(64).doesNotHaveDuplicates().isSorted();
    assertThat(codes).contains(100, 104, 226, 306, 308, 418, 451, 510, 511);
  }

  @Test
  void knowsNoOtherCodeAsRegistered() {
    long registered = IntStream.rangeClosed(-1, 1100).filter(registry::isRegistered).count();

    assertThat(registered).isEqualTo(64);
    assertThat(registry.isRegistered(499)).isFalse();
    assertThat(registry.find(499)).isEmpty();
  }

  @Test
  void tellsAllFactsOfAStatus() {
    RegisteredStatus status = registry.find(401).orElseThrow();

    assertThat(status.reasonPhrase()).isEqualTo("Unauthorized");
    assertThat(status.title()).isEqualTo("401 Unauthorized");
    assertThat(status.statusClass()).isEqualTo(StatusClass.CLIENT_ERROR);
    assertThat(status.reference().title()).isEqualTo("RFC 9110, Section 15.5.2");
    assertThat(status.state()).isEqualTo(RegistrationState.REGISTERED);
    assertThat(status.cacheableByDefault()).isFalse();
    assertThat(status.contentAllowed()).isTrue();
    assertThat(status.requiredHeaders()).containsExactly("WWW-Authenticate");
    assertThat(status.conditionalHeaders()).isEmpty();
    assertThat(status.recommendedHeaders()).isEmpty();
    assertThat(status.notes()).contains("unauthenticated");
    assertThat(status.isUnused()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {306, 418})
  void keepsUnusedNumbersApart(int code) {
    RegisteredStatus status = registry.find(code).orElseThrow();

    assertThat(status.isUnused()).isTrue();
    assertThat(status.reasonPhrase()).isEqualTo("(Unused)");
    assertThat(registry.isRegistered(code)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"104, TEMPORARY", "306, UNUSED", "510, OBSOLETED", "404, REGISTERED"})
  void tellsHowFirmlyACodeIsRegistered(int code, RegistrationState state) {
    assertThat(registry.find(code).orElseThrow().state()).isEqualTo(state);
  }

  @Test
  void keepsTheConditionsOfHeadersThatDependOnTheCase() {
    RegisteredStatus partial = registry.find(206).orElseThrow();

    assertThat(partial.requiredHeaders()).isEmpty();
    assertThat(partial.conditionalHeaders())
        .containsExactly(
            new ConditionalHeader("Content-Range", "single part"),
            new ConditionalHeader("Content-Type", "multipart/byteranges (multiple parts)"));
  }

  @Test
  void appliesAConditionToEachFieldThatSharesIt() {
    RegisteredStatus notModified = registry.find(304).orElseThrow();

    assertThat(notModified.requiredHeaders()).isEmpty();
    assertThat(notModified.conditionalHeaders())
        .hasSize(6)
        .allSatisfy(
            header ->
                assertThat(header.condition()).isEqualTo("only if a 200 would have carried it"));
    assertThat(notModified.conditionalHeaders())
        .extracting(ConditionalHeader::field)
        .containsExactly("Cache-Control", "Content-Location", "Date", "ETag", "Expires", "Vary");
  }

  @Test
  void namesHeaderFieldsOnly() {
    assertThat(registry.all())
        .allSatisfy(
            status -> {
              assertThat(status.requiredHeaders()).allMatch(name -> name.matches("[A-Za-z-]+"));
              assertThat(status.recommendedHeaders()).allMatch(name -> name.matches("[A-Za-z-]+"));
              assertThat(status.conditionalHeaders())
                  .allMatch(header -> header.field().matches("[A-Za-z-]+"));
            });
  }

  @Test
  void classAgreesWithTheFirstDigit() {
    assertThat(registry.all())
        .allSatisfy(
            status -> assertThat(status.statusClass().digit()).isEqualTo(status.code() / 100));
  }

  @Test
  void contentRuleAgreesWithTheTable() {
    assertThat(registry.all())
        .allSatisfy(
            status ->
                assertThat(StatusRegistry.mayHaveContent(status.code()))
                    .as(status.title())
                    .isEqualTo(status.contentAllowed()));
  }

  @ParameterizedTest
  @CsvSource({"199, false", "200, true", "204, false", "205, false", "304, false", "499, true"})
  void answersForCodesThatNobodyRegistered(int code, boolean content) {
    assertThat(StatusRegistry.mayHaveContent(code)).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource({"99, false", "100, true", "599, true", "600, false", "0, false", "-404, false"})
  void knowsTheRange(int code, boolean inRange) {
    assertThat(StatusRegistry.isInRange(code)).isEqualTo(inRange);
  }

  @ParameterizedTest
  @CsvSource({
    "404, 404 Not Found",
    "413, 413 Content Too Large",
    "418, 418 (Unused)",
    "103, 103 Early Hints",
    "499, 499 Client Closed Request",
    "420, 420 Enhance Your Calm",
    "529, 529 Overloaded",
    "0, 0",
    "477, 477"
  })
  void titlesACode(int code, String title) {
    assertThat(registry.title(code)).isEqualTo(title);
  }

  @Test
  void listsWhatVendorsMeanByANumber() {
    assertThat(registry.vendors(499))
        .extracting(VendorStatus::key)
        .containsExactly("499-client-closed-request", "499-token-required");
    assertThat(registry.vendors(404)).isEmpty();
  }

  @Test
  void tellsAllFactsOfAVendorStatus() {
    VendorStatus status = registry.vendor("419-page-expired").orElseThrow();

    assertThat(status.code()).isEqualTo(419);
    assertThat(status.title()).isEqualTo("419 Page Expired");
    assertThat(status.vendor()).isEqualTo("Laravel");
    assertThat(status.usuallyMeant()).containsExactly(403);
    assertThat(status.numberRegistered()).isFalse();
    assertThat(status.meaning()).isNotEmpty();
    assertThat(status.source()).isNotEmpty();
    assertThat(registry.vendor("419-nothing")).isEmpty();
  }

  @Test
  void vendorKeysAreUniqueAndBeginWithTheCode() {
    assertThat(registry.allVendors()).hasSize(67);
    assertThat(registry.allVendors()).extracting(VendorStatus::key).doesNotHaveDuplicates();
    assertThat(registry.allVendors())
        .allSatisfy(
            vendor ->
                assertThat(vendor.key())
                    .startsWith(vendor.code() + "-")
                    .matches("[0-9]+(-[a-z0-9]+)+"));
    assertThat(registry.allVendors())
        .isSortedAccordingTo(Comparator.comparingInt(VendorStatus::code));
  }

  @Test
  void whatVendorsUsuallyMeanIsRegistered() {
    assertThat(registry.allVendors())
        .allSatisfy(vendor -> assertThat(vendor.usuallyMeant()).allMatch(registry::isRegistered));
  }

  @Test
  void knowsWhichVendorNumbersAreRegisteredToday() {
    assertThat(registry.allVendors())
        .allSatisfy(
            vendor ->
                assertThat(vendor.numberRegistered())
                    .as(vendor.key())
                    .isEqualTo(registry.isRegistered(vendor.code())));
  }

  @Test
  void isReadOnceAndCannotBeChanged() {
    assertThat(StatusRegistry.standard()).isSameAs(registry);
    assertThatThrownBy(() -> registry.all().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> registry.vendors(499).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
