// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a framework finds the method that answers an exception or a refused request.
 *
 * @param framework the framework's name
 * @param type canonical name of the annotation, or of the interface that the class implements
 * @param method the method of the interface; for an annotation, the element that names the
 *     exceptions, empty for none
 * @param annotation whether {@code type} is an annotation
 * @param exceptionTypeArgument for an interface, the type argument that is the exception
 * @param duty what the contract itself says has happened
 * @param defaultStatus the status of the response where the method sets none
 */
public record HandlerContract(
    String framework,
    String type,
    String method,
    boolean annotation,
    OptionalInt exceptionTypeArgument,
    Duty duty,
    Optional<Integer> defaultStatus) {

  /** What has happened when the framework calls the method. */
  public enum Duty {
    /** An exception of the named type was thrown. */
    EXCEPTION,
    /** The caller is not authenticated: an authentication entry point. */
    UNAUTHENTICATED,
    /** The caller is authenticated and not permitted: an access denied handler. */
    DENIED,
    /** A request filter runs before the handler. */
    FILTER
  }
}
