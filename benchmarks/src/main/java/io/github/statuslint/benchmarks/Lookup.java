// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.http.impl.EnglishReasonPhraseCatalog;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From a status code to what a library knows of it, for codes that all of them know. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class Lookup {

  private static final int COUNT = 16;

  private final int[] codes = {
    200, 404, 500, 201, 400, 403, 204, 302, 401, 503, 409, 301, 304, 415, 202, 405
  };

  /** The generated enum. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void statuslint(Blackhole hole) {
    for (int code : codes) {
      hole.consume(HttpStatusInfo.of(code));
    }
  }

  /** Spring's enum. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void spring(Blackhole hole) {
    for (int code : codes) {
      hole.consume(org.springframework.http.HttpStatus.valueOf(code));
    }
  }

  /** Netty's class. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void netty(Blackhole hole) {
    for (int code : codes) {
      hole.consume(HttpResponseStatus.valueOf(code));
    }
  }

  /** Jakarta REST's enum. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void jakarta(Blackhole hole) {
    for (int code : codes) {
      hole.consume(Response.Status.fromStatusCode(code));
    }
  }

  /** Micronaut's enum. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void micronaut(Blackhole hole) {
    for (int code : codes) {
      hole.consume(io.micronaut.http.HttpStatus.valueOf(code));
    }
  }

  /** Apache's reason phrases; it has no type for a status. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void apache(Blackhole hole) {
    for (int code : codes) {
      hole.consume(EnglishReasonPhraseCatalog.INSTANCE.getReason(code, Locale.ENGLISH));
    }
  }
}
