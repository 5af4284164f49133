// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.FileSums;
import io.github.statuslint.processor.kit.JavacProcess;
import io.github.statuslint.processor.kit.RuleSamples;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac writes is the same with and without us. */
class UntouchedOutputTest {

  @TempDir Path folder;

  @Test
  void classFilesAreTheSameWithAndWithoutUs() throws IOException {
    Map<String, String> without = classes("without", List.of("-proc:none"));
    Map<String, String> with =
        classes("with", List.of("-processorpath", Compilation.classPath(), "-Xmaxwarns", "9999"));

    assertThat(without).hasSizeGreaterThan(300);
    assertThat(with).isEqualTo(without);
  }

  /**
   * The annotations for null of many libraries name classes that few class paths have. Under {@code
   * -Xlint:classfile} javac says so as soon as anybody looks at one, and did not look itself.
   */
  @Test
  void nothingIsLookedAtThatJavacThenComplainsOf() throws IOException {
    Source qualifier =
        new Source("Unknown.java", "package library; @interface Unknown { int when(); }");
    Source annotation =
        new Source(
            "Nullable.java", "package library; @Unknown(when = 1) public @interface Nullable {}");
    Source servlet =
        new Source(
            "BaseServlet.java",
            """
            package library;

            import jakarta.servlet.http.*;

            public abstract class BaseServlet extends HttpServlet {
              @Nullable
              protected abstract String answer(HttpServletRequest request, HttpServletResponse response)
                  throws java.io.IOException;
            }
            """);
    Source shop =
        new Source(
            "Shop.java",
            """
            import jakarta.servlet.http.*;

            class Shop extends library.BaseServlet {
              @Override
              protected String answer(HttpServletRequest request, HttpServletResponse response)
                  throws java.io.IOException {
                if (request.getParameter("id") == null) {
                  response.sendError(HttpServletResponse.SC_BAD_REQUEST, "The id is missing");
                }
                return "shop";
              }
            }
            """);
    String servlets = Compilation.jars("jakarta.servlet-api");
    Path library = Files.createDirectory(folder.resolve("library"));
    JavacProcess.run(library, List.of(qualifier, annotation, servlet), List.of("-cp", servlets));
    Files.delete(library.resolve("classes/library/Unknown.class"));
    List<String> options =
        List.of(
            "-cp",
            servlets + File.pathSeparator + library.resolve("classes"),
            "-Xlint:classfile",
            "-processorpath",
            Compilation.classPath());

    JavacProcess javac = JavacProcess.run(folder, List.of(shop), options);

    assertThat(javac).isEqualTo(new JavacProcess(0, ""));
  }

  private Map<String, String> classes(String name, List<String> options) throws IOException {
    Path own = Files.createDirectory(folder.resolve(name));
    List<String> all =
        new ArrayList<>(List.of("-g", "-parameters", "-cp", Compilation.classPath()));
    all.addAll(options);
    JavacProcess javac = JavacProcess.run(own, samples(), all);
    assertThat(javac.status()).as(javac.output()).isZero();
    return FileSums.below(own.resolve("classes"));
  }

  /** Each in a file that is named after its only public type, if it has one. */
  private static List<Source> samples() {
    return RuleSamples.ofAllRules().stream()
        .map(
            sample ->
                new Source(
                    sample.name(), sample.source().replaceAll("(?m)^public (?=\\w+ \\w+)", "")))
        .toList();
  }
}
