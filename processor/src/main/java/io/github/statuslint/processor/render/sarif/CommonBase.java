// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives reports that were written in different directories one base. */
final class CommonBase {

  private static final String BASES = "originalUriBaseIds";

  private CommonBase() {}

  /** Moves the base of each run up to the directory that they have in common. */
  static void apply(List<JsonObject> runs) {
    List<String> bases = runs.stream().map(CommonBase::base).flatMap(Optional::stream).toList();
    if (bases.size() < runs.size() || bases.stream().distinct().count() == 1) {
      return;
    }
    String common = bases.stream().reduce(CommonBase::common).orElse("");
    for (JsonObject run : runs) {
      String below = base(run).orElse(common).substring(common.length());
      move(run.get("results"), below);
      move(run.get("invocations"), below);
      SarifLog.object(run, BASES)
          .flatMap(all -> SarifLog.object(all, SarifLog.BASE_ID))
          .ifPresent(base -> base.addProperty("uri", common));
    }
  }

  private static Optional<String> base(JsonObject run) {
    return SarifLog.object(run, BASES)
        .flatMap(bases -> SarifLog.object(bases, SarifLog.BASE_ID))
        .flatMap(base -> SarifLog.string(base, "uri"));
  }

  /** The longest address of a directory that both begin with. */
  private static String common(String a, String b) {
    int end = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i); i++) {
      if (a.charAt(i) == '/') {
        end = i + 1;
      }
    }
    return a.substring(0, end);
  }

  private static void move(@Nullable JsonElement element, String below) {
    if (element == null) {
      return;
    }
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> move(item, below));
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      if (SarifLog.string(object, "uriBaseId").filter(SarifLog.BASE_ID::equals).isPresent()) {
        SarifLog.string(object, "uri")
            .ifPresent(
                uri -> object.addProperty("uri", URI.create(below + uri).normalize().toString()));
      }
      object.entrySet().forEach(entry -> move(entry.getValue(), below));
    }
  }
}
