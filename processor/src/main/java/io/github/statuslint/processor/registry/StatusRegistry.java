// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The status codes that are known: the IANA registry, and the numbers that vendors use beside it.
 * Immutable.
 */
public final class StatusRegistry {

  private static final Map<String, Integer> FORMER_PHRASES =
      Map.of(
          "Payload Too Large", 413,
          "Request Entity Too Large", 413,
          "Unprocessable Entity", 422);

  private final Map<Integer, RegisteredStatus> registered;
  private final List<RegisteredStatus> all;

  private StatusRegistry(List<RegisteredStatus> all) {
    this.all = List.copyOf(all);
    this.registered = new HashMap<>();
    for (RegisteredStatus row : all) {
      registered.put(row.code(), row);
    }
  }

  /** The registry in this jar, read at the first call. */
  public static StatusRegistry standard() {
    return Standard.REGISTRY;
  }

  /** Whether HTTP allows the number as a status code: 100 to 599 (RFC 9110, Section 15). */
  public static boolean isInRange(int code) {
    return code >= 100 && code <= 599;
  }

  /**
   * Whether a response with this code may have content: not with 1xx, 204, 205 and 304 (RFC 9110,
   * Sections 15.2, 15.3.5, 15.3.6, 15.4.5). A code that nobody registered may.
   */
  public static boolean mayHaveContent(int code) {
    boolean interim = code >= 100 && code <= 199;
    return !interim && code != 204 && code != 205 && code != 304;
  }

  /** The registered status of a number; also the two that are registered as "(Unused)". */
  public Optional<RegisteredStatus> find(int code) {
    return Optional.ofNullable(registered.get(code));
  }

  /**
   * Phrases that statuses had in RFC 2616, RFC 4918 and RFC 7231 and have no more, with the codes.
   */
  public static Map<String, Integer> formerPhrases() {
    return FORMER_PHRASES;
  }

  /** Whether the number stands in the registry, be it as "(Unused)". */
  public boolean isRegistered(int code) {
    return registered.containsKey(code);
  }

  /** All registered statuses, by code. */
  public List<RegisteredStatus> all() {
    return all;
  }

  /** What vendors mean by a number, the best known first; empty where no vendor uses it. */
  public List<VendorStatus> vendors(int code) {
    return List.copyOf(Vendors.BY_CODE.getOrDefault(code, List.of()));
  }

  /** The vendors' status with that key, such as {@code 499-client-closed-request}. */
  public Optional<VendorStatus> vendor(String key) {
    return Vendors.ALL.stream().filter(vendor -> vendor.key().equals(key)).findFirst();
  }

  /** All meanings that vendors give to numbers, by code, the best known of a code first. */
  public List<VendorStatus> allVendors() {
    return Vendors.ALL;
  }

  /**
   * The number with its phrase: {@code 404 Not Found}; for a vendor's number {@code 499 Client
   * Closed Request}; the bare number where nobody is known to use it.
   */
  public String title(int code) {
    return find(code)
        .map(RegisteredStatus::title)
        .or(() -> vendors(code).stream().findFirst().map(VendorStatus::title))
        .orElseGet(() -> Integer.toString(code));
  }

  /** Defers reading until the registry is asked for. */
  private static final class Standard {
    private static final StatusRegistry REGISTRY =
        new StatusRegistry(RegistryReader.registeredStatuses());

    private Standard() {}
  }

  /** Defers reading until a number is met that is not registered. */
  private static final class Vendors {
    private static final List<VendorStatus> ALL = RegistryReader.vendorStatuses();
    private static final Map<Integer, List<VendorStatus>> BY_CODE = new HashMap<>();

    static {
      for (VendorStatus row : ALL) {
        BY_CODE.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row);
      }
    }

    private Vendors() {}
  }
}
