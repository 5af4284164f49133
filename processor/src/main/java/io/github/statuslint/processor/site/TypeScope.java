// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ClassTree;
import io.github.statuslint.processor.finding.ElementKey;
import io.github.statuslint.processor.finding.Suppression;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.javac.AttributedUnit;
import io.github.statuslint.processor.javac.TypeNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What the traversal has found in one type so far. */
final class TypeScope {

  final ClassTree tree;
  final TypeElement element;
  final List<StatusUse> uses = new ArrayList<>();
  final List<StatusTest> tests = new ArrayList<>();
  final List<Step> steps = new ArrayList<>();
  final List<Suppression> suppressions = new ArrayList<>();
  final List<SourceMethod> methods = new ArrayList<>();
  private final String packageName;
  private final String name;
  private @Nullable Method method;
  private String field = "";
  private int lambdas;

  TypeScope(ClassTree tree, TypeElement element, AttributedUnit unit) {
    this.tree = tree;
    this.element = element;
    this.packageName = unit.elements().getPackageOf(element).getQualifiedName().toString();
    this.name = TypeNames.of(element, unit.elements());
  }

  /** A method that the traversal is in. */
  static final class Method {
    final String signature;
    final Mentions mentions = new Mentions();
    final Set<String> responses;
    Optional<Member> supplied = Optional.empty();
    boolean marked;
    boolean returns;
    boolean returnsValue;

    /**
     * A method.
     *
     * @param signature unique in its type
     * @param responses names of the parameters that are live responses
     */
    Method(String signature, Set<String> responses) {
      this.signature = signature;
      this.responses = new HashSet<>(responses);
    }

    /** Remembers a return statement: whether it returns nothing, or the literal null. */
    void returned(boolean nothing) {
      returns = true;
      returnsValue |= !nothing;
    }
  }

  /** Grows with each site, so that a method without any is known. */
  int marks() {
    return uses.size() + tests.size() + steps.size();
  }

  /** Whether nothing was found that a rule could judge. */
  boolean isEmpty() {
    return marks() == 0 && methods.isEmpty() && suppressions.isEmpty();
  }

  /** Enters a method, or leaves it with the one before, and answers the one before. */
  @Nullable Method enter(@Nullable Method next) {
    Method before = method;
    method = next;
    return before;
  }

  /** Enters the initialiser of a field or enum constant, and answers the one before. */
  String enterField(String next) {
    String before = field;
    field = next;
    return before;
  }

  Optional<Method> method() {
    return Optional.ofNullable(method);
  }

  Optional<String> signature() {
    return method().map(at -> at.signature);
  }

  String nextLambda() {
    return signature().orElse("") + "$lambda" + ++lambdas;
  }

  /** The type's canonical or binary name. */
  String name() {
    return name;
  }

  /** The code element that the traversal is in. */
  ElementKey key() {
    String signature = signature().orElse(field);
    int lambda = signature.indexOf("$lambda");
    return key(lambda < 0 ? signature : signature.substring(0, lambda));
  }

  /** A member of this type, or for an empty text the type itself. */
  ElementKey key(String member) {
    return new ElementKey(packageName, name, member);
  }

  void mention(CharSequence word) {
    if (method != null) {
      method.mentions.mention(word);
    }
  }
}
