// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.JudgedFinding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that they are found again when lines have moved: by rule, code element, the
 * text of the expression with its blanks folded, and the number of the finding among those that are
 * alike in all three.
 */
final class Fingerprints {

  /** The name of the fingerprint, with the version of how it is made. */
  static final String NAME = "statuslintElement/v1";

  private static final int BYTES = 16;

  private final Map<String, Integer> occurrences = new HashMap<>();

  /** The fingerprint; findings must come in the order of their places. */
  String of(JudgedFinding judged) {
    Finding finding = judged.finding();
    String expression = judged.excerpt().map(excerpt -> excerpt.text(finding.span())).orElse("");
    String key =
        finding.rule()
            + '\n'
            + finding.element()
            + '\n'
            + expression.replaceAll("\\s+", " ").strip();
    int occurrence = occurrences.merge(key, 1, Integer::sum);
    return digest(key + '\n' + occurrence);
  }

  private static String digest(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
