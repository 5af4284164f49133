// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** The main class of the measured processes: javac, and what it has taken. */
public final class MeasuredJavac {

  private static final String LINUX = "/proc/self/status";

  private MeasuredJavac() {}

  /**
   * Runs javac and writes a line {@code status cpuNanos peakBytes classes} to a file.
   *
   * @param arguments the file, and one argument of javac that names a file of arguments
   */
  public static void main(String[] arguments) throws IOException {
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    PrintStream nowhere =
        new PrintStream(Path.of(arguments[0] + ".log").toFile(), StandardCharsets.UTF_8);
    int status;
    try (PrintWriter output = new PrintWriter(nowhere, false, StandardCharsets.UTF_8)) {
      status = javac.run(output, output, arguments[1]);
    }
    long cpu = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    Files.writeString(
        Path.of(arguments[0]), "%d %d %d %d%n".formatted(status, cpu, peak(), classes));
  }

  /** The most memory that the process has had resident; elsewhere than on Linux, of its heap. */
  private static long peak() throws IOException {
    if (Files.exists(Path.of(LINUX))) {
      for (String line : Files.readAllLines(Path.of(LINUX))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) << 10;
        }
      }
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(java.lang.management.MemoryUsage::getUsed)
        .sum();
  }
}
