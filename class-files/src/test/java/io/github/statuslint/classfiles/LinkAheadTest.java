// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.classfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Compiles every shape of a lambda and of a record, and runs them as javac and as we link them. */
class LinkAheadTest {

  @TempDir Path folder;

  @Test
  void allShapesDoTheSameAsBefore() throws Exception {
    compile("Shapes.java");
    List<?> before = run("shapes.Shapes");

    LinkAhead.link(folder);

    assertThat(run("shapes.Shapes")).hasSizeGreaterThan(30).isEqualTo(before);
  }

  @Test
  void nothingIsLeftToTheJvm() throws IOException {
    compile("Shapes.java");
    assertThat(linkedAtRunTime()).isNotEmpty();

    LinkAhead.link(folder);

    assertThat(linkedAtRunTime()).isEmpty();
  }

  @Test
  void aLambdaThatCanBeSerializedIsLeftAlone() throws Exception {
    compile("Serialized.java");

    LinkAhead.link(folder);

    assertThat(run("shapes.Serialized").toString()).isEqualTo("[read again]");
  }

  @Test
  void linkedClassFilesStayAsTheyAre() throws IOException {
    compile("Shapes.java");
    LinkAhead.link(folder);
    Map<String, byte[]> once = classFiles();

    LinkAhead.link(folder);

    assertThat(classFiles()).containsExactlyInAnyOrderEntriesOf(once);
  }

  @Test
  void classesCompiledAgainAreLinkedAgain() throws Exception {
    compile("Shapes.java");
    LinkAhead.link(folder);
    Map<String, byte[]> once = classFiles();
    compile("Shapes.java");

    LinkAhead.link(folder);

    assertThat(classFiles()).containsExactlyInAnyOrderEntriesOf(once);
  }

  @Test
  void whatIsLeftOfLambdasThatAreGoneIsDeleted() throws IOException {
    compile("Shapes.java");
    LinkAhead.link(folder);
    assertThat(folder.resolve("shapes/Shapes$$Functions.class")).exists();
    Path source = folder.resolve("Without.java");
    Files.writeString(source, "package shapes; class Shapes {}");
    compile(source);

    LinkAhead.link(folder);

    assertThat(folder.resolve("shapes/Shapes$$Functions.class")).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> LinkAhead.main(new String[] {"nowhere"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }

  private void compile(String source) throws IOException {
    Path file = folder.resolve(source);
    try (var stream = getClass().getResourceAsStream("/" + source)) {
      Files.write(file, stream.readAllBytes());
    }
    compile(file);
  }

  private void compile(Path file) {
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-XDstringConcat=inline",
                "-d",
                folder.toString(),
                file.toString());
    assertThat(status).isZero();
  }

  private List<?> run(String type) throws Exception {
    URL[] path = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, null)) {
      Callable<?> shapes =
          (Callable<?>) loader.loadClass(type).getDeclaredConstructor().newInstance();
      return (List<?>) shapes.call();
    }
  }

  private List<String> linkedAtRunTime() throws IOException {
    return classFiles().values().stream()
        .map(LinkAheadTest::read)
        .flatMap(type -> type.methods.stream())
        .flatMap(method -> Stream.of(method.instructions.toArray()))
        .filter(InvokeDynamicInsnNode.class::isInstance)
        .map(call -> ((InvokeDynamicInsnNode) call).bsm.getOwner())
        .toList();
  }

  private static ClassNode read(byte[] bytes) {
    ClassNode type = new ClassNode();
    new ClassReader(bytes).accept(type, ClassReader.SKIP_DEBUG);
    return type;
  }

  private Map<String, byte[]> classFiles() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(one -> one.toString().endsWith(".class")).toList()) {
        files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
