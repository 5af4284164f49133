// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the text of one table.
 *
 * <p>A table is a list of lines, words separated by blanks, comments from {@code #} on:
 *
 * <pre>
 * framework NAME                            first line
 * common                                    the table belongs to all frameworks
 * source ARTIFACT VERSION...                where the rows come from, for people
 * type TYPE ROLE...                         the owner of the rows that follow
 *   code NAME CODE [deprecated[=NAME]]
 *   KIND MEMBER STATUS OPTION...            see {@link MemberRowReader}
 * route ANNOTATION METHODS [method=ELEMENT] [path=ELEMENT,...]
 * registers TYPE NAMES METHODS [by=NAMES]   calls that register a handler
 * predicates TYPE NAMES METHODS             calls that make the condition of a route
 * prefixes TYPE NAMES                       calls that put a path before routes in them
 * handles ANNOTATION ELEMENT DUTY [default=CODE]
 * implements INTERFACE METHOD DUTY [argument=INDEX] [default=CODE]
 * </pre>
 *
 * <p>Types are canonical names. METHODS are request methods joined by {@code |}, {@code *}, or
 * {@code name} where the name of the call is the request method. NAMES are joined by commas. An
 * ELEMENT that is {@code -} names none.
 */
final class TableReader {
  private static final String NONE = "-";

  private final String file;
  private String framework = "";
  private String owner = "";
  private boolean common;
  private final Map<String, Set<TypeRole>> roles = new LinkedHashMap<>();
  private final List<StatusConstant> constants = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private final List<Registration> registrations = new ArrayList<>();
  private final List<HandlerContract> contracts = new ArrayList<>();

  private TableReader(String file) {
    this.file = file;
  }

  /**
   * Reads a table.
   *
   * @param file the file's name without its extension
   * @param text the file's content
   * @throws IllegalStateException if a line breaks the grammar; the message names file and line
   */
  static Table read(String file, String text) {
    return new TableReader(file).read(text, 1);
  }

  /**
   * Reads the rows of one type.
   *
   * @param file the file's name without its extension
   * @param framework the framework's name
   * @param firstLine one-based number of the first line
   * @param text the lines
   * @throws IllegalStateException if a line breaks the grammar; the message names file and line
   */
  static Table read(String file, String framework, int firstLine, String text) {
    TableReader reader = new TableReader(file);
    reader.framework = framework;
    return reader.read(text, firstLine);
  }

  private Table read(String text, int firstLine) {
    int number = firstLine;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      TableLine line = new TableLine(file + ".table", number, text.substring(start, end));
      if (line.hasNext()) {
        row(line);
      }
      start = end + 1;
      number++;
    }
    return new Table(
        file, framework, common, roles, constants, members, routes, registrations, contracts);
  }

  private void row(TableLine line) {
    String word = line.next("first word");
    if (framework.isEmpty() && !word.equals("framework")) {
      throw line.wrong("a table begins with 'framework NAME'");
    }
    switch (word) {
      case "framework" -> framework = line.rest();
      case "common" -> common = true;
      case "source" -> line.rest();
      case "type" -> type(line);
      case "code" -> constants.add(constant(line));
      case "route" -> routes.add(route(line));
      case "registers" -> registrations.add(registration(Registration.Part.ROUTE, line));
      case "predicates" -> registrations.add(registration(Registration.Part.PREDICATE, line));
      case "prefixes" -> registrations.add(registration(Registration.Part.PREFIX, line));
      case "handles" -> contracts.add(contract(line, true));
      case "implements" -> contracts.add(contract(line, false));
      default -> members.add(member(word, line));
    }
    if (line.hasNext()) {
      throw line.wrong("unexpected '" + line.rest() + "'");
    }
  }

  private void type(TableLine line) {
    owner = line.next("type");
    Set<TypeRole> its = roles.computeIfAbsent(owner, type -> EnumSet.noneOf(TypeRole.class));
    while (line.hasNext()) {
      String word = line.next("role");
      its.add(TypeRole.of(word).orElseThrow(() -> line.wrong("unknown role '" + word + "'")));
    }
  }

  private StatusConstant constant(TableLine line) {
    String name = line.next("constant");
    int code = line.number(line.next("code"), "code");
    if (!line.hasNext()) {
      return new StatusConstant(owner(line), name, code, false, Optional.empty());
    }
    String word = line.next("deprecation");
    if (word.equals("deprecated")) {
      return new StatusConstant(owner(line), name, code, true, Optional.empty());
    }
    String successor = valueOf("deprecated", word, line);
    return new StatusConstant(owner(line), name, code, true, Optional.of(successor));
  }

  private Member member(String word, TableLine line) {
    Optional<MemberKind> kind = MemberKind.of(word);
    if (kind.isEmpty()) {
      throw line.wrong("unknown word '" + word + "'");
    }
    return MemberRowReader.read(framework, owner(line), kind.get(), line);
  }

  private Route route(TableLine line) {
    String annotation = line.next("annotation");
    String methods = line.next("request method");
    String methodElement = "";
    List<String> pathElements = List.of();
    while (line.hasNext()) {
      String option = line.next("option");
      if (option.startsWith("method=")) {
        methodElement = valueOf("method", option, line);
      } else {
        pathElements = Words.split(valueOf("path", option, line), ',');
      }
    }
    return new Route(annotation, methods(methods), methodElement, pathElements);
  }

  private static Set<String> methods(String word) {
    return word.equals("*") ? Set.of() : Set.copyOf(Words.split(word, '|'));
  }

  private static Registration registration(Registration.Part part, TableLine line) {
    String type = line.next("type");
    Set<String> names = Set.copyOf(Words.split(line.next("names"), ','));
    String methods = part == Registration.Part.PREFIX ? "*" : line.next("request method");
    boolean named = methods.equals("name");
    Set<String> handledBy =
        part == Registration.Part.ROUTE && line.hasNext()
            ? Set.copyOf(Words.split(valueOf("by", line.next("option"), line), ','))
            : Set.of();
    return new Registration(
        type, names, part, named ? Set.of() : methods(methods), named, handledBy);
  }

  private HandlerContract contract(TableLine line, boolean annotation) {
    String type = line.next("type");
    String method = line.next(annotation ? "element" : "method");
    if (method.equals(NONE)) {
      method = "";
    }
    HandlerContract.Duty duty = duty(line);
    OptionalInt argument = OptionalInt.empty();
    Optional<Integer> defaultStatus = Optional.empty();
    while (line.hasNext()) {
      String option = line.next("option");
      if (option.startsWith("default=")) {
        defaultStatus = Optional.of(line.number(valueOf("default", option, line), "status"));
      } else {
        argument = OptionalInt.of(line.number(valueOf("argument", option, line), "argument"));
      }
    }
    return new HandlerContract(framework, type, method, annotation, argument, duty, defaultStatus);
  }

  private static HandlerContract.Duty duty(TableLine line) {
    String word = line.next("duty");
    for (HandlerContract.Duty duty : HandlerContract.Duty.values()) {
      if (duty.name().equals(word)) {
        return duty;
      }
    }
    throw line.wrong("unknown duty '" + word + "'");
  }

  private static String valueOf(String key, String option, TableLine line) {
    if (!option.startsWith(key + "=") || option.length() == key.length() + 1) {
      throw line.wrong("unexpected '" + option + "', expected " + key + "=...");
    }
    return option.substring(key.length() + 1);
  }

  private String owner(TableLine line) {
    if (owner.isEmpty()) {
      throw line.wrong("the row belongs to no type");
    }
    return owner;
  }
}
