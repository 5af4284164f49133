// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.util.HashMap;
import java.util.Map;

/**
 * The linter as a javac plugin: {@code -Xplugin:Statuslint}, with options as {@code
 * -Xplugin:"Statuslint lang=es profile=strict"}. The processor does the same and generates besides;
 * the plugin is for builds that run no annotation processors.
 */
@AutoService(Plugin.class)
public final class StatuslintPlugin implements Plugin {

  /** Found by javac on the processor path. */
  public StatuslintPlugin() {}

  @Override
  public String getName() {
    return "Statuslint";
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    Map<String, String> given = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      String prefixed = name.startsWith(Options.PREFIX) ? name : Options.PREFIX + name;
      given.put(prefixed, equals < 0 ? "" : argument.substring(equals + 1));
    }
    Linter.install(task, given);
  }
}
