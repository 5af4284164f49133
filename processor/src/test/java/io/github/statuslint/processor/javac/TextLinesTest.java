// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LineMap;
import com.sun.source.util.JavacTask;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as javac counts them. */
class TextLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A {}",
        "class A {}\n",
        "\nclass A {\n\n}\n",
        "class A {\r\n}\r\n",
        "class A {\r}\r",
        "class A {\n\r}\r\r\n\n"
      })
  void areThoseOfTheCompiler(String text) throws Exception {
    LineMap javacs = javacs(text);
    LineMap ours = new TextLines(text);

    for (int position = 0; position < text.length(); position++) {
      long line = javacs.getLineNumber(position);
      assertThat(ours.getLineNumber(position)).as("line at %d", position).isEqualTo(line);
      assertThat(ours.getStartPosition(line)).isEqualTo(javacs.getStartPosition(line));
      assertThat(ours.getColumnNumber(position)).isEqualTo(javacs.getColumnNumber(position));
      assertThat(ours.getPosition(line, 1)).isEqualTo(javacs.getPosition(line, 1));
    }
  }

  private static LineMap javacs(String text) throws Exception {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("memory:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
    return task.parse().iterator().next().getLineMap();
  }
}
