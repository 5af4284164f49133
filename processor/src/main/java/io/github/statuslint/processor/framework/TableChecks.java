// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mistakes of a table that no single line shows: duplicates, and successors that do not exist. */
final class TableChecks {
  private final Table table;
  private final List<String> problems = new ArrayList<>();

  private TableChecks(Table table) {
    this.table = table;
  }

  /** Describes the mistakes of a table; empty for a good one. */
  static List<String> problems(Table table) {
    TableChecks checks = new TableChecks(table);
    checks.findDuplicates();
    checks.findMissingSuccessors();
    return List.copyOf(checks.problems);
  }

  private void findDuplicates() {
    Set<Object> seen = new HashSet<>();
    for (StatusConstant constant : table.constants()) {
      addOnce(seen, nameOf(constant.owner(), constant.name()));
    }
    for (Member member : table.members()) {
      String signature = member.name() + member.parameters() + " " + member.kind();
      addOnce(seen, nameOf(member.owner(), signature + " " + member.status()));
    }
    for (Route route : table.routes()) {
      addOnce(seen, "route " + route.annotation());
    }
    for (Registration row : table.registrations()) {
      row.names().forEach(name -> addOnce(seen, "registration " + nameOf(row.type(), name)));
    }
    for (HandlerContract contract : table.contracts()) {
      addOnce(seen, "contract " + nameOf(contract.type(), contract.method()));
    }
  }

  private void addOnce(Set<Object> seen, String name) {
    if (!seen.add(name)) {
      problems.add(table.file() + ".table: duplicate " + name);
    }
  }

  private void findMissingSuccessors() {
    Set<String> names = new HashSet<>();
    for (StatusConstant constant : table.constants()) {
      names.add(nameOf(constant.owner(), constant.name()));
    }
    for (StatusConstant constant : table.constants()) {
      Optional<String> successor = constant.successor();
      if (successor.isPresent() && !names.contains(nameOf(constant.owner(), successor.get()))) {
        String name = nameOf(constant.owner(), constant.name());
        problems.add(table.file() + ".table: " + name + " names no successor: " + successor.get());
      }
    }
  }

  private static String nameOf(String owner, String name) {
    return owner + "." + name;
  }
}
