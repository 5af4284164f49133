// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The command line of the benchmarks; README.md has examples. Tables are printed as Markdown. */
public final class Benchmarks {

  private static final String USAGE =
      """
      libraries  javac on published libraries, with and without tools
      generated  the same on made-up services
      file       the same on one file, a controller, and on one without a status
      same       whether class files and javac's messages are the same with and without
      rules      what each rule costs for 1,000 lines
      lookup     from a code to a status, against other libraries (JMH)

      --pairs=5                         runs of each tool that are counted
      --tools=STATUSLINT,...            of NONE, IDLE, STATUSLINT, STATUSLINT_PLUGIN, STATUSLINT_REPORTS, ERROR_PRONE_ONE, ERROR_PRONE, NULLAWAY, CHECKER
      --corpus=<folder>                 what -Pcorpus has fetched; ~/.cache/statuslint/corpus
      --only=<part of names>            of libraries
      --classes=1000,4000,16000         of made-up services
      --jvm=-Xmx2g,-XX:+UseSerialGC     options of the measured JVMs
      --quick                           for lookup: one short fork
      """;

  private final Map<String, String> options = new TreeMap<>();
  private final Path work;

  private Benchmarks(String[] arguments) throws IOException {
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      options.put(parts[0], parts.length == 2 ? parts[1] : "");
    }
    work = Files.createTempDirectory("statuslint-benchmarks");
  }

  /**
   * Runs one part.
   *
   * @param arguments its name and options, without any a list of them
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    if (arguments.length == 0) {
      System.out.print(USAGE);
      return;
    }
    Benchmarks benchmarks = new Benchmarks(Arrays.copyOfRange(arguments, 1, arguments.length));
    System.out.printf(
        "%s, %s %s, JDK %s, %d processors%n%n",
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("os.arch"),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors());
    benchmarks.run(arguments[0]);
    Folders.delete(benchmarks.work);
  }

  private void run(String part) throws IOException, InterruptedException, RunnerException {
    switch (part) {
      case "libraries" -> pairs(libraries());
      case "generated" -> pairs(services(option("--classes", "1000,4000,16000")));
      case "file" -> pairs(files());
      case "same" -> same();
      case "rules" -> System.out.print(RuleCosts.table(libraries(), work));
      case "lookup" -> lookup();
      default -> System.out.print(USAGE);
    }
  }

  private String option(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }

  private List<Subject> libraries() throws IOException {
    Path home = Path.of(System.getProperty("user.home"), ".cache/statuslint/corpus");
    return Subject.libraries(
        Path.of(option("--corpus", home.toString())).toAbsolutePath(), option("--only", ""));
  }

  private List<Subject> services(String sizes) throws IOException {
    List<Subject> services = new ArrayList<>();
    for (String size : sizes.split(",", -1)) {
      Path folder = work.resolve("service" + size);
      Services.write(folder, Integer.parseInt(size));
      services.add(Subject.of(size + " made-up classes", folder));
    }
    return services;
  }

  /** A controller, and a class without a status; what they use is compiled beforehand. */
  private List<Subject> files() throws IOException, InterruptedException {
    Subject service = services("4").get(0);
    Path classes = Files.createDirectory(work.resolve("classes"));
    Measured.run(List.of(), work, service.arguments(Tool.NONE, classes));
    return List.of(
        service.only("one file, a controller", "Thing0Controller.java", classes),
        service.only("one file without a status", "Thing0Service.java", classes));
  }

  private void pairs(List<Subject> subjects) throws IOException, InterruptedException {
    List<Tool> tools =
        Arrays.stream(option("--tools", "STATUSLINT").split(",", -1)).map(Tool::valueOf).toList();
    List<String> jvm =
        Arrays.stream(option("--jvm", "").split(",", -1)).filter(one -> !one.isEmpty()).toList();
    int count = Integer.parseInt(option("--pairs", "5"));
    System.out.println(Pairs.head());
    for (Subject subject : subjects) {
      try {
        System.out.print(new Pairs(subject, tools, jvm, work).run(count).table());
      } catch (IOException failed) {
        System.out.println(failed(subject, failed));
      }
    }
  }

  private static String failed(Subject subject, IOException why) {
    return "| " + subject.name() + " | failed: " + why.getMessage();
  }

  private void same() throws IOException, InterruptedException {
    System.out.println(SameOutput.head());
    List<Subject> subjects = new ArrayList<>(services("400"));
    subjects.addAll(libraries());
    for (Subject subject : subjects) {
      try {
        System.out.println(SameOutput.line(subject, work));
      } catch (IOException failed) {
        System.out.println(failed(subject, failed));
      }
    }
  }

  private void lookup() throws RunnerException {
    OptionsBuilder builder = new OptionsBuilder();
    builder.include(Lookup.class.getName()).addProfiler(GCProfiler.class);
    if (options.containsKey("--quick")) {
      TimeValue brief = TimeValue.milliseconds(300);
      builder.forks(1).warmupIterations(2).measurementIterations(3);
      builder.warmupTime(brief).measurementTime(brief);
    }
    System.out.printf(Locale.ROOT, "Nanoseconds for one look-up, bytes allocated in it.%n");
    new Runner(builder.build()).run();
  }
}
