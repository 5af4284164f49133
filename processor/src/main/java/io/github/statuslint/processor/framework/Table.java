// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.framework;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of one table, in the order of the file.
 *
 * @param file the file's name without its extension
 * @param framework the framework's name
 * @param common whether the table belongs to all frameworks: it is loaded with any other, and its
 *     packages alone make no compilation unit interesting
 * @param roles the roles of each type of the table, empty sets included
 */
record Table(
    String file,
    String framework,
    boolean common,
    Map<String, Set<TypeRole>> roles,
    List<StatusConstant> constants,
    List<Member> members,
    List<Route> routes,
    List<Registration> registrations,
    List<HandlerContract> contracts) {}
