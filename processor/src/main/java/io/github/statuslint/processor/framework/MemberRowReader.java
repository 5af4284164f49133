// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the row of a member.
 *
 * <pre>
 * KIND MEMBER STATUS OPTION...
 * </pre>
 *
 * <p>KIND is a word of {@link MemberKind}. MEMBER is {@code name(type,type)}, {@code <init>(type)},
 * {@code <type>}, or the bare name of an annotation element or a field. STATUS is a code ({@code
 * 404}), several ({@code 200|404}), classes ({@code 4xx|5xx}), {@code argN}, {@code element},
 * {@code return}, or {@code -} for none. OPTIONS are
 *
 * <ul>
 *   <li>{@code accepts=100-999}, {@code accepts=constants}, or both with a comma
 *   <li>{@code header=Location,Retry-After}: the header fields it sets
 *   <li>{@code headerArg=N}: the argument that names the header field it sets
 *   <li>{@code headers=unknown}: it sets header fields that the call does not name
 *   <li>{@code content=N}, {@code text=N}: the arguments that are content, or a text for people
 * </ul>
 */
final class MemberRowReader {
  private final TableLine line;
  private AcceptedCodes accepted = AcceptedCodes.ANY;
  private Set<String> headers = Set.of();
  private OptionalInt headerArgument = OptionalInt.empty();
  private boolean setsUnknownHeaders;
  private OptionalInt contentArgument = OptionalInt.empty();
  private OptionalInt textArgument = OptionalInt.empty();

  private MemberRowReader(TableLine line) {
    this.line = line;
  }

  /**
   * Reads what follows the kind.
   *
   * @throws IllegalStateException if the line breaks the grammar
   */
  static Member read(String framework, String owner, MemberKind kind, TableLine line) {
    return new MemberRowReader(line).member(framework, owner, kind);
  }

  private Member member(String framework, String owner, MemberKind kind) {
    String signature = line.next("member");
    int parenthesis = signature.indexOf('(');
    String name = parenthesis < 0 ? signature : signature.substring(0, parenthesis);
    List<String> parameters = parameters(signature, parenthesis);
    StatusSource status = status(line.next("status"));
    while (line.hasNext()) {
      option(line.next("option"));
    }
    Member member =
        new Member(
            framework,
            owner,
            name,
            parameters,
            kind,
            status,
            accepted,
            headers,
            headerArgument,
            setsUnknownHeaders,
            contentArgument,
            textArgument);
    checkArguments(member);
    return member;
  }

  private List<String> parameters(String signature, int parenthesis) {
    if (parenthesis < 0) {
      return List.of();
    }
    if (!signature.endsWith(")")) {
      throw line.wrong("the member '" + signature + "' does not end with ')'");
    }
    return Words.split(signature.substring(parenthesis + 1, signature.length() - 1), ',');
  }

  private StatusSource status(String word) {
    return switch (word) {
      case "-" -> new StatusSource.None();
      case "element" -> new StatusSource.Element();
      case "return" -> new StatusSource.Result();
      default -> argumentOrCodes(word);
    };
  }

  private StatusSource argumentOrCodes(String word) {
    if (word.startsWith("arg")) {
      return new StatusSource.Argument(line.number(word.substring(3), "status argument"));
    }
    List<String> parts = Words.split(word, '|');
    return word.endsWith("xx") ? classes(parts) : codes(parts);
  }

  private StatusSource classes(List<String> parts) {
    List<Integer> firstDigits = new ArrayList<>();
    for (String part : parts) {
      boolean isClass = part.length() == 3 && part.endsWith("xx");
      if (!isClass || part.charAt(0) < '1' || part.charAt(0) > '5') {
        throw line.wrong("'" + part + "' is no class of statuses");
      }
      firstDigits.add(part.charAt(0) - '0');
    }
    return new StatusSource.Classes(firstDigits);
  }

  private StatusSource codes(List<String> parts) {
    List<Integer> codes = new ArrayList<>();
    for (String part : parts) {
      codes.add(line.number(part, "status"));
    }
    return new StatusSource.Fixed(codes);
  }

  private void option(String word) {
    int equals = word.indexOf('=');
    if (equals < 0 || equals == word.length() - 1) {
      throw line.wrong("unexpected '" + word + "'");
    }
    String value = word.substring(equals + 1);
    switch (word.substring(0, equals)) {
      case "accepts" -> accepted = accepted(value);
      case "header" -> headers = Set.copyOf(Words.split(value, ','));
      case "headerArg" -> headerArgument = OptionalInt.of(line.number(value, "argument"));
      case "headers" -> setsUnknownHeaders = unknown(value);
      case "content" -> contentArgument = OptionalInt.of(line.number(value, "argument"));
      case "text" -> textArgument = OptionalInt.of(line.number(value, "argument"));
      default -> throw line.wrong("unknown option '" + word + "'");
    }
  }

  private boolean unknown(String value) {
    if (!value.equals("unknown")) {
      throw line.wrong("'headers=" + value + "' should be headers=unknown");
    }
    return true;
  }

  private AcceptedCodes accepted(String value) {
    int from = AcceptedCodes.ANY.from();
    int to = AcceptedCodes.ANY.to();
    boolean onlyConstants = false;
    for (String part : Words.split(value, ',')) {
      if (part.equals("constants")) {
        onlyConstants = true;
      } else {
        List<String> ends = Words.split(part, '-');
        if (ends.size() != 2) {
          throw line.wrong("'accepts=" + value + "' is no range of codes");
        }
        from = line.number(ends.get(0), "lowest code");
        to = line.number(ends.get(1), "highest code");
      }
    }
    return new AcceptedCodes(from, to, onlyConstants);
  }

  private void checkArguments(Member member) {
    int size = member.parameters().size();
    if (member.status() instanceof StatusSource.Argument argument) {
      checkArgument(argument.index(), size);
    }
    member.headerArgument().ifPresent(index -> checkArgument(index, size));
    member.contentArgument().ifPresent(index -> checkArgument(index, size));
    member.textArgument().ifPresent(index -> checkArgument(index, size));
  }

  private void checkArgument(int index, int size) {
    if (index < 0 || index >= size) {
      throw line.wrong("there is no argument " + index);
    }
  }
}
