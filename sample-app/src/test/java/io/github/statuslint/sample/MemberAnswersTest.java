// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample;

import static io.github.statuslint.sample.AnswerAssert.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the two member controllers send. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
final class MemberAnswersTest {

  @LocalServerPort private int port;
  private Caller caller;

  @BeforeEach
  void call() {
    caller = Caller.at(port);
  }

  @Test
  void rightPassword() {
    assertThat(caller.post("/mistakes/members/login?name=ann&password=novels")).hasStatus(200);
    assertThat(caller.post("/corrected/members/login?name=ann&password=novels")).hasStatus(200);
  }

  @Test
  void wrongPassword() {
    assertThat(caller.post("/mistakes/members/login?name=ann&password=poems"))
        .hasStatus(403)
        .hasNoHeader("WWW-Authenticate");
    assertThat(caller.post("/corrected/members/login?name=ann&password=poems"))
        .hasStatus(401)
        .hasHeader("WWW-Authenticate", "Basic realm=\"library\"");
  }

  @Test
  void nameThatIsTaken() {
    register("mistakes", "eve");
    register("corrected", "eva");

    assertThat(register("mistakes", "eve")).hasStatus(404).says("already exists");
    assertThat(register("corrected", "eva")).hasStatus(409).says("already exists");
  }

  @Test
  void nameThatNobodyMayHave() {
    assertThat(register("mistakes", "ann/bob")).hasStatus(406).says("no slash");
    assertThat(register("corrected", "ann/bob")).hasStatus(422).says("no slash");
  }

  @Test
  void memberWhoIsNew() {
    assertThat(register("mistakes", "joe"))
        .hasStatus(201)
        .hasHeader("Location", "/mistakes/members/joe");
    assertThat(register("corrected", "jon"))
        .hasStatus(201)
        .hasHeader("Location", "/corrected/members/jon");
    assertThat(caller.get("/corrected/members/jon")).hasStatus(200).says("jon@example.org");
  }

  @Test
  void noSuchMember() {
    assertThat(caller.get("/mistakes/members/nobody")).hasStatus(200).says("Member not found");
    assertThat(caller.get("/corrected/members/nobody")).hasStatus(404).says("Member not found");
  }

  @Test
  void cardThatHasMoved() {
    assertThat(caller.get("/mistakes/members/ann/card")).hasStatus(302);
    assertThat(caller.get("/corrected/members/ann/card"))
        .hasStatus(301)
        .hasHeader("Location", "/corrected/members/ann");
  }

  private HttpResponse<String> register(String version, String name) {
    return caller.postJson(
        "/" + version + "/members",
        "{\"name\": \"" + name + "\", \"address\": \"" + name + "@example.org\"}");
  }
}
