// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The modules of the JDK that sources need. For each name that it does not know, javac looks into
 * every module there is, to tell where the name might come from; without a class path there are
 * thousands, and most of the time went there.
 */
final class SystemModules {

  /** What a program may use without a word about modules, where nobody limits them. */
  private static final String STANDARD = "java.se";

  /** Names in the packages of the other modules, and names of these modules. */
  private static final Pattern NAME =
      Pattern.compile("\\b(?:com|java|javax|jdk|netscape|org|sun)\\.[\\w.]+");

  private final ModuleFinder finder = ModuleFinder.ofSystem();
  private final Set<String> needed = new HashSet<>();

  private SystemModules() {}

  /** The names of the modules that files need, with those that they need in turn. */
  static Set<String> neededBy(Collection<SourceFile> files) {
    SystemModules modules = new SystemModules();
    modules.add(STANDARD);
    // A Java that somebody has put together may lack it: then all that is left may be meant.
    boolean all = modules.finder.find(STANDARD).isEmpty();
    Set<String> names = names(files);
    for (ModuleReference module : modules.finder.findAll()) {
      if (all || isNamed(module.descriptor(), names)) {
        modules.add(module.descriptor().name());
      }
    }
    return modules.needed;
  }

  private void add(String name) {
    Deque<String> waiting = new ArrayDeque<>(List.of(name));
    while (!waiting.isEmpty()) {
      String next = waiting.poll();
      if (needed.add(next)) {
        finder.find(next).stream()
            .flatMap(module -> module.descriptor().requires().stream())
            .forEach(required -> waiting.add(required.name()));
      }
    }
  }

  /** Every qualified name, and what stands before each of its dots. */
  private static Set<String> names(Collection<SourceFile> files) {
    Set<String> names = new HashSet<>();
    for (SourceFile file : files) {
      Matcher matcher = NAME.matcher(file.text().orElse(""));
      while (matcher.find()) {
        String name = matcher.group();
        while (names.add(name) && name.indexOf('.') >= 0) {
          name = name.substring(0, name.lastIndexOf('.'));
        }
      }
    }
    return names;
  }

  private static boolean isNamed(ModuleDescriptor module, Set<String> names) {
    return names.contains(module.name()) || module.packages().stream().anyMatch(names::contains);
  }
}
