// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.corrected;

import io.github.statuslint.sample.ErrorBody;
import io.github.statuslint.sample.HttpStatusInfo;
import io.github.statuslint.sample.HttpStatusInfo.CodeText;
import io.github.statuslint.sample.library.Library;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Figures for librarians. */
@RestController
@RequestMapping("/corrected/reports")
class ReportController {

  private static final Path ARCHIVE = Path.of("archive-that-is-not-mounted");

  private final Library library;

  ReportController(Library library) {
    this.library = library;
  }

  @GetMapping("/{year}")
  @ApiResponses({
    @ApiResponse(responseCode = CodeText.OK, description = "The figures of the year"),
    @ApiResponse(responseCode = CodeText.BAD_REQUEST, description = "No year"),
    @ApiResponse(responseCode = CodeText.UNAUTHORIZED, description = "Nobody is logged in"),
    @ApiResponse(responseCode = CodeText.FORBIDDEN, description = "The member is no librarian")
  })
  ResponseEntity<Object> report(@PathVariable String year) {
    try {
      return ResponseEntity.ok(
          Map.of("loansPerBook", library.loansPerBook(Year.parse(year).getValue())));
    } catch (DateTimeParseException e) {
      return ResponseEntity.badRequest().body(new ErrorBody("Invalid year: " + e.getMessage()));
    }
  }

  @PostMapping("/{year}/notes")
  ResponseEntity<ErrorBody> note(@PathVariable int year, @RequestBody String text) {
    try {
      Files.writeString(ARCHIVE.resolve(year + ".txt"), text);
    } catch (IOException e) {
      return ResponseEntity.status(HttpStatusInfo.Code.INTERNAL_SERVER_ERROR)
          .body(new ErrorBody("The note could not be saved"));
    }
    return ResponseEntity.noContent().build();
  }

  @ExceptionHandler(ArithmeticException.class)
  @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
  ErrorBody noFigures(ArithmeticException e) {
    return new ErrorBody("The report could not be made");
  }
}
