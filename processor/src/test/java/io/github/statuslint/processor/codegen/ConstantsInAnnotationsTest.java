// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.codegen;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** What code of users can write with the enum. */
final class ConstantsInAnnotationsTest {

  @Test
  void servesAnnotationsCaseLabelsAndSwitches() throws ReflectiveOperationException {
    Generated generated =
        EnumCompilation.ofPackage(
                "@GenerateHttpStatusInfo(custom ="
                    + " @CustomStatus(code = 452, name = \"OUT_OF_STOCK\"))")
            .with(
                "shop.ApiResponse",
                "package shop;",
                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)",
                "@interface ApiResponse { String responseCode(); int status(); }")
            .with(
                "shop.Api",
                "package shop;",
                "public class Api implements java.util.function.IntUnaryOperator {",
                "  @ApiResponse(",
                "      responseCode = HttpStatusInfo.CodeText.NOT_FOUND,",
                "      status = HttpStatusInfo.Code.OUT_OF_STOCK)",
                "  @Override public int applyAsInt(int code) {",
                "    switch (code) {",
                "      case HttpStatusInfo.Code.NOT_FOUND: return 1;",
                "      default: return other(HttpStatusInfo.of(code));",
                "    }",
                "  }",
                "  private static int other(HttpStatusInfo status) {",
                "    switch (status) {",
                "      case OUT_OF_STOCK: return 2;",
                "      default: return 3;",
                "    }",
                "  }",
                "}")
            .run();
    Class<?> api = generated.type("shop.Api");
    var documented = api.getMethod("applyAsInt", int.class).getAnnotations()[0];

    assertThat(documented).hasToString("@shop.ApiResponse(responseCode=\"404\", status=452)");
    var constructor = api.getConstructor();
    var operator = (IntUnaryOperator) constructor.newInstance();
    assertThat(operator.applyAsInt(404)).isEqualTo(1);
    assertThat(operator.applyAsInt(452)).isEqualTo(2);
    assertThat(operator.applyAsInt(500)).isEqualTo(3);
  }

  @Test
  void cannotBeWrittenWithACodeThatIsNotThere() {
    assertThat(
            EnumCompilation.ofPackage("@GenerateHttpStatusInfo")
                .with(
                    "shop.Api",
                    "package shop;",
                    "class Api { int code = HttpStatusInfo.Code.TEAPOT; }")
                .compile())
        .hadErrorContaining("TEAPOT");
  }

  @Test
  void looksUpWithoutAllocation() throws ReflectiveOperationException {
    Generated generated =
        EnumCompilation.ofPackage("@GenerateHttpStatusInfo")
            .with(
                "shop.Loop",
                "package shop;",
                "public class Loop implements java.util.function.LongSupplier {",
                "  @Override public long getAsLong() {",
                "    long sum = 0;",
                "    for (int i = 0; i < 1_000_000; i++) {",
                "      sum += HttpStatusInfo.of(400 + i % 18).ordinal();",
                "    }",
                "    return sum;",
                "  }",
                "}")
            .run();
    LongSupplier loop = (LongSupplier) generated.type("shop.Loop").getConstructor().newInstance();
    loop.getAsLong();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();

    loop.getAsLong();

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(100_000);
  }
}
