// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import com.palantir.javapoet.ClassName;
import io.github.statuslint.processor.catalog.Language;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * All that the source of an enum is made from.
 *
 * @param request what the user asks for
 * @param constants the constants, by code
 * @param sourceVersion the level of the compilation
 */
record EnumModel(EnumRequest request, List<EnumConstant> constants, SourceVersion sourceVersion) {

  EnumModel {
    constants = List.copyOf(constants);
  }

  /** The name of the enum. */
  ClassName type() {
    return ClassName.get(request.packageName(), request.name());
  }

  /** The name of a type inside the enum. */
  ClassName nested(String name) {
    return type().nestedClass(name);
  }

  /** The languages of the texts, the first one the default. */
  List<Language> languages() {
    return request.languages();
  }
}
