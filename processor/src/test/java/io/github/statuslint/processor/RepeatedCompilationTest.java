// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.RuleSamples;
import io.github.statuslint.processor.kit.Snippets;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A daemon that compiles again and again, also two modules at once. */
class RepeatedCompilationTest {

  private static final int WARM = 20;

  /** Far less than one more copy of our classes or of a compiler's tables each time. */
  private static final long BYTES_EACH = 64L << 10;

  private static final int CLASSES_EACH = 20;

  /**
   * Each compilation loads the processor anew from its path, as build tools do. {@code
   * -Dstatuslint.compilations=500} makes more of them.
   */
  @Test
  void heapAndClassesHoldSteady() throws InterruptedException {
    int times = Integer.getInteger("statuslint.compilations", 50);
    compile(WARM);
    long bytes = usedBytes();
    int classes = loadedClasses();

    compile(times);

    long moreBytes = usedBytes() - bytes;
    int moreClasses = loadedClasses() - classes;
    System.out.printf(
        "%d compilations: heap %+,d bytes, %+d classes%n", times, moreBytes, moreClasses);
    assertThat(moreBytes).as("bytes").isLessThan(BYTES_EACH * times);
    assertThat(moreClasses).as("classes").isLessThan(CLASSES_EACH * times);
  }

  private static void compile(int times) {
    List<String> fromPath =
        List.of("-processorpath", Compilation.classPath(), "-Astatuslint.lang=en");
    for (int i = 0; i < times; i++) {
      Compilation compilation = Compilation.of(List.of(Snippets.login()), fromPath, List.of());
      assertThat(compilation.findings())
          .singleElement()
          .satisfies(told -> assertThat(told.rule()).isEqualTo(Snippets.RULE));
    }
  }

  private static long usedBytes() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  private static int loadedClasses() {
    return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
  }

  @Test
  void twoAtOnceTellWhatOneAloneTells() throws Exception {
    List<Source> samples = RuleSamples.ofAllRules();
    List<Source> first = samples.subList(0, samples.size() / 2);
    List<Source> second = samples.subList(samples.size() / 2, samples.size());
    List<Compilation> alone = List.of(Compilation.strictly(first), Compilation.strictly(second));

    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < 3; i++) {
        List<Callable<Compilation>> both =
            List.of(() -> Compilation.strictly(first), () -> Compilation.strictly(second));
        List<Compilation> together = new ArrayList<>();
        for (Future<Compilation> one : threads.invokeAll(both)) {
          together.add(one.get());
        }
        assertThat(together).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(alone).allSatisfy(one -> assertThat(one.findings()).hasSizeGreaterThan(100));
  }
}
