// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation.Source;
import io.github.statuslint.processor.kit.ReadSites;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a condition tells of the branches that it guards. */
class GuardTest {

  private static final int THEN = 403;
  private static final int ELSE = 404;

  private static final String CLASSES =
      """
      package shop;
      import jakarta.servlet.http.HttpServletRequest;
      import java.net.ConnectException;
      import java.security.Principal;
      import java.util.*;
      import org.springframework.http.ResponseEntity;
      import org.springframework.security.authentication.AnonymousAuthenticationToken;
      import org.springframework.security.core.Authentication;
      import org.springframework.security.core.annotation.AuthenticationPrincipal;
      import org.springframework.security.core.userdetails.*;
      import org.springframework.util.StringUtils;

      class Account { boolean isAdmin() { return false; } Account owner() { return this; } }

      class Users {
        Account getCurrentUser() { return null; }
        Account getCurrentUser(String tenant) { return null; }
        Account find(String name) { return null; }
      }

      class Orders {
        Users users;
        boolean isOwner(Object caller, String order) { return false; }
        boolean isAdmin() { return false; }
      """;

  private static final String HEAD =
      """
      ResponseEntity<?> find(
          Principal principal,
          Authentication authentication,
          @AuthenticationPrincipal Account me,
          Account user,
          Account other,
          UserDetails details,
          User springUser,
          HttpServletRequest request,
          Object order,
          String name,
          Exception failure) {
        Account current = users.getCurrentUser();
        String header = request.getHeader("authorization");
        String trace = request.getHeader("X-Trace");
        boolean signedIn = authentication.isAuthenticated();
        boolean same = name == header;
      """;

  private static List<StatusUse> uses(String methods) {
    return ReadSites.of(new Source("Orders.java", CLASSES + methods + "}\n")).stream()
        .flatMap(sites -> sites.uses().stream())
        .toList();
  }

  private static String choice(String condition) {
    return "if (%s) { return ResponseEntity.status(403).build(); }".formatted(condition)
        + " else { return ResponseEntity.status(404).build(); }";
  }

  private static Guard only(StatusUse use) {
    assertThat(use.context().guards()).hasSize(1);
    return use.context().guards().get(0);
  }

  /** The conditions that hold where a method answers with a code. */
  private static List<Guard> guards(String body, int code) {
    return uses(HEAD + body + "}\n").stream()
        .filter(use -> use.is(code))
        .findFirst()
        .orElseThrow()
        .context()
        .guards();
  }

  private static Guard guard(String condition, int code) {
    List<Guard> guards = guards(choice(condition), code);
    assertThat(guards).hasSize(1);
    return guards.get(0);
  }

  @Test
  void somebodyIsThereOrNobody() {
    tells(
        guard -> guard.caller().name(),
        """
        principal == null -> ABSENT, PRESENT
        null == principal -> ABSENT, PRESENT
        principal != null -> PRESENT, ABSENT
        !(principal == null) -> PRESENT, ABSENT
        me == null -> ABSENT, PRESENT
        current == null -> ABSENT, PRESENT
        users.getCurrentUser() == null -> ABSENT, UNKNOWN
        authentication.isAuthenticated() -> PRESENT, ABSENT
        signedIn -> PRESENT, ABSENT
        !signedIn -> ABSENT, PRESENT
        authentication instanceof AnonymousAuthenticationToken -> ABSENT, UNKNOWN
        """);
  }

  @Test
  void credentialsThatAreNotSentSayThatNobodyIsThere() {
    tells(
        guard -> guard.caller().name(),
        """
        header == null -> ABSENT, UNKNOWN
        header != null -> UNKNOWN, ABSENT
        header.isEmpty() -> ABSENT, UNKNOWN
        header.startsWith("Bearer ") -> UNKNOWN, ABSENT
        StringUtils.hasText(header) -> UNKNOWN, ABSENT
        request.getHeader("Authorization") == null -> ABSENT, UNKNOWN
        """);
  }

  @Test
  void somebodyIsThereAndLacksARight() {
    tells(
        guard -> guard.caller().name(),
        """
        user.isAdmin() -> UNKNOWN, REFUSED
        !user.isAdmin() -> REFUSED, UNKNOWN
        !user.owner().isAdmin() -> REFUSED, UNKNOWN
        !me.isAdmin() -> REFUSED, UNKNOWN
        !current.isAdmin() -> REFUSED, UNKNOWN
        !isOwner(principal, name) -> REFUSED, UNKNOWN
        !request.isUserInRole(name) -> UNKNOWN, UNKNOWN
        """);
  }

  @Test
  void whateverElseIsMissingOrNotAllowedIsNoneOfThese() {
    tells(
        guard -> guard.caller().name(),
        """
        order == null -> UNKNOWN, UNKNOWN
        order == name -> UNKNOWN, UNKNOWN
        principal == order -> UNKNOWN, UNKNOWN
        other == null -> UNKNOWN, UNKNOWN
        user == null -> UNKNOWN, PRESENT
        details == null -> UNKNOWN, UNKNOWN
        springUser == null -> UNKNOWN, UNKNOWN
        users.getCurrentUser(name) == null -> UNKNOWN, UNKNOWN
        users.find(name) == null -> UNKNOWN, UNKNOWN
        trace == null -> UNKNOWN, UNKNOWN
        trace.isEmpty() -> UNKNOWN, UNKNOWN
        name.startsWith("Bearer ") -> UNKNOWN, UNKNOWN
        !other.isAdmin() -> UNKNOWN, UNKNOWN
        !isAdmin() -> UNKNOWN, UNKNOWN
        same -> UNKNOWN, UNKNOWN
        order instanceof String -> UNKNOWN, UNKNOWN
        """);
  }

  @Test
  void conditionsAddToEachOtherAndChoicesTellWhatTheyShare() {
    tells(
        guard -> guard.caller().name(),
        """
        principal == null && order == null -> ABSENT, UNKNOWN
        order == null && principal == null -> ABSENT, UNKNOWN
        principal == null || order == null -> UNKNOWN, PRESENT
        principal == null || header == null -> ABSENT, PRESENT
        order == null || principal == null -> UNKNOWN, PRESENT
        principal == null || me == null -> ABSENT, PRESENT
        principal != null && !me.isAdmin() -> REFUSED, UNKNOWN
        !me.isAdmin() && principal != null -> REFUSED, UNKNOWN
        !me.isAdmin() && principal == null -> UNKNOWN, UNKNOWN
        !me.isAdmin() && order == null -> UNKNOWN, UNKNOWN
        principal == null || !me.isAdmin() -> UNKNOWN, PRESENT
        principal == null && me != null -> UNKNOWN, UNKNOWN
        """);
  }

  @Test
  void tellsOfTheTypeWhatABranchIsCertainOf() {
    tells(
        GuardTest::types,
        """
        failure instanceof ConnectException -> ConnectException, none
        (failure) instanceof ConnectException refused -> ConnectException, none
        !(failure instanceof ConnectException) -> none, ConnectException
        failure instanceof ConnectException && name == null -> ConnectException, none
        name == null && failure instanceof ConnectException -> ConnectException, none
        failure instanceof ConnectException || name == null -> none, none
        name == null || failure instanceof ConnectException -> none, none
        failure == null -> none, none
        """);
  }

  private static String types(Guard guard) {
    return guard.instance().map(Caught::types).orElse(List.of("none")).stream()
        .map(type -> type.substring(type.lastIndexOf('.') + 1))
        .collect(Collectors.joining(" or "));
  }

  /** Compares lines of a condition and of what its two branches tell. */
  private static void tells(Function<Guard, String> what, String table) {
    List<String> conditions =
        table.lines().map(line -> line.substring(0, line.indexOf(" -> "))).toList();
    String bodies =
        IntStream.range(0, conditions.size())
            .mapToObj(
                i -> HEAD.replace("find(", "find" + i + "(") + choice(conditions.get(i)) + "}\n")
            .collect(Collectors.joining());
    List<StatusUse> uses = uses(bodies);

    assertThat(uses).hasSize(2 * conditions.size());
    assertThat(
            IntStream.range(0, conditions.size())
                .mapToObj(
                    i ->
                        conditions.get(i)
                            + " -> "
                            + what.apply(only(uses.get(2 * i)))
                            + ", "
                            + what.apply(only(uses.get(2 * i + 1)))))
        .containsExactlyElementsOf(table.lines().toList());
  }

  @Test
  void isCertainOfOneOfSeveralTypes() {
    Optional<Caught> instance =
        guard(
                "failure instanceof ConnectException || failure instanceof IllegalStateException",
                THEN)
            .instance();

    assertThat(instance.orElseThrow().types())
        .containsExactly("java.net.ConnectException", "java.lang.IllegalStateException");
    assertThat(instance.orElseThrow().supertypes().get(0)).contains("java.net.SocketException");
    assertThat(instance.orElseThrow().supertypes().get(1)).contains("java.lang.RuntimeException");
    assertThat(instance.orElseThrow().variable()).isEqualTo("failure");
  }

  @Test
  void namesWhatIsAskedAndWhatIsComparedWithNull() {
    Guard guard = guard("users.find(name) == null && null != order || 1 > 2", ELSE);

    assertThat(guard.condition()).isEqualTo("users.find(name) == null && null != order || 1 > 2");
    assertThat(guard.holds()).isFalse();
    assertThat(guard.names()).containsExactly("find", "users", "name", "order");
    assertThat(guard.nullTested()).containsExactly("find", "order");
  }

  private static List<String> whatIsLeftAfter(String... statements) {
    return guards(
            String.join(" ", statements) + " return ResponseEntity.status(404).build();", ELSE)
        .stream()
        .map(guard -> guard.condition() + " is " + guard.holds())
        .toList();
  }

  /** Of what was passed before only a type or a missing caller is told, since there is much. */
  @Test
  void holdsForWhatFollowsABranchThatLeaves() {
    assertThat(
            whatIsLeftAfter(
                "if (me != null) { return null; }",
                "if (!(failure instanceof ConnectException)) throw new IllegalStateException();",
                "if (order == null) { return null; }",
                "if (principal == null) { { return null; } }"))
        .containsExactly("!(failure instanceof ConnectException) is false", "me != null is false");
  }

  @Test
  void doesNotHoldForWhatFollowsABranchThatGoesOn() {
    assertThat(
            whatIsLeftAfter(
                "if (me != null) { name = \"\"; }",
                "if (principal != null) {}",
                "if (me != null) { return null; } else { name = \"\"; }"))
        .isEmpty();
  }

  @Test
  void holdsOnlyWithinItsBlock() {
    assertThat(whatIsLeftAfter("{ if (me != null) { return null; } }")).isEmpty();
  }

  @Test
  void holdsInEachArmOfAConditionalExpression() {
    String choice =
        "return me == null ? ResponseEntity.status(401).build() : ResponseEntity.status(404).build();";

    assertThat(guards(choice, 401)).extracting(Guard::caller).containsExactly(Guard.Caller.ABSENT);
    assertThat(guards(choice, ELSE))
        .extracting(Guard::caller)
        .containsExactly(Guard.Caller.PRESENT);
  }
}
