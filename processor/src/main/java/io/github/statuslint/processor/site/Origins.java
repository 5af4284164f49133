// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.site;

import com.sun.source.tree.CompilationUnitTree;
import io.github.statuslint.processor.framework.TypeRole;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells code of the program from tests and from generated code. */
public final class Origins {

  private static final List<String> TEST_FOLDERS =
      List.of(
          "/src/test/", "/src/it/", "/src/integrationtest/", "/test-sources/", "/testfixtures/");
  private static final List<String> GENERATED_FOLDERS =
      List.of("/generated-sources/", "/generated-test-sources/", "/build/generated/");
  private static final List<String> TEST_LIBRARIES =
      List.of("org.junit.", "org.testng.", "org.mockito.", "io.restassured.", "spock.lang.");

  /** The superclass of what Jasper makes of a JSP. */
  private static final String PAGE = "org.apache.jasper.runtime.HttpJspBase";

  private Origins() {}

  static SourceType.Origin of(
      CompilationUnitTree unit, Set<String> imports, Set<TypeRole> importRoles) {
    String path =
        unit.getSourceFile().toUri().toString().replace('\\', '/').toLowerCase(Locale.ROOT);
    if (isIn(GENERATED_FOLDERS, path)) {
      return SourceType.Origin.GENERATED;
    }
    boolean test = isTest(path) || importRoles.contains(TypeRole.TEST) || isTestImported(imports);
    return test ? SourceType.Origin.TEST : SourceType.Origin.MAIN;
  }

  /** Whether a source file stands in a folder of tests, by its path. */
  public static boolean isTest(String path) {
    return isIn(TEST_FOLDERS, "/" + path.replace('\\', '/').toLowerCase(Locale.ROOT));
  }

  private static boolean isIn(List<String> folders, String path) {
    for (String folder : folders) {
      if (path.contains(folder)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTestImported(Set<String> imports) {
    for (String imported : imports) {
      for (String library : TEST_LIBRARIES) {
        if (imported.startsWith(library)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a type was written by a generator, as its annotations or its superclass tell. */
  static boolean isGenerated(List<AnnotationUse> annotations, List<String> supertypes) {
    return supertypes.contains(PAGE)
        || annotations.stream()
            .map(AnnotationUse::type)
            .anyMatch(type -> type.endsWith(".Generated"));
  }
}
