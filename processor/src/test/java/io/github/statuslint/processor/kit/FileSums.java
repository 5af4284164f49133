// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.kit;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sizes and sums of files, which a failed comparison can print. */
public final class FileSums {

  private FileSums() {}

  /** Sums of the files below a folder, by their names in it. */
  public static Map<String, String> below(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] content = Files.readAllBytes(file);
        String sum = content.length + " bytes, " + new BigInteger(1, sha256(content)).toString(16);
        files.put(root.relativize(file).toString(), sum);
      }
    }
    return files;
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
