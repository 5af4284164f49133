// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Explains statuses, in the language that the caller accepts. */
@RestController
@RequestMapping("/statuses")
class StatusController {

  @GetMapping("/{code}")
  @ApiResponses({
    @ApiResponse(responseCode = HttpStatusInfo.CodeText.OK, description = "The status explained"),
    @ApiResponse(responseCode = HttpStatusInfo.CodeText.NOT_FOUND, description = "No such status")
  })
  ResponseEntity<StatusPage> explain(@PathVariable int code, Locale locale) {
    return in(locale, StatusPage.of(find(code), locale));
  }

  @GetMapping("/compare")
  @ApiResponses({
    @ApiResponse(responseCode = HttpStatusInfo.CodeText.OK, description = "The two side by side"),
    @ApiResponse(
        responseCode = HttpStatusInfo.CodeText.BAD_REQUEST,
        description = "One code twice"),
    @ApiResponse(responseCode = HttpStatusInfo.CodeText.NOT_FOUND, description = "No such status")
  })
  ResponseEntity<ComparisonPage> compare(
      @RequestParam int first, @RequestParam int second, Locale locale) {
    if (first == second) {
      throw new ResponseStatusException(
          HttpStatusInfo.BAD_REQUEST.toHttpStatusCode(), "Give two different codes");
    }
    return in(locale, ComparisonPage.of(find(first), find(second), locale));
  }

  private static HttpStatusInfo find(int code) {
    return HttpStatusInfo.find(code)
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatusInfo.NOT_FOUND.toHttpStatusCode(), "No status has the code " + code));
  }

  private static <T> ResponseEntity<T> in(Locale locale, T page) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .body(page);
  }

  /** A status explained. */
  record StatusPage(
      int code,
      String reasonPhrase,
      String description,
      String whenYouSeeIt,
      String howToFix,
      List<String> requiredHeaders,
      String reference) {

    static StatusPage of(HttpStatusInfo status, Locale locale) {
      return new StatusPage(
          status.code(),
          status.reasonPhrase(),
          status.description(locale),
          status.whenYouSeeIt(locale),
          status.howToFix(locale),
          status.requiredHeaders(),
          status.referenceAddress());
    }
  }

  /** Two statuses side by side. */
  record ComparisonPage(
      String summary, List<String> differences, StatusPage first, StatusPage second) {

    static ComparisonPage of(HttpStatusInfo first, HttpStatusInfo second, Locale locale) {
      HttpStatusInfo.Comparison comparison = first.compare(second, locale);
      return new ComparisonPage(
          comparison.summary(),
          comparison.differences(),
          StatusPage.of(first, locale),
          StatusPage.of(second, locale));
    }
  }
}
