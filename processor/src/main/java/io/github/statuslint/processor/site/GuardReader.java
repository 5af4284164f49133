// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;

/** Reads a condition: its names, and what a branch of it is certain of. */
final class GuardReader {

  private static final String USER_RECORD =
      "org.springframework.security.core.userdetails.UserDetails";
  private static final String AUTHORIZATION = "Authorization";

  /** Fields in which services of their own let their callers send a token. */
  private static final Set<String> TOKEN_FIELDS =
      Set.of(
          "token",
          "x-token",
          "x-auth-token",
          "x-access-token",
          "auth-token",
          "access-token",
          "access_token",
          "accesstoken");

  private static final Set<String> HEADER_PARAMETERS =
      Set.of("RequestHeader", "HeaderParam", "RestHeader", "Header");
  private static final Set<String> TRUE_WHERE_MISSING =
      Set.of("isEmpty", "isBlank", "isNullOrEmpty", "isNull");
  private static final Set<String> TRUE_WHERE_GIVEN =
      Set.of(
          "startsWith",
          "startsWithIgnoreCase",
          "hasText",
          "hasLength",
          "isNotBlank",
          "isNotEmpty",
          "nonNull",
          "isPresent");
  private static final Set<String> CALLER_READERS =
      Set.of(
          "getCurrentUser",
          "currentUser",
          "getLoggedInUser",
          "loggedInUser",
          "getAuthenticatedUser",
          "authenticatedUser",
          "getCurrentPrincipal");
  private static final Set<String> HEADER_READERS =
      Set.of("getHeader", "getHeaderString", "getFirst", "get", "header", "headers", "firstValue");
  private static final Set<String> FIELD_READERS = Set.of("getHeader", "getHeaderString");
  private static final Set<String> ATTRIBUTE_READERS =
      Set.of("getAttribute", "getValue", "attribute", "sessionAttribute");
  private static final Pattern SESSION = Pattern.compile("session", Pattern.CASE_INSENSITIVE);

  /** Names under which sessions keep who is logged in. */
  private static final Pattern SESSION_USER =
      Pattern.compile(
          "(logged_?in|login|log|current|auth|session)?_?"
              + "(user|usr|username|member|account|principal|usuario|utilisateur|utente|benutzer)"
              + "_?(id|name|email|info)?",
          Pattern.CASE_INSENSITIVE);

  /** What is asked of a caller who is there, and false where more than that is wanted. */
  private static final Pattern RIGHTS =
      Pattern.compile(
          "has(Any)?(Role|Permission|Authorit|Privilege)\\w*|is(Super)?(Admin|Owner)\\w*|isPermitted");

  private static final Set<String> CALLERS =
      Set.of("principal", "user", "currentUser", "loggedInUser", "authentication", "caller");

  private final AttributedUnit unit;
  private final Vocabulary vocabulary;
  private final StatusReader statuses;

  GuardReader(AttributedUnit unit, Vocabulary vocabulary, StatusReader statuses) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.statuses = statuses;
  }

  /** The condition in the branch where it holds, or does not. */
  Guard read(ExpressionTree condition, boolean holds) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> nullTested = new LinkedHashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        names.add(tree.getName().toString());
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        names.add(tree.getIdentifier().toString());
        return super.visitMemberSelect(tree, unused);
      }

      @Override
      public Void visitBinary(BinaryTree tree, Void unused) {
        comparedWithNull(tree).map(StatusReader::nameOf).ifPresent(nullTested::add);
        return super.visitBinary(tree, unused);
      }
    }.scan(condition, null);
    return new Guard(
        unit.source(
            condition instanceof ParenthesizedTree parenthesized
                ? parenthesized.getExpression()
                : condition),
        holds,
        List.copyOf(names),
        List.copyOf(nullTested),
        instance(condition, holds),
        caller(condition, holds));
  }

  private static Optional<ExpressionTree> comparedWithNull(BinaryTree tree) {
    if (tree.getKind() != Tree.Kind.EQUAL_TO && tree.getKind() != Tree.Kind.NOT_EQUAL_TO) {
      return Optional.empty();
    }
    if (tree.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL) {
      return Optional.of(tree.getLeftOperand());
    }
    return tree.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL
        ? Optional.of(tree.getRightOperand())
        : Optional.empty();
  }

  private Optional<Caught> instance(ExpressionTree tree, boolean holds) {
    return switch (tree.getKind()) {
      case PARENTHESIZED -> instance(((ParenthesizedTree) tree).getExpression(), holds);
      case LOGICAL_COMPLEMENT -> instance(((UnaryTree) tree).getExpression(), !holds);
      case INSTANCE_OF -> holds ? tested((InstanceOfTree) tree) : Optional.empty();
      case CONDITIONAL_AND, CONDITIONAL_OR -> joined((BinaryTree) tree, holds);
      default -> Optional.empty();
    };
  }

  private Optional<Caught> tested(InstanceOfTree tree) {
    if (tree.getType() == null) {
      return Optional.empty();
    }
    Optional<TypeMirror> type = unit.type(tree.getType());
    return Optional.of(
        new Caught(
            List.of(
                type.map(it -> TypeNames.of(it, unit.types())).orElse(tree.getType().toString())),
            List.of(type.map(it -> TypeNames.supertypes(it, unit.types())).orElse(List.of())),
            StatusReader.nameOf(tree.getExpression()),
            Set.of()));
  }

  private Optional<Caught> joined(BinaryTree tree, boolean holds) {
    Optional<Caught> left = instance(tree.getLeftOperand(), holds);
    Optional<Caught> right = instance(tree.getRightOperand(), holds);
    if (isEachTrue(tree, holds)) {
      return left.isPresent() ? left : right;
    }
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    List<String> types = new ArrayList<>(left.get().types());
    types.addAll(right.get().types());
    List<List<String>> supertypes = new ArrayList<>(left.get().supertypes());
    supertypes.addAll(right.get().supertypes());
    return Optional.of(new Caught(types, supertypes, left.get().variable(), Set.of()));
  }

  /** Whether the branch is certain of both operands, not only of one of them. */
  private static boolean isEachTrue(BinaryTree tree, boolean holds) {
    return holds == (tree.getKind() == Tree.Kind.CONDITIONAL_AND);
  }

  private Guard.Caller caller(ExpressionTree tree, boolean holds) {
    return switch (tree.getKind()) {
      case PARENTHESIZED -> caller(((ParenthesizedTree) tree).getExpression(), holds);
      case LOGICAL_COMPLEMENT -> caller(((UnaryTree) tree).getExpression(), !holds);
      case EQUAL_TO -> compared((BinaryTree) tree, holds);
      case NOT_EQUAL_TO -> compared((BinaryTree) tree, !holds);
      case CONDITIONAL_AND, CONDITIONAL_OR -> bothCallers((BinaryTree) tree, holds);
      case METHOD_INVOCATION -> asked((MethodInvocationTree) tree, holds);
      case INSTANCE_OF -> anonymous((InstanceOfTree) tree, holds);
      case IDENTIFIER -> kept(tree, holds);
      default -> Guard.Caller.UNKNOWN;
    };
  }

  private Guard.Caller bothCallers(BinaryTree tree, boolean holds) {
    Guard.Caller left = caller(tree.getLeftOperand(), holds);
    Guard.Caller right = caller(tree.getRightOperand(), holds);
    if (left == right) {
      return left;
    }
    if (!isEachTrue(tree, holds)) {
      return Guard.Caller.UNKNOWN;
    }
    if (left == Guard.Caller.REFUSED || right == Guard.Caller.REFUSED) {
      return left == Guard.Caller.PRESENT || right == Guard.Caller.PRESENT
          ? Guard.Caller.REFUSED
          : Guard.Caller.UNKNOWN;
    }
    if (left == Guard.Caller.UNKNOWN) {
      return right;
    }
    return right == Guard.Caller.UNKNOWN ? left : Guard.Caller.UNKNOWN;
  }

  /** A variable that keeps what was asked before. */
  private Guard.Caller kept(ExpressionTree name, boolean holds) {
    return statuses
        .initializer(name)
        .filter(MethodInvocationTree.class::isInstance)
        .map(call -> asked((MethodInvocationTree) call, holds))
        .orElse(Guard.Caller.UNKNOWN);
  }

  private Guard.Caller compared(BinaryTree tree, boolean isNull) {
    Optional<ExpressionTree> subject = comparedWithNull(tree);
    if (subject.filter(this::isPrincipal).isPresent()) {
      return isNull ? Guard.Caller.ABSENT : Guard.Caller.PRESENT;
    }
    if (isNull) {
      return subject.filter(this::isOfCaller).isPresent()
          ? Guard.Caller.ABSENT
          : Guard.Caller.UNKNOWN;
    }
    return subject.filter(this::isNamedCaller).isPresent()
        ? Guard.Caller.PRESENT
        : Guard.Caller.UNKNOWN;
  }

  private Guard.Caller anonymous(InstanceOfTree tree, boolean holds) {
    return holds
            && tree.getType() != null
            && StatusReader.nameOf(tree.getType()).equals("AnonymousAuthenticationToken")
        ? Guard.Caller.ABSENT
        : Guard.Caller.UNKNOWN;
  }

  /** What {@code principal.isAuthenticated()} and {@code header.startsWith("Bearer ")} tell. */
  private Guard.Caller asked(MethodInvocationTree call, boolean holds) {
    String name = StatusReader.nameOf(call.getMethodSelect());
    boolean known = name.equals("isAuthenticated") || name.equals("isAnonymous");
    if (known && isAbout(call, this::isPrincipal)) {
      return holds == name.equals("isAuthenticated") ? Guard.Caller.PRESENT : Guard.Caller.ABSENT;
    }
    if (!holds && RIGHTS.matcher(name).matches() && isOfNamedCaller(call)) {
      return Guard.Caller.REFUSED;
    }
    boolean missing = holds ? TRUE_WHERE_MISSING.contains(name) : TRUE_WHERE_GIVEN.contains(name);
    return missing && isAbout(call, this::isOfCaller) ? Guard.Caller.ABSENT : Guard.Caller.UNKNOWN;
  }

  private static boolean isAbout(MethodInvocationTree call, Predicate<ExpressionTree> subject) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && (subject.test(select.getExpression()) || call.getArguments().stream().anyMatch(subject));
  }

  /** {@code user.isAdmin()}, {@code isOwner(principal, order)}: somebody is there. */
  private boolean isOfNamedCaller(MethodInvocationTree call) {
    boolean asksIt =
        call.getMethodSelect() instanceof MemberSelectTree select
            && isNamedCaller(select.getExpression());
    return asksIt || call.getArguments().stream().anyMatch(this::isNamedCaller);
  }

  private boolean isNamedCaller(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      return isNamedCaller(select.getExpression());
    }
    return isPrincipal(tree)
        || isCurrentUser(tree)
        || (tree.getKind() == Tree.Kind.IDENTIFIER && CALLERS.contains(StatusReader.nameOf(tree)));
  }

  private boolean isPrincipal(ExpressionTree tree) {
    boolean marked =
        tree.getKind() == Tree.Kind.IDENTIFIER
            && unit.element(tree).filter(this::isMarkedPrincipal).isPresent();
    return marked || unit.type(tree).filter(this::isPrincipal).isPresent();
  }

  /** A record of users is looked up for many reasons; only the caller's own identity counts. */
  private boolean isPrincipal(TypeMirror type) {
    return vocabulary.roles(type).contains(TypeRole.PRINCIPAL)
        && !TypeNames.of(type, unit.types()).equals(USER_RECORD)
        && !TypeNames.supertypes(type, unit.types()).contains(USER_RECORD);
  }

  private boolean isMarkedPrincipal(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(
            mirror -> vocabulary.roles(mirror.getAnnotationType()).contains(TypeRole.PRINCIPAL));
  }

  private boolean isOfCaller(ExpressionTree tree) {
    return isCredentials(tree) || isCurrentUser(tree) || isSessionUser(tree);
  }

  /** {@code session.getAttribute("user")}: other attributes may be missing for other reasons. */
  private boolean isSessionUser(ExpressionTree tree) {
    ExpressionTree value = StatusReader.unwrap(statuses.initializer(tree).orElse(tree));
    return value instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && ATTRIBUTE_READERS.contains(select.getIdentifier().toString())
        && SESSION.matcher(select.toString()).find()
        && call.getArguments().size() == 1
        && unit.constant(call.getArguments().get(0))
            .filter(name -> SESSION_USER.matcher(name.toString()).matches())
            .isPresent();
  }

  /** Whether the expression asks who is logged in, or is a variable that keeps the answer. */
  private boolean isCurrentUser(ExpressionTree tree) {
    ExpressionTree value = statuses.initializer(tree).orElse(tree);
    return value instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && CALLER_READERS.contains(StatusReader.nameOf(call.getMethodSelect()));
  }

  /** Whether the expression is the Authorization field of the request, or a variable of it. */
  private boolean isCredentials(ExpressionTree tree) {
    ExpressionTree value = statuses.initializer(tree).orElse(tree);
    boolean bound =
        value.getKind() == Tree.Kind.IDENTIFIER
            && unit.element(value).filter(GuardReader::isBoundToCredentials).isPresent();
    return bound || isReadFromHeader(value);
  }

  /** {@code @RequestHeader("Authorization") String header}, or a parameter with that name. */
  private static boolean isBoundToCredentials(Element element) {
    return element.getKind() == ElementKind.PARAMETER
        && element.getAnnotationMirrors().stream()
            .filter(mirror -> HEADER_PARAMETERS.contains(simpleName(mirror)))
            .anyMatch(mirror -> isNamedAuthorization(mirror, element));
  }

  private static boolean isNamedAuthorization(AnnotationMirror mirror, Element parameter) {
    List<String> names =
        mirror.getElementValues().values().stream()
            .map(AnnotationValue::getValue)
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .toList();
    return names.isEmpty()
        ? AUTHORIZATION.equalsIgnoreCase(parameter.getSimpleName().toString())
        : names.stream().anyMatch(AUTHORIZATION::equalsIgnoreCase);
  }

  private static String simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  private boolean isReadFromHeader(ExpressionTree value) {
    if (!(value instanceof MethodInvocationTree call)) {
      return false;
    }
    String reader = StatusReader.nameOf(call.getMethodSelect());
    return HEADER_READERS.contains(reader)
        && call.getArguments().stream()
            .anyMatch(
                argument ->
                    unit.constant(argument)
                        .filter(name -> isCredentialsField(name.toString(), reader))
                        .isPresent());
  }

  /** Bodies and parameters have tokens of many kinds, so that the reader must be one of fields. */
  private static boolean isCredentialsField(String name, String reader) {
    return AUTHORIZATION.equalsIgnoreCase(name)
        || (FIELD_READERS.contains(reader) && TOKEN_FIELDS.contains(name.toLowerCase(Locale.ROOT)));
  }
}
