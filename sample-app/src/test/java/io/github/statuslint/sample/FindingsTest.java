// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.StatuslintProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the linter says of this service: each mistake once, and nothing of the corrected twins. */
final class FindingsTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/statuslint/sample");
  private static final Pattern RULE = Pattern.compile("\\[([A-Za-z0-9]+)] ");

  /** A class of the package of mistakes, the rule that speaks, and the line it speaks of. */
  private static final String MISTAKES =
      """
      BookController | FoundWithoutLocation | return new ResponseEntity<>(library.search(words), HttpStatus.FOUND);
      BookController | NotFoundNot404 | .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "Book not found"));
      BookController | CreatedBySafeMethod | @ResponseStatus(HttpStatus.CREATED)
      BookController | RedirectWithoutLocation | return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).build();
      BookController | StatusAnnotationIgnored | @ResponseStatus(HttpStatus.CREATED)
      BookController | ResponseDropped | ResponseEntity.badRequest().build();
      BookController | NotModifiedMisused | return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
      BookController | ReasonDiscardsBody | @ResponseStatus(code = HttpStatus.ACCEPTED, reason = "Noted")
      BookController | ContentWithoutContentStatus | return ResponseEntity.status(HttpStatus.NO_CONTENT).body(book);
      ErrorAdvice | AuthenticationFailureNot401 | @ResponseStatus(HttpStatus.FORBIDDEN)
      ErrorAdvice | FrameworkStatusReplaced | @ResponseStatus(HttpStatus.NOT_ACCEPTABLE)
      ErrorAdvice | BareResponseStatus | @ResponseStatus
      ErrorAdvice | ErrorHandlerWithoutStatus | ErrorBody tooManyLoans(LoanLimitReachedException e) {
      ErrorAdvice | ProblemStatusMismatch | return ResponseEntity.status(HttpStatus.CONFLICT)
      ErrorCode | NotFoundNot404 | LOAN_NOT_FOUND(HttpStatus.CONFLICT, "Loan not found"),
      ErrorCode | ConflictNot409 | MEMBER_ALREADY_EXISTS(HttpStatus.NOT_FOUND, "A member with this name already exists");
      LoanController | AllowMissing | return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).build();
      LoanController | PermissionDeniedNot403 | HttpStatus.UNAUTHORIZED, "You have no permission to renew the loan of somebody else");
      LoanController | PreconditionFailedMisused | HttpStatus.PRECONDITION_FAILED, "The loan has been renewed once");
      LoanController | InvalidStatusCode | return ResponseEntity.status(1000).body(new ErrorBody("The book is back already"));
      LoanController | UnregisteredStatus | return ResponseEntity.status(420).body(new ErrorBody("One reminder a day"));
      MemberController | NotAcceptableMisused | throw new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE, "A name has no slash in it");
      MemberController | FailureTextWithSuccess | return ResponseEntity.ok("Member not found");
      MemberController | StatusOverwritten | response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      NothingOnLoanException | SuccessStatusOnException | @ResponseStatus(HttpStatus.OK)
      ReportController | DescriptionContradictsStatus | @ApiResponse(responseCode = "401", description = "Forbidden")
      ReportController | SuccessInCatch | return ResponseEntity.ok(new ErrorBody("Invalid year: " + e.getMessage()));
      ReportController | ExpectationFailedMisused | return ResponseEntity.status(HttpStatus.EXPECTATION_FAILED)
      ReportController | ServerFaultAs4xx | @ResponseStatus(HttpStatus.BAD_REQUEST)
      SecurityConfiguration | EntryPointStatusSwapped | .authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN))
      SecurityConfiguration | EntryPointStatusSwapped | response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "For librarians only");
      """;

  private static List<Place> found;

  private record Place(String file, String rule, String line) {

    boolean isMistake() {
      return file.startsWith("mistakes/");
    }

    String row() {
      String type = file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
      return "%s | %s | %s".formatted(type, rule, line);
    }
  }

  @BeforeAll
  static void lint(@TempDir Path output) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              List.of("-d", output.toString(), "-cp", classPath(), "-Astatuslint.lang=en"),
              null,
              files.getJavaFileObjectsFromPaths(sources()));
      task.setProcessors(List.of(new StatuslintProcessor()));
      assertThat(task.call()).as("%s", diagnostics.getDiagnostics()).isTrue();
    }
    found = diagnostics.getDiagnostics().stream().flatMap(FindingsTest::place).toList();
  }

  @Test
  void tellsEachMistakeOnce() {
    assertThat(found.stream().filter(Place::isMistake).map(Place::row).toList())
        .containsExactlyInAnyOrderElementsOf(MISTAKES.lines().toList());
  }

  @Test
  void leavesAllElseAlone() {
    assertThat(found).allMatch(Place::isMistake);
  }

  private static Stream<Place> place(Diagnostic<? extends JavaFileObject> diagnostic) {
    Matcher rule = RULE.matcher(diagnostic.getMessage(Locale.ENGLISH));
    if (diagnostic.getSource() == null || !rule.lookingAt()) {
      return Stream.empty();
    }
    Path file = Path.of(diagnostic.getSource().toUri());
    try {
      String line = Files.readAllLines(file).get((int) diagnostic.getLineNumber() - 1).strip();
      String name = SOURCES.toAbsolutePath().relativize(file).toString().replace('\\', '/');
      return Stream.of(new Place(name, rule.group(1), line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The class path of this test without the classes that are compiled anew. */
  private static String classPath() {
    String own = Path.of("target", "classes").toAbsolutePath().toString();
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.equals(own))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
