// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.statuslint.processor.finding.Span;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.StatusSource;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Turns chained calls into uses of statuses. */
final class CallReader {

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final StatusReader statuses;
  private final Surroundings surroundings;
  private final PlainUses plain;
  private final StatusParameters parameters;

  CallReader(
      AttributedUnit unit,
      Vocabulary vocabulary,
      StatusReader statuses,
      Surroundings surroundings,
      PlainUses plain,
      StatusParameters parameters) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.statuses = statuses;
    this.surroundings = surroundings;
    this.plain = plain;
    this.parameters = parameters;
  }

  /**
   * The uses in a chain.
   *
   * @param chain the calls
   * @param carrier what the chain as a whole belongs to
   * @param outcome what happens to its value
   * @param scope the type it stands in
   * @param consumed gets the arguments that are statuses, so that they are not read again
   */
  List<StatusUse> read(
      CallChain chain,
      Carried carrier,
      ResponseFacts.End outcome,
      TypeScope scope,
      Set<Tree> consumed) {
    boolean keptElsewhere = outcome == ResponseFacts.End.DROPPED && !chain.onlyMakes();
    ResponseFacts.End end = keptElsewhere ? ResponseFacts.End.OTHER : outcome;
    List<StatusUse> found = new ArrayList<>();
    for (CallChain.Link link : chain.links()) {
      Optional<Member> row = link.statusRow();
      if (row.isPresent() && isReplaced(row.get(), link, chain)) {
        continue;
      }
      if (row.isPresent()) {
        found.addAll(framework(chain, link, row.get(), carrier, end, scope, consumed));
      } else if (link.rows().isEmpty()) {
        List<StatusUse> handed = own(chain, link, carrier, outcome, end, scope, consumed);
        found.addAll(handed);
        if (handed.isEmpty() && link.tree() == chain.whole()) {
          named(chain, link, carrier, outcome, scope).ifPresent(found::add);
        }
      }
      made(link, scope).ifPresent(found::add);
    }
    return found;
  }

  /**
   * What a use is carried by.
   *
   * @param name the enum constant, type, method or field; empty for an expression
   * @param kind what it is
   */
  record Carried(String name, StatusUse.Carrier kind) {
    static final Carried EXPRESSION = new Carried("", StatusUse.Carrier.EXPRESSION);
  }

  private List<StatusUse> framework(
      CallChain chain,
      CallChain.Link link,
      Member row,
      Carried carrier,
      ResponseFacts.End end,
      TypeScope scope,
      Set<Tree> consumed) {
    Tree place = link.name();
    StatusValue value = new StatusValue.Unknown();
    int statusArgument = -1;
    if (row.status() instanceof StatusSource.Argument argument) {
      statusArgument = argument.index();
      if (statusArgument < link.arguments().size()) {
        ExpressionTree expression = link.arguments().get(statusArgument);
        consumed.add(expression);
        value = statuses.read(expression);
        place = expression;
        // What is thrown is judged by all that it can be, wherever it is caught.
        if (value instanceof StatusValue.OneOf
            && (row.kind() == MemberKind.BUILD || row.kind() == MemberKind.SEND)
            && StatusReader.unwrap(expression) instanceof ConditionalExpressionTree either) {
          return plain.eachOf(either, row, carrier, end, scope);
        }
      }
    } else if (row.status() instanceof StatusSource.Fixed fixed) {
      List<StatusValue.Known> codes = new ArrayList<>(1);
      for (int code : fixed.codes()) {
        codes.add(new StatusValue.Known(code, Optional.empty(), false));
      }
      value = codes.size() == 1 ? codes.get(0) : new StatusValue.OneOf(codes);
    } else {
      return List.of();
    }
    Span span = place == link.name() ? unit.nameSpan(link.tree()) : unit.span(place);
    return List.of(
        use(
            Role.of(row.kind()),
            value,
            span,
            chain,
            link,
            statusArgument,
            Optional.of(row),
            carrier,
            end,
            scope));
  }

  /** {@code ok(content).status(422)}: the first call only gives the content. */
  private static boolean isReplaced(Member row, CallChain.Link link, CallChain chain) {
    boolean plain =
        row.kind() == MemberKind.BUILD
            && row.status() instanceof StatusSource.Fixed fixed
            && fixed.codes().equals(List.of(200));
    return plain
        && chain.links().stream()
            .skip(chain.links().indexOf(link) + 1L)
            .flatMap(later -> later.statusRow().stream())
            .anyMatch(CallReader::takesStatus);
  }

  private static boolean takesStatus(Member row) {
    return row.kind() == MemberKind.BUILD && row.status() instanceof StatusSource.Argument;
  }

  /** A status that is handed to code of the program. */
  private List<StatusUse> own(
      CallChain chain,
      CallChain.Link link,
      Carried carrier,
      ResponseFacts.End outcome,
      ResponseFacts.End whenThrown,
      TypeScope scope,
      Set<Tree> consumed) {
    List<StatusUse> found = new ArrayList<>();
    for (int i = 0; i < link.arguments().size(); i++) {
      ExpressionTree argument = link.arguments().get(i);
      boolean marked = link.isMarked(i, vocabulary.marks());
      if (!marked
          && !CallChain.mayBeStatus(argument, vocabulary)
          && !StatusReader.mayBeNumber(argument)) {
        continue;
      }
      StatusValue value = statuses.read(argument);
      marked |= isSent(link, i, value);
      if (!marked && !isNamed(value)) {
        continue;
      }
      consumed.add(argument);
      Role role = throwsIt(link) ? Role.THROWN : marked ? Role.SENT : Role.CARRIED;
      found.add(
          use(
              role,
              value,
              unit.span(argument),
              chain,
              link,
              i,
              Optional.empty(),
              carrier,
              role == Role.THROWN ? whenThrown : outcome,
              scope));
    }
    return found;
  }

  /** The status of an error that a method of the program makes, which is named after it. */
  private Optional<StatusUse> named(
      CallChain chain,
      CallChain.Link link,
      Carried carrier,
      ResponseFacts.End outcome,
      TypeScope scope) {
    if (!(link.tree() instanceof MethodInvocationTree call)
        || !vocabulary.namedAnswers().mayName(StatusReader.compilersNameOf(call))) {
      return Optional.empty();
    }
    Role role = outcome == ResponseFacts.End.THROWN ? Role.THROWN : Role.CARRIED;
    Span span = unit.nameSpan(call);
    return unit.executable(call)
        .flatMap(vocabulary.namedAnswers()::read)
        .map(
            value ->
                use(role, value, span, chain, link, -1, Optional.empty(), carrier, outcome, scope));
  }

  /** Whether the source of the called method sends the argument as a status. */
  private boolean isSent(CallChain.Link link, int argument, StatusValue value) {
    return !value.codes().isEmpty()
        && unit.executable(link.tree())
            .filter(method -> parameters.isSent(unit, method, argument))
            .isPresent();
  }

  private static boolean isNamed(StatusValue value) {
    if (value instanceof StatusValue.Known known) {
      return known.constant().isPresent();
    }
    return value instanceof StatusValue.OneOf oneOf
        && oneOf.values().stream().allMatch(known -> known.constant().isPresent());
  }

  private boolean throwsIt(CallChain.Link link) {
    ExecutableElement method = link.method();
    if (method == null || !method.getSimpleName().contentEquals("<init>")) {
      return link.makesUnknownException();
    }
    return method.getEnclosingElement() instanceof TypeElement type && vocabulary.isThrowable(type);
  }

  /** A number that is turned into a status object here. */
  private Optional<StatusUse> made(CallChain.Link link, TypeScope scope) {
    for (Member row : link.rows()) {
      if (row.kind() == MemberKind.MAKE
          && row.status() instanceof StatusSource.Argument argument
          && argument.index() < link.arguments().size()) {
        ExpressionTree expression = link.arguments().get(argument.index());
        CallChain alone = new CallChain(link.tree(), List.of(link), null);
        return Optional.of(
            use(
                Role.MADE,
                statuses.read(expression),
                unit.span(expression),
                alone,
                link,
                argument.index(),
                Optional.of(row),
                Carried.EXPRESSION,
                ResponseFacts.End.OTHER,
                scope));
      }
    }
    return Optional.empty();
  }

  private StatusUse use(
      Role role,
      StatusValue value,
      Span span,
      CallChain chain,
      CallChain.Link link,
      int statusArgument,
      Optional<Member> row,
      Carried carrier,
      ResponseFacts.End end,
      TypeScope scope) {
    WordCollector beside = new WordCollector(unit, statuses, vocabulary);
    int content = row.map(r -> r.contentArgument().orElse(-1)).orElse(-1);
    for (int i = 0; i < link.arguments().size(); i++) {
      if (i != statusArgument && i != content) {
        beside.scan(link.arguments().get(i), Words.Place.MESSAGE);
      }
    }
    WordCollector inside = new WordCollector(unit, statuses, vocabulary);
    ResponseFacts response = response(chain, link, end, inside);
    List<Words> words = new ArrayList<>(beside.words);
    words.addAll(inside.words);
    return new StatusUse(
        role,
        value,
        span,
        unit.span(chain.whole()),
        row,
        scope.key(),
        scope.signature(),
        carrier.name(),
        carrier.kind(),
        surroundings.context(),
        words,
        beside.names,
        response,
        row.filter(member -> refuses(member, value)).isPresent());
  }

  private boolean refuses(Member member, StatusValue value) {
    OptionalInt code = value.certainCode();
    return code.isPresent() && vocabulary.refuses(member, code.getAsInt());
  }

  private ResponseFacts response(
      CallChain chain, CallChain.Link status, ResponseFacts.End end, WordCollector inside) {
    Set<String> headers = new LinkedHashSet<>();
    boolean complete = true;
    ResponseFacts.Content content = ResponseFacts.Content.ABSENT;
    Optional<Span> contentSpan = Optional.empty();
    Optional<String> contentType = Optional.empty();
    boolean within = false;
    for (CallChain.Link link : chain.links()) {
      within |= link.tree() == status.tree();
      if (link.rows().isEmpty()) {
        complete &= !within || endsTheChain(link, chain);
      }
      for (Member row : link.rows()) {
        if (!isGivenNull(link)) {
          headers.addAll(row.headers());
        }
        complete &= !row.setsUnknownHeaders();
        Optional<ExpressionTree> header = argument(link, row.headerArgument().orElse(-1));
        Optional<Object> name = header.flatMap(unit::constant);
        name.ifPresent(text -> headers.add(text.toString()));
        complete &= header.isEmpty() || name.isPresent();
        Optional<ExpressionTree> given = argument(link, row.contentArgument().orElse(-1));
        if (given.isPresent()) {
          content = GivenContent.of(given.get(), unit, statuses);
          contentSpan = Optional.of(unit.span(given.get()));
          contentType = unit.type(given.get()).map(t -> TypeNames.of(t, unit.types()));
          inside.scan(given.get(), Words.Place.CONTENT);
          statuses
              .initializer(given.get())
              .ifPresent(value -> inside.scan(value, Words.Place.CONTENT));
        }
      }
    }
    boolean mayGoOn = end == ResponseFacts.End.ASSIGNED || end == ResponseFacts.End.PASSED;
    boolean live = status.statusRow().map(CallReader::isLive).orElse(false);
    boolean finished = !live && (!mayGoOn || isFinished(chain));
    return new ResponseFacts(
        headers,
        complete && finished,
        content == ResponseFacts.Content.ABSENT && !finished
            ? ResponseFacts.Content.UNKNOWN
            : content,
        contentSpan,
        contentType,
        inside.names,
        inside.codes,
        end);
  }

  /** A header field that is given null is not set: {@code location(null)}. */
  private static boolean isGivenNull(CallChain.Link link) {
    return link.arguments().size() == 1
        && link.arguments().get(0).getKind() == Tree.Kind.NULL_LITERAL;
  }

  /** Whether the row changes a response that other statements change too. */
  private static boolean isLive(Member row) {
    return row.kind() == MemberKind.SEND
        || row.kind() == MemberKind.ERROR
        || row.kind() == MemberKind.REDIRECT;
  }

  /** The last call makes the response: {@code build()}, which no table needs to name. */
  private static boolean endsTheChain(CallChain.Link link, CallChain chain) {
    return link.tree() == chain.whole() && link.arguments().isEmpty();
  }

  /** Whether the expression is a whole response, so that nothing can be added to it. */
  private boolean isFinished(CallChain chain) {
    return unit.type(chain.whole())
        .map(type -> vocabulary.roles(TypeNames.of(type, unit.types())))
        .map(roles -> roles.contains(TypeRole.CARRIER))
        .orElse(false);
  }

  private static Optional<ExpressionTree> argument(CallChain.Link link, int index) {
    return index >= 0 && index < link.arguments().size()
        ? Optional.of(link.arguments().get(index))
        : Optional.empty();
  }
}
