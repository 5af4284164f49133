// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.plugin;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import io.github.statuslint.processor.StatuslintPlugin;

/**
 * The plug-in {@code Statuslint}, started by javac because it lies on the processor path. Without a
 * processor on that path javac makes no annotation rounds, reads each class file once and keeps no
 * comments, which costs a build more than a few rules do. It takes options as {@link
 * StatuslintPlugin} does; without options it needs no flag.
 */
@AutoService(Plugin.class)
public final class SelfStartingPlugin implements Plugin {

  private final StatuslintPlugin linter = new StatuslintPlugin();

  /** Found by javac on the processor path. */
  public SelfStartingPlugin() {}

  @Override
  public String getName() {
    return linter.getName();
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    linter.init(task, arguments);
  }
}
