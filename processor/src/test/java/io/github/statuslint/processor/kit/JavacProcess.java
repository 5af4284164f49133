// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of javac in a process of its own, where nothing but its processor path has our classes.
 *
 * @param status exit status
 * @param output what it printed
 */
public record JavacProcess(int status, String output) {

  /**
   * Runs the javac of the running JDK.
   *
   * @param folder to run in; sources are written there, and classes below {@code classes}
   * @param sources each a compilation unit
   * @param options of javac
   */
  public static JavacProcess run(
      Path folder, List<Compilation.Source> sources, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-J-Duser.language=en", "-J-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-encoding", "UTF-8", "-d", "classes"));
    command.addAll(options);
    try {
      for (Compilation.Source source : sources) {
        Files.writeString(folder.resolve(source.name()), source.source());
        command.add(source.name());
      }
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new JavacProcess(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
