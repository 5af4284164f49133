package io.github.statuslint.processor.framework;

import java.util.Optional;

/**
 * A constant of a framework that stands for one status.
 *
 * @param owner canonical name of the type that declares it
 * @param name the constant's name
 * @param code the status code
 * @param deprecated whether a pinned version deprecates it
 * @param successor the constant of the same owner to use instead, where the framework names one
 */
public record StatusConstant(
    String owner, String name, int code, boolean deprecated, Optional<String> successor) {}
