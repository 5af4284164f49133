// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.framework.FrameworkTables;
import io.github.statuslint.processor.framework.GroundTruth;
import io.github.statuslint.processor.walk.Written.Unexpressed;
import io.github.statuslint.processor.walk.Written.Use;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Compiles one use of each row of the ground truth against the jar that the row was measured on,
 * and compares what the engine sees with the status of the row.
 */
class GroundTruthWalkTest {

  private static final int USES_A_CLASS = 150;

  private final Set<String> walked = new HashSet<>();
  private final Map<String, Integer> unexpressed = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private int seen;

  @Test
  void theEngineSeesEveryRow() {
    int skipped = 0;
    for (ClassPath classPath : ClassPath.all()) {
      Set<String> artifacts =
          classPath.artifacts().stream().filter(walked::add).collect(Collectors.toSet());
      if (classPath.isReadable()) {
        walk(classPath, artifacts);
      } else {
        skipped += rows(artifacts);
        System.out.printf(
            "%-12s skipped, its class files need Java %d: %d rows%n",
            classPath.name(), classPath.java(), rows(artifacts));
      }
    }
    int all = GroundTruth.constants().size() + GroundTruth.sinks().size();
    int reasons = unexpressed.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "ground truth: %d of %d rows seen, %d skipped, %d say nothing that code can hold:%n",
        seen, all, skipped, reasons);
    unexpressed.forEach((reason, count) -> System.out.printf("  %4d %s%n", count, reason));
    assertThat(faults).isEmpty();
    assertThat(seen + skipped + reasons).as("every row is on some class path").isEqualTo(all);
    assertThat(unexpressed).doesNotContainKey("not declared in the jar");
  }

  private static int rows(Set<String> artifacts) {
    return (int)
        (GroundTruth.constants().stream().filter(r -> artifacts.contains(r.artifact())).count()
            + GroundTruth.sinks().stream().filter(r -> artifacts.contains(r.artifact())).count());
  }

  private void walk(ClassPath classPath, Set<String> artifacts) {
    List<Use> uses = new ArrayList<>();
    for (Written written : write(classPath, artifacts)) {
      if (written instanceof Use use) {
        uses.add(use);
      } else if (written instanceof Unexpressed none) {
        unexpressed.merge(none.reason(), 1, Integer::sum);
      }
    }
    Sighting sighting = Sighting.in(classPath, units(uses));
    int before = seen;
    sighting.errors().forEach(error -> faults.add(classPath.name() + ": " + error));
    for (Use use : uses) {
      if (sighting.has(use)) {
        seen++;
      } else {
        faults.add(
            classPath.name()
                + ": "
                + use.row()
                + " saw "
                + sighting.seen(use)
                + " in "
                + use.source());
      }
    }
    System.out.printf("%-12s %d of %d rows seen%n", classPath.name(), seen - before, uses.size());
  }

  private static List<Written> write(ClassPath classPath, Set<String> artifacts) {
    Library library = new Library(classPath);
    List<GroundTruth.Constant> onClassPath =
        GroundTruth.constants().stream()
            .filter(row -> classPath.artifacts().contains(row.artifact()))
            .toList();
    RowWriter writer =
        new RowWriter(library, new StatusSamples(library, onClassPath), FrameworkTables.standard());
    List<Written> written = new ArrayList<>();
    GroundTruth.constants().stream()
        .filter(row -> artifacts.contains(row.artifact()))
        .map(writer::constant)
        .forEach(written::add);
    GroundTruth.sinks().stream()
        .filter(row -> artifacts.contains(row.artifact()))
        .map(writer::sink)
        .forEach(written::add);
    return written;
  }

  /** Compilation units: uses of the same packages together, so that imports do not help others. */
  private static List<JavaFileObject> units(List<Use> uses) {
    Map<String, List<Use>> byPackages =
        uses.stream().collect(Collectors.groupingBy(use -> use.packages().toString()));
    List<JavaFileObject> units = new ArrayList<>();
    for (String packages : new TreeSet<>(byPackages.keySet())) {
      List<Use> group = byPackages.get(packages);
      for (int from = 0; from < group.size(); from += USES_A_CLASS) {
        int to = Math.min(from + USES_A_CLASS, group.size());
        units.add(new Unit("Uses" + units.size(), group.subList(from, to)));
      }
    }
    return units;
  }

  private static final class Unit extends SimpleJavaFileObject {
    private final String text;

    Unit(String name, List<Use> uses) {
      super(URI.create("memory:///walk/" + name + ".java"), Kind.SOURCE);
      StringBuilder source = new StringBuilder("package walk;\n");
      uses.get(0).packages().forEach(it -> source.append("import " + it + ".*;\n"));
      source.append("@SuppressWarnings({\"all\"})\nclass " + name + " {\n");
      uses.forEach(use -> source.append("  ").append(use.source()).append('\n'));
      text = source.append("}\n").toString();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
