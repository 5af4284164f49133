// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which modules of the JDK a compilation without a build is shown. */
class SystemModulesTest {

  @TempDir Path folder;

  @Test
  void whatBelongsToJavaSeIsAlwaysThere() throws IOException {
    assertThat(neededBy("class Plain {}"))
        .contains("java.base", "java.sql", "java.net.http", "java.naming")
        .doesNotContain("jdk.httpserver", "jdk.jfr", "jdk.compiler");
  }

  @ParameterizedTest
  @CsvSource({
    "jdk.httpserver, import com.sun.net.httpserver.HttpExchange; class A {}",
    "jdk.httpserver, import com.sun.net.httpserver.*; class A {}",
    "jdk.httpserver, 'class A { void b() { com.sun.net.httpserver.HttpServer.create(); } }'",
    "jdk.unsupported, import sun.misc.Unsafe; class A {}",
    "jdk.compiler, import com.sun.source.tree.Tree; class A {}",
    "jdk.jfr, module a { requires jdk.jfr; }",
  })
  void whatSourcesNameIsThereToo(String module, String source) throws IOException {
    assertThat(neededBy(source)).contains(module);
  }

  @Test
  void whatAModuleNeedsComesWithIt() throws IOException {
    assertThat(neededBy("module a { requires jdk.jshell; }"))
        .contains("jdk.jshell", "jdk.compiler", "jdk.internal.opt");
  }

  private Set<String> neededBy(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("A.java"), text);
    return SystemModules.neededBy(List.of(new SourceFile("A.java", file)));
  }
}
