// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Switch expressions go, and everything else stays where it is. */
class BlankedSwitchesTest {

  @TempDir Path folder;

  private SourceFile file(String text) throws IOException {
    return new SourceFile("A.java", Files.writeString(folder.resolve("A.java"), text));
  }

  private Optional<String> blanked(String text) throws IOException {
    return BatchCompilation.withoutSwitches(file(text)).flatMap(SourceFile::text);
  }

  @Test
  void keepsLinesAndPlaces() throws IOException {
    String text =
        """
        class A { int a(int s) { return switch (s) { default -> 1; }; } // switch
          int b(int s) {\r
            return switch (s) {\r
              case 1 -> { yield switch (s) { default -> 2; }; }
              default -> 3;
            } + 1; }
        }
        """;
    String blanked = blanked(text).orElseThrow();
    assertThat(blanked.replaceAll("[^\r\n]", "x")).isEqualTo(text.replaceAll("[^\r\n]", "x"));
    assertThat(blanked.replaceAll(" +", " "))
        .isEqualTo(
            "class A { int a(int s) { return ($$ ); } // switch\n"
                + " int b(int s) {\r\n return ($$ \r\n \n \n ) + 1; }\n}\n");
  }

  @Test
  void findsThemInWhateverHoldsThem() throws IOException {
    assertThat(
            blanked(
                "class A { Runnable r = () -> m(switch (1) { default -> 2; });\n"
                    + "void m(int s) { switch (s) { default: m(switch (s) { default -> 2; }); } } }"))
        .contains(
            "class A { Runnable r = () -> m(($$                        ));\n"
                + "void m(int s) { switch (s) { default: m(($$                        )); } } }");
  }

  @Test
  void leavesFilesWithoutAny() throws IOException {
    assertThat(blanked("class A { void m(int s) { switch (s) { default: m(1); } } }")).isEmpty();
    assertThat(blanked("class A { String s = \"switch (s) { default -> 1; }\"; }")).isEmpty();
    assertThat(BatchCompilation.withoutSwitches(new SourceFile("B.java", folder.resolve("B.java"))))
        .isEmpty();
  }

  @Test
  void itIsTheSameFileWhoseTextPeopleSee() throws IOException {
    String text = "class A { int a(int s) { return switch (s) { default -> 1; }; } }";
    SourceFile file = file(text);
    SourceFile blanked = BatchCompilation.withoutSwitches(file).orElseThrow();
    assertThat(blanked).isEqualTo(file).hasSameHashCodeAs(file);
    assertThat(blanked.getName()).isEqualTo("A.java");
    assertThat(blanked.written()).contains(text);
    assertThat(file.written()).isEmpty();
    assertThat(BatchCompilation.withoutSwitches(blanked)).isEmpty();
  }
}
