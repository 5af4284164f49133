// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the rows of the two tables into values. */
final class RegistryReader {

  /** Begins a condition that holds for every field of the cell. */
  private static final String EACH = "each ";

  private RegistryReader() {}

  static List<RegisteredStatus> registeredStatuses() {
    return CsvTable.read("status-codes.csv").stream().map(RegistryReader::registered).toList();
  }

  static List<VendorStatus> vendorStatuses() {
    return CsvTable.read("vendor-codes.csv").stream().map(RegistryReader::vendor).toList();
  }

  private static RegisteredStatus registered(Map<String, String> row) {
    int code = Integer.parseInt(cell(row, "code"));
    List<ConditionalHeader> required = headers(cell(row, "required_response_headers"));
    return new RegisteredStatus(
        code,
        cell(row, "reason_phrase"),
        StatusClass.of(code).orElseThrow(),
        Reference.parse(cell(row, "reference")),
        RegistrationState.valueOf(cell(row, "state").toUpperCase(Locale.ROOT)),
        flag(row, "heuristically_cacheable"),
        flag(row, "content_allowed"),
        required.stream()
            .filter(header -> header.condition().isEmpty())
            .map(ConditionalHeader::field)
            .toList(),
        required.stream().filter(header -> !header.condition().isEmpty()).toList(),
        parts(cell(row, "recommended_response_headers")),
        cell(row, "notes"));
  }

  private static VendorStatus vendor(Map<String, String> row) {
    return new VendorStatus(
        cell(row, "key"),
        Integer.parseInt(cell(row, "code")),
        cell(row, "phrase"),
        cell(row, "vendor"),
        cell(row, "meaning"),
        parts(cell(row, "registered_code_usually_meant")).stream().map(Integer::valueOf).toList(),
        cell(row, "number_registered").startsWith("yes"),
        cell(row, "source"));
  }

  private static List<ConditionalHeader> headers(String cell) {
    List<ConditionalHeader> headers = new ArrayList<>();
    String common = "";
    for (String part : parts(cell)) {
      int end = part.indexOf(' ');
      String field = end < 0 ? part : part.substring(0, end);
      String condition = end < 0 ? "" : withoutParentheses(part.substring(end + 1));
      if (condition.startsWith(EACH)) {
        common = condition.substring(EACH.length());
        condition = common;
      }
      headers.add(new ConditionalHeader(field, condition));
    }
    if (common.isEmpty()) {
      return headers;
    }
    String condition = common;
    return headers.stream()
        .map(header -> new ConditionalHeader(header.field(), condition))
        .toList();
  }

  private static String withoutParentheses(String condition) {
    return condition.startsWith("(") ? condition.substring(1, condition.length() - 1) : condition;
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  private static boolean flag(Map<String, String> row, String column) {
    return cell(row, column).equals("yes");
  }

  private static String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    if (cell == null) {
      throw new IllegalStateException("The table has no column " + column);
    }
    return cell;
  }
}
