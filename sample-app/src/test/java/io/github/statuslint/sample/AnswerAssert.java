// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample;

import java.net.http.HttpResponse;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says of an answer what its status, header fields and content are. */
final class AnswerAssert extends AbstractAssert<AnswerAssert, HttpResponse<String>> {

  private AnswerAssert(HttpResponse<String> actual) {
    super(actual, AnswerAssert.class);
  }

  static AnswerAssert assertThat(HttpResponse<String> actual) {
    return new AnswerAssert(actual);
  }

  AnswerAssert hasStatus(int status) {
    Assertions.assertThat(actual.statusCode()).as("%s %s", actual, actual.body()).isEqualTo(status);
    return this;
  }

  AnswerAssert hasHeader(String name, String value) {
    Assertions.assertThat(actual.headers().allValues(name)).as(name).contains(value);
    return this;
  }

  AnswerAssert hasNoHeader(String name) {
    Assertions.assertThat(actual.headers().allValues(name)).as(name).isEmpty();
    return this;
  }

  AnswerAssert says(String words) {
    Assertions.assertThat(actual.body()).contains(words);
    return this;
  }

  AnswerAssert doesNotSay(String words) {
    Assertions.assertThat(actual.body()).doesNotContain(words);
    return this;
  }

  AnswerAssert hasNoContent() {
    Assertions.assertThat(actual.body()).isEmpty();
    return this;
  }
}
