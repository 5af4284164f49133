// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The tables of this package, read when they are first needed.
 *
 * <p>An instance serves one compilation, on one thread.
 */
public final class FrameworkTables implements Frameworks {
  private final TableIndex index;
  private final Function<String, String> textOfTable;
  private final Set<String> loadedTables = new HashSet<>();

  private final Map<String, List<TableBlocks.Block>> unread = new HashMap<>();
  private final Map<String, Map<String, StatusConstant>> constants = new HashMap<>();
  private final Map<String, Map<String, List<Member>>> members = new HashMap<>();
  private final Set<String> constantNames = new HashSet<>();
  private final Set<String> memberNames = new HashSet<>();
  private final Map<String, Set<TypeRole>> roles = new HashMap<>();
  private final Map<String, Route> routes = new HashMap<>();
  private final Map<String, List<Registration>> registrations = new HashMap<>();
  private final Set<String> registrationNames = new HashSet<>();
  private final Map<String, List<HandlerContract>> contracts = new HashMap<>();

  /**
   * Tables from elsewhere.
   *
   * @param textOfTable finds the text of a table by the table's name
   */
  FrameworkTables(TableIndex index, Function<String, String> textOfTable) {
    this.index = index;
    this.textOfTable = textOfTable;
  }

  /** The tables that come with the processor, none loaded yet. */
  public static FrameworkTables standard() {
    return new FrameworkTables(TableIndex.standard(), name -> TableIndex.text(name + ".table"));
  }

  @Override
  public boolean load(String packageName) {
    List<String> names = index.tablesOf(PackageName.of(packageName));
    if (names.isEmpty()) {
      return false;
    }
    for (String common : index.common()) {
      loadTable(common);
    }
    for (String name : names) {
      loadTable(name);
    }
    return true;
  }

  private void loadTable(String name) {
    if (!loadedTables.add(name)) {
      return;
    }
    TableBlocks table = TableBlocks.cut(name, textOfTable.apply(name), memberNames, constantNames);
    for (Map.Entry<String, List<TableBlocks.Block>> blocks : table.blocks().entrySet()) {
      unread.computeIfAbsent(blocks.getKey(), t -> new ArrayList<>(1)).addAll(blocks.getValue());
    }
    for (Route route : table.head().routes()) {
      routes.put(route.annotation(), route);
    }
    for (Registration row : table.head().registrations()) {
      registrations.computeIfAbsent(row.type(), type -> new ArrayList<>(2)).add(row);
      registrationNames.addAll(row.names());
    }
    for (HandlerContract contract : table.head().contracts()) {
      contracts.computeIfAbsent(contract.type(), type -> new ArrayList<>(1)).add(contract);
    }
  }

  /** Reads the rows of a type that is asked for, which most types of a table never are. */
  private void read(String type) {
    List<TableBlocks.Block> blocks = unread.remove(type);
    if (blocks != null) {
      for (TableBlocks.Block block : blocks) {
        add(block.read());
      }
    }
  }

  private void add(Table table) {
    for (StatusConstant constant : table.constants()) {
      constants
          .computeIfAbsent(constant.owner(), owner -> new LinkedHashMap<>())
          .putIfAbsent(constant.name(), constant);
    }
    for (Member member : table.members()) {
      members
          .computeIfAbsent(member.owner(), owner -> new LinkedHashMap<>())
          .computeIfAbsent(member.name(), memberName -> new ArrayList<>(4))
          .add(member);
    }
    table.roles().forEach(this::addRoles);
  }

  private void addRoles(String type, Set<TypeRole> its) {
    roles.computeIfAbsent(type, name -> EnumSet.noneOf(TypeRole.class)).addAll(its);
  }

  /** The names of the tables that have been loaded. */
  Set<String> loadedTables() {
    return Set.copyOf(loadedTables);
  }

  @Override
  public Optional<StatusConstant> constant(String owner, String name) {
    read(owner);
    return Optional.ofNullable(constants.getOrDefault(owner, Map.of()).get(name));
  }

  @Override
  public List<StatusConstant> constants(String owner) {
    read(owner);
    return List.copyOf(constants.getOrDefault(owner, Map.of()).values());
  }

  @Override
  public List<Member> members(String owner, String name) {
    read(owner);
    List<Member> rows = members.getOrDefault(owner, Map.of()).getOrDefault(name, List.of());
    return Collections.unmodifiableList(rows);
  }

  @Override
  public boolean hasMemberNamed(String name) {
    return memberNames.contains(name);
  }

  @Override
  public boolean hasConstantNamed(String name) {
    return constantNames.contains(name);
  }

  @Override
  public int loaded() {
    return loadedTables.size();
  }

  @Override
  public List<Member> annotationElements(String annotation) {
    read(annotation);
    List<Member> elements = new ArrayList<>();
    for (List<Member> rows : members.getOrDefault(annotation, Map.of()).values()) {
      for (Member row : rows) {
        if (row.status() instanceof StatusSource.Element) {
          elements.add(row);
        }
      }
    }
    return elements;
  }

  @Override
  public Set<TypeRole> roles(String type) {
    read(type);
    return Collections.unmodifiableSet(roles.getOrDefault(type, Set.of()));
  }

  @Override
  public Optional<Route> route(String annotation) {
    return Optional.ofNullable(routes.get(annotation));
  }

  @Override
  public boolean hasRegistrationNamed(String name) {
    return registrationNames.contains(name);
  }

  @Override
  public List<Registration> registrations(String type) {
    return Collections.unmodifiableList(registrations.getOrDefault(type, List.of()));
  }

  @Override
  public List<HandlerContract> contracts(String type) {
    return Collections.unmodifiableList(contracts.getOrDefault(type, List.of()));
  }
}
