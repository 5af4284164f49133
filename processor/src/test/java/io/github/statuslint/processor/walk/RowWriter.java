// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.walk;

import io.github.statuslint.processor.framework.Frameworks;
import io.github.statuslint.processor.framework.GroundTruth;
import io.github.statuslint.processor.framework.Member;
import io.github.statuslint.processor.framework.MemberKind;
import io.github.statuslint.processor.framework.StatusSource;
import io.github.statuslint.processor.walk.Written.Expected;
import io.github.statuslint.processor.walk.Written.Sight;
import io.github.statuslint.processor.walk.Written.Unexpressed;
import io.github.statuslint.processor.walk.Written.Use;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Turns rows of the ground truth into Java that uses them. */
final class RowWriter {

  private static final Set<MemberKind> STEPS =
      EnumSet.of(MemberKind.SEND, MemberKind.ERROR, MemberKind.REDIRECT);

  private final Library library;
  private final StatusSamples samples;
  private final Frameworks frameworks;
  private final CallWriter calls;
  private int uses;

  RowWriter(Library library, StatusSamples samples, Frameworks frameworks) {
    this.library = library;
    this.samples = samples;
    this.frameworks = frameworks;
    this.calls = new CallWriter(library);
  }

  /** Code that returns the constant. */
  Written constant(GroundTruth.Constant row) {
    String title = row.owner() + "#" + row.name();
    Optional<TypeElement> owner = library.type(row.owner());
    Optional<VariableElement> field = owner.flatMap(type -> library.field(type, row.name()));
    if (field.isEmpty()) {
      return new Unexpressed(title, "not in this Java");
    }
    if (!Library.isPublic(owner.get())) {
      return new Unexpressed(title, "not public");
    }
    String name = "r" + uses++;
    String type = field.get().asType().getKind().isPrimitive() ? "int" : "Object";
    return new Use(
        title,
        name,
        "static %s %s() { return %s.%s; }".formatted(type, name, row.owner(), row.name()),
        packages(row.owner(), ""),
        new Expected(row.owner(), row.name(), List.of(row.code()), Set.of(Sight.CONSTANT)));
  }

  /** Code that calls, implements or annotates. */
  Written sink(GroundTruth.Sink row) {
    String title = row.owner() + "#" + row.member();
    Optional<TypeElement> owner = library.type(row.owner());
    if (owner.isEmpty()) {
      return new Unexpressed(title, "not in this Java");
    }
    if (row.implied().contains("xx")) {
      return new Unexpressed(title, "a class of statuses, no code");
    }
    if (row.name().equals("<type>")) {
      return new Unexpressed(title, "a type that stands for a status, nothing to call");
    }
    if (owner.get().getKind() == ElementKind.ANNOTATION_TYPE) {
      return annotation(title, row, owner.get());
    }
    Optional<ExecutableElement> member = library.member(owner.get(), row.name(), row.parameters());
    if (member.isEmpty()) {
      boolean field = library.field(owner.get(), row.name()).isPresent();
      return new Unexpressed(
          title, field ? "a field that is a handler" : "not declared in the jar");
    }
    return member(title, row, member.get());
  }

  private Written member(String title, GroundTruth.Sink row, ExecutableElement member) {
    String name = "r" + uses++;
    MemberKind kind = kind(row);
    if (row.argument().equals("return")) {
      return returned(title, row, member, name, kind);
    }
    if (row.argument().isEmpty() && kind == MemberKind.TEST) {
      return new Unexpressed(title, "a test for several statuses, no code");
    }
    if (row.argument().isEmpty()) {
      List<Integer> codes =
          List.of(row.implied().split(";")).stream().map(Integer::valueOf).toList();
      return use(title, row, name, calls.write(name, member, Map.of()), codes, sights(kind));
    }
    int index = Integer.parseInt(row.argument().split(";")[0]);
    TypeMirror type = member.getParameters().get(index).asType();
    Optional<StatusSamples.Sample> sample = samples.of(type);
    if (sample.isEmpty()) {
      return new Unexpressed(title, "no number or constant is a " + library.spelled(type));
    }
    if (kind == MemberKind.TEST && !row.name().equals("isSameCodeAs")) {
      return new Unexpressed(title, "filters or changes what was received");
    }
    if (kind == MemberKind.TEST) {
      return use(
          title,
          row,
          name,
          calls.write(name, member, Map.of(index, sample.get().text())),
          List.of(sample.get().code()),
          Set.of(Sight.TEST));
    }
    return use(
        title,
        row,
        name,
        calls.write(name, member, Map.of(index, sample.get().text())),
        List.of(sample.get().code()),
        sample.get().whole() ? Set.of(Sight.WITHIN) : sights(kind));
  }

  private Written returned(
      String title, GroundTruth.Sink row, ExecutableElement member, String name, MemberKind kind) {
    TypeMirror type = member.getReturnType();
    Optional<StatusSamples.Sample> sample = samples.of(type);
    boolean text = library.spelled(type).startsWith("java.lang.") && !isInteger(type);
    if (sample.isEmpty() || text || type.getKind() == TypeKind.ARRAY) {
      return new Unexpressed(title, "returns a " + library.spelled(type));
    }
    List<Integer> codes = List.of(sample.get().code());
    String status = isInteger(type) ? "404" : sample.get().text();
    if (kind == MemberKind.SUPPLY) {
      return use(title, row, name, calls.implement(name, member, status), codes, Set.of(Sight.USE));
    }
    boolean equals = !type.getKind().isPrimitive() && !isInteger(type);
    return use(
        title, row, name, calls.compare(name, member, status, equals), codes, Set.of(Sight.TEST));
  }

  private boolean isInteger(TypeMirror type) {
    return library.spelled(type).equals("java.lang.Integer");
  }

  private Written annotation(String title, GroundTruth.Sink row, TypeElement type) {
    String name = "r" + uses++;
    return new AnnotationWriter(library, samples)
        .write(name, type, row.argument())
        .<Written>map(
            written ->
                new Use(
                    title,
                    name,
                    written.text(),
                    packages(row.owner(), written.text()),
                    new Expected(
                        row.owner(), row.argument(), List.of(written.code()), Set.of(Sight.USE))))
        .orElseGet(() -> new Unexpressed(title, "an annotation inside others only"));
  }

  private Written use(
      String title,
      GroundTruth.Sink row,
      String name,
      Optional<String> source,
      List<Integer> codes,
      Set<Sight> sights) {
    if (source.isEmpty()) {
      return new Unexpressed(title, "not public");
    }
    return new Use(
        title,
        name,
        source.get(),
        packages(row.owner(), source.get()),
        new Expected(row.owner(), row.name(), codes, sights));
  }

  private static Set<Sight> sights(MemberKind kind) {
    return STEPS.contains(kind) ? Set.of(Sight.USE, Sight.STEP) : Set.of(Sight.USE);
  }

  private MemberKind kind(GroundTruth.Sink row) {
    frameworks.load(packageOf(row.owner()));
    return frameworks.members(row.owner(), row.name()).stream()
        .filter(known -> known.parameters().equals(row.parameters()))
        .filter(known -> !(known.status() instanceof StatusSource.None))
        .map(Member::kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no table has " + row));
  }

  /** The packages of the owner and of the types that the source names in full. */
  private Set<String> packages(String owner, String source) {
    Set<String> packages = new TreeSet<>();
    packages.add(packageOf(owner));
    for (String word : source.split("[^\\w.$]+")) {
      if (word.matches("(?:[a-z][\\w$]*\\.)+[A-Z].*")) {
        packages.add(packageOf(word));
      }
    }
    packages.remove("java.lang");
    return packages;
  }

  private static String packageOf(String type) {
    StringBuilder name = new StringBuilder();
    for (String part : type.split("\\.")) {
      if (Character.isUpperCase(part.charAt(0))) {
        break;
      }
      name.append(name.isEmpty() ? "" : ".").append(part);
    }
    return name.toString();
  }
}
