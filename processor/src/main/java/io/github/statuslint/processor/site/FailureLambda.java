// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lambda that is given what the steps before it fail with, as a catch clause is: {@code
 * onErrorResume} of Reactor, {@code onFailure} of Mutiny, {@code exceptionally} of the JDK. No
 * other library has methods of these names, so that they need not be resolved.
 *
 * @param type names the class of the exceptions; null for all of them
 * @param variable the name of the parameter, empty where there is none
 * @param attempted the steps before
 */
record FailureLambda(@Nullable ExpressionTree type, String variable, ExpressionTree attempted) {

  private static final Set<String> GIVEN = Set.of("onErrorResume", "onErrorMap", "exceptionally");

  /** Methods of what {@code onFailure} answers, which has chosen the exceptions. */
  private static final Set<String> OF_CHOICE =
      Set.of("recoverWithItem", "recoverWithUni", "transform");

  /**
   * Reads a lambda.
   *
   * @param receiver the call that it is passed to; null for none
   * @return empty where it is given something else, or where a condition chooses the failures
   */
  static Optional<FailureLambda> of(
      @Nullable MethodInvocationTree receiver, LambdaExpressionTree lambda) {
    if (receiver == null
        || !(receiver.getMethodSelect() instanceof MemberSelectTree select)
        || lambda.getParameters().size() > 1) {
      return Optional.empty();
    }
    String method = select.getIdentifier().toString();
    if (GIVEN.contains(method) && lambda.getParameters().size() == 1) {
      List<? extends ExpressionTree> arguments = receiver.getArguments();
      return chosen(arguments.subList(0, arguments.size() - 1), lambda, select.getExpression());
    }
    return OF_CHOICE.contains(method)
            && select.getExpression() instanceof MethodInvocationTree choice
            && choice.getMethodSelect() instanceof MemberSelectTree before
            && before.getIdentifier().contentEquals("onFailure")
        ? chosen(choice.getArguments(), lambda, before.getExpression())
        : Optional.empty();
  }

  private static Optional<FailureLambda> chosen(
      List<? extends ExpressionTree> choice,
      LambdaExpressionTree lambda,
      ExpressionTree attempted) {
    String variable =
        lambda.getParameters().isEmpty() ? "" : lambda.getParameters().get(0).getName().toString();
    if (choice.isEmpty()) {
      return Optional.of(new FailureLambda(null, variable, attempted));
    }
    return choice.size() == 1
            && choice.get(0) instanceof MemberSelectTree literal
            && literal.getIdentifier().contentEquals("class")
        ? Optional.of(new FailureLambda(literal.getExpression(), variable, attempted))
        : Optional.empty();
  }
}
