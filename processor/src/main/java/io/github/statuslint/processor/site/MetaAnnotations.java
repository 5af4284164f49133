// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * The annotations on annotation types. To ask for them makes javac read the class file, and under
 * {@code -Xlint:classfile} it warns of what is missing there. The annotations that say whether
 * something may be null are the usual case: they name classes of JSR 305, which hardly anybody has,
 * and javac itself does not read them. They have nothing to do with a status.
 */
final class MetaAnnotations {

  private MetaAnnotations() {}

  /** The annotations on an annotation type; none for those that cannot tell of a status. */
  static List<? extends AnnotationMirror> on(TypeElement annotation) {
    boolean ofNull =
        annotation.getSimpleName().toString().toLowerCase(Locale.ROOT).contains("null");
    return ofNull || isOfTheLanguage(annotation.getQualifiedName().toString())
        ? List.of()
        : annotation.getAnnotationMirrors();
  }

  /** Whether an annotation says something of the language, and nothing of a status. */
  static boolean isOfTheLanguage(String annotation) {
    return annotation.startsWith("java.") || annotation.startsWith("kotlin.");
  }
}
