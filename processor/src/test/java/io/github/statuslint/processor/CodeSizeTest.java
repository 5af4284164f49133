// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files and methods are short enough to be read at once. */
class CodeSizeTest {

  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_METHOD = 60;

  @Test
  void filesAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path source : sources()) {
      try (Stream<String> lines = Files.lines(source)) {
        long count = lines.count();
        if (count > LONGEST_FILE) {
          tooLong.add(source + ": " + count);
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void methodsAreShort() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> tooLong = new ArrayList<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        addLongMethods(unit, positions, tooLong);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static void addLongMethods(
      CompilationUnitTree unit, SourcePositions positions, List<String> tooLong) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void unused) {
        long first = line(unit, positions.getStartPosition(unit, method));
        long last = line(unit, positions.getEndPosition(unit, method));
        if (last - first >= LONGEST_METHOD) {
          tooLong.add(
              unit.getSourceFile().getName() + "#" + method.getName() + ": " + (last - first + 1));
        }
        return super.visitMethod(method, unused);
      }
    }.scan(unit, null);
  }

  private static long line(CompilationUnitTree unit, long position) {
    return unit.getLineMap().getLineNumber(position);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder :
        List.of(
            "src/main/java",
            "src/test/java",
            "../annotations/src/main/java",
            "../class-files/src/main/java",
            "../class-files/src/test/java",
            "../cli/src/main/java",
            "../cli/src/test/java",
            "../benchmarks/src/main/java",
            "../browser-tests/src/test/java",
            "../compatibility-tests/src/test/java",
            "../sample-app/src/main/java",
            "../sample-app/src/test/java")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }
}
