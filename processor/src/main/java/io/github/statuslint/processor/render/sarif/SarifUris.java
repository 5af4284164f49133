// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paths as the URIs of SARIF: relative to the base directory wherever that is possible. */
final class SarifUris {

  private SarifUris() {}

  /** The location of a file, by its path with slashes. */
  static JsonObject file(String path) {
    JsonObject location = new JsonObject();
    if (path.startsWith("/") || path.matches("[A-Za-z]:/.*")) {
      location.addProperty("uri", encoded("file", path.startsWith("/") ? path : "/" + path));
      return location;
    }
    location.addProperty("uri", encoded(null, "/" + path).substring(1));
    location.addProperty("uriBaseId", SarifLog.BASE_ID);
    return location;
  }

  /** What paths in the report are relative to: the only absolute path in it. */
  static JsonObject bases(Path baseDirectory) {
    String address = baseDirectory.toUri().toASCIIString();
    JsonObject base = new JsonObject();
    base.addProperty("uri", address.endsWith("/") ? address : address + "/");
    JsonObject bases = new JsonObject();
    bases.add(SarifLog.BASE_ID, base);
    return bases;
  }

  private static String encoded(@Nullable String scheme, String path) {
    try {
      return new URI(scheme, scheme == null ? null : "", path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(path, impossible);
    }
  }
}
