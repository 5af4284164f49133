// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schema of the standard, and reports held against it. */
final class Schema {

  private static final JsonSchema SARIF = read();

  private Schema() {}

  private static JsonSchema read() {
    try (InputStream schema = Schema.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
      SchemaValidatorsConfig config =
          SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema, config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one run of a report, which must be valid. */
  static JsonNode run(Path report) {
    try {
      return run(Files.readString(report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one run of a report, which must be valid. */
  static JsonNode run(String report) {
    try {
      JsonNode log = new ObjectMapper().readTree(report);
      assertThat(SARIF.validate(log)).isEmpty();
      assertThat(log.path("runs")).hasSize(1);
      return log.path("runs").path(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
