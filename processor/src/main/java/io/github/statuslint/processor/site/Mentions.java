// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names and short texts of a method. Few rules ask for them, so names of the compiler are turned
 * into text only then.
 */
final class Mentions extends AbstractSet<String> {

  private final Set<CharSequence> found = new HashSet<>();
  private @Nullable Set<String> texts;

  /** Adds a name of the compiler, or a text. */
  void mention(CharSequence word) {
    found.add(word);
  }

  private Set<String> texts() {
    if (texts == null) {
      Set<String> read = new HashSet<>();
      for (CharSequence word : found) {
        read.add(word.toString());
      }
      texts = Set.copyOf(read);
    }
    return texts;
  }

  @Override
  public boolean contains(@Nullable Object word) {
    return word != null && texts().contains(word);
  }

  @Override
  public Iterator<String> iterator() {
    return texts().iterator();
  }

  @Override
  public int size() {
    return texts().size();
  }
}
