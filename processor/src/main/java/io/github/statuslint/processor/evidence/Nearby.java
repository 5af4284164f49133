// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import io.github.statuslint.processor.framework.TypeRole;
import io.github.statuslint.processor.site.AnnotationUse;
import io.github.statuslint.processor.site.Guard;
import io.github.statuslint.processor.site.SourceMethod;
import io.github.statuslint.processor.site.SourceType;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.Words;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The names and texts around a use: what a reader sees who looks for a reason of the status. */
public final class Nearby {

  private final Set<String> texts = new LinkedHashSet<>();
  private final SourceType type;
  private boolean conditional;

  private Nearby(SourceType type) {
    this.type = type;
  }

  /** What stands around a use: in its expression, its method and on both. */
  public static Nearby of(CaseFile file, StatusUse use) {
    Nearby nearby = new Nearby(file.type());
    nearby.texts.add(file.type().simpleName());
    nearby.texts.add(use.carrier());
    nearby.texts.addAll(use.names());
    use.words().stream().map(Words::text).forEach(nearby.texts::add);
    nearby.texts.addAll(use.response().contentNames());
    use.response().contentType().ifPresent(nearby.texts::add);
    for (Guard guard : use.context().guards()) {
      nearby.texts.add(guard.condition());
    }
    use.context().caught().ifPresent(caught -> nearby.texts.addAll(caught.types()));
    file.method(use).ifPresent(nearby::add);
    return nearby;
  }

  /** What stands anywhere in the type of a use. */
  public static Nearby inType(CaseFile file, StatusUse use) {
    Nearby nearby = of(file, use);
    file.methods().forEach(nearby::add);
    return nearby;
  }

  private void add(SourceMethod method) {
    texts.add(method.name());
    texts.add(method.result());
    texts.addAll(method.mentions());
    method.routes().ifPresent(routes -> texts.addAll(routes.paths()));
    method.handled().ifPresent(handled -> texts.addAll(handled.exceptions()));
    for (SourceMethod.Parameter parameter : method.parameters()) {
      texts.add(parameter.name());
      texts.add(parameter.type());
      conditional |= parameter.roles().contains(TypeRole.CONDITIONAL);
      for (AnnotationUse annotation : parameter.annotations()) {
        annotation.values().values().forEach(texts::addAll);
      }
    }
  }

  /** Whether a type is imported, or a parameter is, that reads conditional or range fields. */
  public boolean readsConditionalFields() {
    return conditional || type.importRoles().contains(TypeRole.CONDITIONAL);
  }

  /** Whether any name or text has what the pattern describes. */
  public boolean has(Pattern pattern) {
    return texts.stream().anyMatch(text -> pattern.matcher(text).find());
  }

  /** Whether any name or text has it, those apart that match {@code except}. */
  public boolean has(Pattern pattern, Pattern except) {
    return texts.stream()
        .filter(text -> !except.matcher(text).find())
        .anyMatch(text -> pattern.matcher(text).find());
  }
}
