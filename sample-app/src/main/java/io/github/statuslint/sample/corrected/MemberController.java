// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.corrected;

import io.github.statuslint.sample.HttpStatusInfo;
import io.github.statuslint.sample.library.Library;
import io.github.statuslint.sample.library.Member;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who may borrow. */
@RestController
@RequestMapping("/corrected/members")
class MemberController {

  private final Library library;
  private final AuthenticationManager authentication;

  MemberController(Library library, AuthenticationManager authentication) {
    this.library = library;
    this.authentication = authentication;
  }

  @PostMapping("/login")
  Map<String, String> logIn(@RequestParam String name, @RequestParam String password) {
    authentication.authenticate(
        UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    return Map.of("welcome", name);
  }

  @PostMapping
  ResponseEntity<Member> register(@Valid @RequestBody Member member) {
    if (member.name().contains("/")) {
      throw new ResponseStatusException(
          HttpStatusInfo.UNPROCESSABLE_CONTENT.toHttpStatusCode(), "A name has no slash in it");
    }
    if (!library.register(member)) {
      throw ErrorCode.MEMBER_ALREADY_EXISTS.failure();
    }
    return ResponseEntity.created(URI.create("/corrected/members/" + member.name())).body(member);
  }

  @GetMapping("/{name}")
  ResponseEntity<Object> member(@PathVariable String name) {
    Optional<Member> member = library.member(name);
    if (member.isEmpty()) {
      return ResponseEntity.status(HttpStatusInfo.NOT_FOUND.toHttpStatusCode())
          .body("Member not found");
    }
    return ResponseEntity.ok(member.get());
  }

  @GetMapping("/{name}/card")
  void card(@PathVariable String name, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader(HttpHeaders.LOCATION, "/corrected/members/" + name);
  }
}
