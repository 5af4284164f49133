// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import io.github.statuslint.processor.framework.Frameworks;
import io.github.statuslint.processor.framework.HandlerContract;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.Registration;
import io.github.statuslint.processor.framework.Route;
import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.framework.StatusSource;
import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.javac.SignatureArchive;
import io.github.statuslint.processor.javac.TypeFinder;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of the program mean: the framework tables, the generated enum, and what the
 * user marked. One instance serves one compilation.
 */
public final class Vocabulary {

  private final Frameworks frameworks;
  private final Types types;
  private final TypeFinder finder;
  private final Marks marks;
  private final Map<ExecutableElement, List<Member>> members = new HashMap<>();
  private final Map<Element, Set<TypeRole>> roles = new HashMap<>();
  private final GeneratedEnums generatedEnums;
  private final NamedAnswers namedAnswers;
  private final KnownNames names;
  private final Map<TypeElement, Boolean> withContract = new HashMap<>();
  private final Map<TypeElement, List<String>> supertypes = new HashMap<>();
  private final Map<String, OptionalInt> constructed = new HashMap<>();
  private final KnownAnnotations annotations;
  private final MirrorReader mirrors;

  /**
   * A vocabulary.
   *
   * @param frameworks the tables
   * @param types of the running compiler
   * @param elements of the running compiler
   * @param userAnnotations annotation types of the user's own, each with the elements that carry a
   *     status
   */
  public Vocabulary(
      Frameworks frameworks,
      Types types,
      Elements elements,
      Map<String, Set<String>> userAnnotations) {
    this.frameworks = frameworks;
    this.types = types;
    this.finder = new TypeFinder(elements);
    this.marks = new Marks(finder, userAnnotations);
    this.mirrors = new MirrorReader(types);
    this.annotations = new KnownAnnotations(frameworks, marks);
    this.generatedEnums = new GeneratedEnums();
    this.names = new KnownNames(frameworks, elements);
    this.namedAnswers = new NamedAnswers(this);
  }

  /**
   * Loads what is known of a package; answers that were given without it are forgotten.
   *
   * @param packageName a package that a compilation unit imports from or stands in
   * @return whether any framework is known there
   */
  public boolean load(String packageName) {
    int before = frameworks.loaded();
    boolean known = frameworks.load(packageName);
    if (frameworks.loaded() != before) {
      members.clear();
      roles.clear();
      names.forget();
      annotations.forget();
      withContract.clear();
    }
    return known;
  }

  /** Methods of the program that are named after a status. */
  NamedAnswers namedAnswers() {
    return namedAnswers;
  }

  /** Answers from now on as the module of a declaration sees types. */
  public void standIn(Element declaration) {
    finder.standIn(declaration);
  }

  /** Finds types as the module that is compiled sees them. */
  TypeFinder finder() {
    return finder;
  }

  /** The statuses that exception classes hand to their superclasses, by canonical name. */
  Map<String, OptionalInt> constructed() {
    return constructed;
  }

  /** What annotations mean. */
  KnownAnnotations annotations() {
    return annotations;
  }

  /** What the user says of code of their own. */
  Marks marks() {
    return marks;
  }

  /** The status that a field or enum constant stands for. */
  Optional<StatusConstant> constant(VariableElement variable) {
    if (!(variable.getEnclosingElement() instanceof TypeElement owner)) {
      return Optional.empty();
    }
    String ownerName = owner.getQualifiedName().toString();
    String name = variable.getSimpleName().toString();
    Optional<StatusConstant> known = frameworks.constant(ownerName, name);
    if (known.isPresent() || variable.getKind() != ElementKind.ENUM_CONSTANT) {
      return known.map(constant -> constant.succeededBy(successor(constant, owner)));
    }
    return generatedEnums
        .code(owner, name)
        .map(code -> new StatusConstant(ownerName, name, code, false, Optional.empty()));
  }

  /** The last of a constant's successors that the class path certainly has. */
  private Optional<String> successor(StatusConstant constant, TypeElement owner) {
    if (SignatureArchive.isSignature(owner)) {
      return Optional.empty();
    }
    Optional<String> last = Optional.empty();
    Optional<String> next = constant.successor();
    while (next.isPresent() && !next.equals(last) && hasField(owner, next.get())) {
      last = next;
      next = frameworks.constant(constant.owner(), last.get()).flatMap(StatusConstant::successor);
    }
    return last;
  }

  /** A signature is of one version, and the constant may be in another. */
  private static boolean mayHave(TypeElement owner, String name) {
    return SignatureArchive.isSignature(owner) || hasField(owner, name);
  }

  private static boolean hasField(TypeElement owner, String name) {
    return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
        .anyMatch(field -> field.getSimpleName().contentEquals(name));
  }

  /** Whether a member certainly throws when it is given a code. */
  boolean refuses(Member member, int code) {
    if (!member.accepted().inRange(code)) {
      return true;
    }
    if (!member.accepted().onlyConstants()) {
      return false;
    }
    Optional<TypeElement> owner = finder.find(member.owner());
    return owner.isPresent()
        && frameworks.constants(member.owner()).stream()
            .noneMatch(
                constant -> constant.code() == code && mayHave(owner.get(), constant.name()));
  }

  /** Whether a name can be that of a status constant, so that it is worth resolving. */
  boolean mayBeConstant(@Nullable Name name) {
    return name != null && (generatedEnums.any() || names.ofConstant(name));
  }

  /** Whether a method of this name is worth resolving. */
  boolean mayBeMember(@Nullable Name name) {
    return name != null && names.ofMember(name);
  }

  /** Whether a method of this name and without arguments gives a status as what it is. */
  boolean isAccessor(Name name) {
    return names.ofAccessor(name);
  }

  /** Whether a call of this name is worth resolving; any is where the user may have marked it. */
  boolean mayMatter(@Nullable Name name) {
    return mayBeMember(name) || marks.mayExist() || (name != null && names.ofConstructor(name));
  }

  /** Whether a type, or one of its supertypes, is called by a framework to answer requests. */
  boolean hasContract(TypeElement type) {
    Boolean known = withContract.get(type);
    if (known == null) {
      String name = type.getQualifiedName().toString();
      known = !frameworks.contracts(name).isEmpty();
      for (TypeMirror supertype :
          name.startsWith("java.") ? List.<TypeMirror>of() : parents(type)) {
        known =
            known
                || (supertype instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement parent
                    && hasContract(parent));
      }
      withContract.put(type, known);
    }
    return known;
  }

  private static List<TypeMirror> parents(TypeElement type) {
    List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
    parents.add(type.getSuperclass());
    return parents;
  }

  /** The row that says that a method of the program supplies a status by what it returns. */
  Optional<Member> supplied(ExecutableElement method) {
    return mayBeMember(method.getSimpleName())
        ? members(method).stream().filter(row -> row.kind() == MemberKind.SUPPLY).findFirst()
        : Optional.empty();
  }

  /**
   * The rows of a method or constructor, those of the methods it overrides included; empty for code
   * of the program.
   */
  List<Member> members(ExecutableElement method) {
    List<Member> known = members.get(method);
    if (known == null) {
      known = List.copyOf(findMembers(method));
      members.put(method, known);
    }
    return known;
  }

  private List<Member> findMembers(ExecutableElement method) {
    if (!(method.getEnclosingElement() instanceof TypeElement owner)) {
      return List.of();
    }
    String name = method.getSimpleName().toString();
    List<String> parameters = TypeNames.parameters(method, types);
    List<Member> own = matching(owner.getQualifiedName().toString(), name, parameters);
    if (!own.isEmpty() || name.equals("<init>")) {
      return own;
    }
    for (String supertype : supertypes(owner)) {
      List<Member> inherited = matching(supertype, name, parameters);
      if (!inherited.isEmpty()) {
        return inherited;
      }
    }
    return List.of();
  }

  private List<Member> matching(String owner, String name, List<String> parameters) {
    List<Member> named = frameworks.members(owner, name);
    if (named.isEmpty()) {
      return List.of();
    }
    List<Member> exact = named.stream().filter(row -> row.parameters().equals(parameters)).toList();
    return exact.isEmpty()
        ? named.stream().filter(row -> fitsAnotherVersion(row, parameters)).limit(1).toList()
        : exact;
  }

  /** A version that no table pins may take the same status in another type: HttpStatusCode. */
  private boolean fitsAnotherVersion(Member row, List<String> parameters) {
    if (row.parameters().size() != parameters.size()
        || !(row.status() instanceof StatusSource.Argument argument)
        || argument.index() >= parameters.size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (i != argument.index() && !row.parameters().get(i).equals(parameters.get(i))) {
        return false;
      }
    }
    return roles(parameters.get(argument.index())).contains(TypeRole.STATUS);
  }

  /** What a type of that name is for, its supertypes left out. */
  Set<TypeRole> roles(String type) {
    return frameworks.roles(type);
  }

  /** What a type and its supertypes are for. */
  Set<TypeRole> roles(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Set.of();
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    Set<TypeRole> known = roles.get(element);
    if (known == null) {
      Set<TypeRole> found = EnumSet.noneOf(TypeRole.class);
      found.addAll(frameworks.roles(element.getQualifiedName().toString()));
      for (String supertype : supertypes(element)) {
        found.addAll(frameworks.roles(supertype));
      }
      known = Set.copyOf(found);
      roles.put(element, known);
    }
    return known;
  }

  /** Canonical names of all supertypes of a type but Object, nearest first. */
  List<String> supertypes(TypeElement type) {
    List<String> known = supertypes.get(type);
    if (known == null) {
      known = TypeNames.supertypes(type.asType(), types);
      supertypes.put(type, known);
    }
    return known;
  }

  /** Whether a type is an exception or error. */
  boolean isThrowable(TypeElement type) {
    return supertypes(type).contains("java.lang.Throwable");
  }

  /** The reader of annotations that have no place in a source file. */
  MirrorReader mirrors() {
    return mirrors;
  }

  /** Whether values of the type are statuses of a framework or of the generated enum. */
  boolean isStatus(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    Element element = ((DeclaredType) type).asElement();
    return roles(type).contains(TypeRole.STATUS)
        || (element instanceof TypeElement named && generatedEnums.contains(named));
  }

  /** The mapping that an annotation makes. */
  Optional<Route> route(String annotation) {
    return frameworks.route(annotation);
  }

  /** Whether a call of this name is worth resolving to learn what it says of routes. */
  boolean mayRegister(String name) {
    return frameworks.hasRegistrationNamed(name);
  }

  /** What a call of a method says of routes. */
  Optional<Registration> registration(ExecutableElement method) {
    if (!(method.getEnclosingElement() instanceof TypeElement owner)) {
      return Optional.empty();
    }
    String name = method.getSimpleName().toString();
    return Stream.concat(Stream.of(owner.getQualifiedName().toString()), supertypes(owner).stream())
        .flatMap(type -> frameworks.registrations(type).stream())
        .filter(row -> row.names().contains(name))
        .findFirst();
  }

  /** The handler contracts of an annotation or interface. */
  List<HandlerContract> contracts(String type) {
    return frameworks.contracts(type);
  }
}
