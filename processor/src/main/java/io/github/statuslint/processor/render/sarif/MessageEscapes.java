// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.render.sarif;

import java.util.regex.Pattern;

/**
 * Keeps text from source code from being read as syntax of SARIF messages (section 3.11): numbered
 * places, and links in square brackets. Other brackets and braces stay as they are, because most
 * viewers show an escape that is not needed.
 */
final class MessageEscapes {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\(");

  private MessageEscapes() {}

  static String of(String text) {
    String withoutPlaces = PLACE.matcher(text).replaceAll("{{$1}}");
    return LINK.matcher(withoutPlaces).replaceAll("\\\\[$1\\\\](");
  }
}
