// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What runs inside javac, or nothing. */
enum Tool {
  /** javac alone. */
  NONE,
  /** A processor that does nothing: what annotation processing itself costs. */
  IDLE,
  /** All rules on, no report. */
  STATUSLINT,
  /** The plug-in that starts by itself, without annotation processing: all rules on, no report. */
  STATUSLINT_PLUGIN,
  /** All rules on, a SARIF report and a folder of pages. */
  STATUSLINT_REPORTS,
  /** Error Prone with one check. */
  ERROR_PRONE_ONE,
  /** Error Prone as it comes. */
  ERROR_PRONE,
  /** NullAway, which is a check of Error Prone, alone. */
  NULLAWAY,
  /** A checker of the Checker Framework that needs no annotations. */
  CHECKER;

  private static final String STATUSLINT_JAR = "statuslint-processor";
  private static final String PLUGIN_JAR = "statuslint-plugin";
  private static final String CHECKER_JAR = "checker-4";
  private static final String CHECKER_CLASS = "org.checkerframework.framework.util.PurityChecker";

  private static final List<String> OPENED =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  /**
   * Options of javac.
   *
   * @param beside a processor path that the sources need anyway, may be empty
   */
  List<String> options(String beside) throws IOException {
    return switch (this) {
      case NONE -> beside.isEmpty() ? List.of("-proc:none") : List.of("-processorpath", beside);
      case IDLE -> beside.isEmpty() ? idle() : NONE.options(beside);
      case STATUSLINT -> statuslint(beside);
      case STATUSLINT_PLUGIN ->
          List.of(
              "-processorpath",
              joined(Jars.path(PLUGIN_JAR), beside),
              "-Xplugin:Statuslint profile=strict lang=en");
      case STATUSLINT_REPORTS -> {
        List<String> options = new ArrayList<>(statuslint(beside));
        options.add("-Astatuslint.sarif=report.sarif");
        options.add("-Astatuslint.html=report");
        yield options;
      }
      case ERROR_PRONE_ONE ->
          plugin(beside, "ErrorProne -XepDisableAllChecks -Xep:DeadException:WARN");
      case ERROR_PRONE -> plugin(beside, "ErrorProne -XepAllErrorsAsWarnings");
      case NULLAWAY ->
          plugin(
              beside,
              "ErrorProne -XepDisableAllChecks -Xep:NullAway:WARN"
                  + " -XepOpt:NullAway:AnnotatedPackages=com,org,io,de,net");
      case CHECKER ->
          List.of(
              "-processorpath",
              joined(Jars.path("checker-"), beside),
              "-processor",
              CHECKER_CLASS,
              "-Awarns");
    };
  }

  /** What it needs on the class path, as the end of one. */
  String classPath() throws IOException {
    return this == CHECKER ? File.pathSeparator + Jars.path("checker-qual") : "";
  }

  private static List<String> idle() {
    String own = IdleProcessor.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return List.of("-processorpath", own, "-processor", IdleProcessor.class.getName());
  }

  private static List<String> statuslint(String beside) throws IOException {
    return List.of(
        "-processorpath",
        joined(Jars.path(STATUSLINT_JAR), beside),
        "-Astatuslint.profile=strict",
        "-Astatuslint.lang=en");
  }

  private List<String> plugin(String beside, String plugin) throws IOException {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-processorpath", joined(analysers(), beside)));
    options.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    if (beside.isEmpty()) {
      options.add("-proc:none");
    }
    options.add("-Xplugin:" + plugin);
    return options;
  }

  /** Error Prone takes every check that it finds on its path. */
  private String analysers() throws IOException {
    return this == NULLAWAY
        ? Jars.pathWithout(STATUSLINT_JAR, PLUGIN_JAR, CHECKER_JAR)
        : Jars.pathWithout(STATUSLINT_JAR, PLUGIN_JAR, CHECKER_JAR, "nullaway");
  }

  private static String joined(String path, String beside) {
    return beside.isEmpty() ? path : path + File.pathSeparator + beside;
  }

  /** Options of the JVM; processors that keep to the standard need none. */
  List<String> jvm() {
    if (compareTo(ERROR_PRONE_ONE) < 0) {
      return List.of();
    }
    return Stream.concat(
            OPENED.stream().map(one -> "--add-exports=jdk.compiler/com.sun.tools.javac." + one),
            Stream.of(
                "--add-opens=jdk.compiler/com.sun.tools.javac.code",
                "--add-opens=jdk.compiler/com.sun.tools.javac.comp"))
        .map(option -> option + "=ALL-UNNAMED")
        .toList();
  }
}
