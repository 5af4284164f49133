// SPDX-License-Identifier: Apache-2.0
/**
 * What the build does to class files after javac: it links ahead of time what the JVM would link
 * each time that the linter starts. No part of what is published.
 */
@NullMarked
package io.github.statuslint.classfiles;

import org.jspecify.annotations.NullMarked;
