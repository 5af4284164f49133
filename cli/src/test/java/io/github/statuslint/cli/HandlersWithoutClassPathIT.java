// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.SourceLinter;
import io.github.statuslint.processor.javac.SignatureArchive;
import io.github.statuslint.processor.javac.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handlers as people write them, whose base classes no framework table names. */
class HandlersWithoutClassPathIT {

  private static final int JAVA_17 = 61;

  @TempDir private Path folder;

  private List<String> lint(String type, String... lines) throws IOException {
    Path file = folder.resolve(type + ".java");
    Files.write(file, List.of(lines));
    try (InputStream archive = LintCommand.class.getResourceAsStream("signatures.zip")) {
      SourceLinter.Outcome outcome =
          SourceLinter.lint(
              new SourceLinter.Request(
                  List.of(new SourceFile(file.toString(), file)),
                  List.of(),
                  SignatureArchive.read(archive),
                  Map.of(),
                  Locale.ENGLISH,
                  Integer.MAX_VALUE),
              (done, all) -> {});
      return outcome.told().stream()
          .map(SourceLinter.Told::rule)
          .flatMap(Optional::stream)
          .toList();
    }
  }

  @Test
  void everyDeclarationIsReadByTheOldestCompilerThatLints() throws IOException {
    int read = 0;
    try (InputStream archive = LintCommand.class.getResourceAsStream("signatures.zip");
        ZipInputStream zip = new ZipInputStream(archive)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] header = zip.readNBytes(8);
        assertThat(header[7]).as(entry.getName()).isLessThanOrEqualTo((byte) JAVA_17);
        read++;
      }
    }
    assertThat(read).isGreaterThan(5_000);
  }

  @Test
  void resourcesOfDropwizard() throws IOException {
    assertThat(lint("Orders", dropwizard("@PUT"))).containsExactly("NotModifiedMisused");
    assertThat(lint("Orders", dropwizard("@PUT @com.example.Conditional"))).isEmpty();
  }

  /** A change that answers 304, to a caller whom the framework knows, in a transaction. */
  private static String[] dropwizard(String annotations) {
    return new String[] {
      "import io.dropwizard.auth.Auth;",
      "import io.dropwizard.hibernate.UnitOfWork;",
      "import jakarta.ws.rs.PUT;",
      "import jakarta.ws.rs.Path;",
      "import jakarta.ws.rs.core.Response;",
      "import java.io.InputStream;",
      "import java.security.Principal;",
      "import org.glassfish.jersey.media.multipart.FormDataParam;",
      "@Path(\"/orders\")",
      "public class Orders {",
      "  " + annotations,
      "  @UnitOfWork",
      "  public Response change(",
      "      @Auth Principal caller, @FormDataParam(\"file\") InputStream file) {",
      "    return Response.notModified().build();",
      "  }",
      "}"
    };
  }

  @Test
  void functionsOfAwsLambda() throws IOException {
    assertThat(lint("Orders", lambda(401))).containsExactly("PermissionDeniedNot403");
    assertThat(lint("Orders", lambda(403))).isEmpty();
  }

  private static String[] lambda(int status) {
    return new String[] {
      "import com.amazonaws.services.lambda.runtime.Context;",
      "import com.amazonaws.services.lambda.runtime.RequestHandler;",
      "import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;",
      "import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;",
      "class Orders",
      "    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {",
      "  public APIGatewayProxyResponseEvent handleRequest(",
      "      APIGatewayProxyRequestEvent request, Context context) {",
      "    return answer(" + status + ", \"You do not have permission to see this order\");",
      "  }",
      "  private static APIGatewayProxyResponseEvent answer(int statusCode, String text) {",
      "    return new APIGatewayProxyResponseEvent().withStatusCode(statusCode).withBody(text);",
      "  }",
      "}"
    };
  }

  @Test
  void functionsOfAzure() throws IOException {
    assertThat(lint("Orders", azure("UNAUTHORIZED"))).containsExactly("PermissionDeniedNot403");
    assertThat(lint("Orders", azure("FORBIDDEN"))).isEmpty();
  }

  private static String[] azure(String status) {
    return new String[] {
      "import com.microsoft.azure.functions.HttpRequestMessage;",
      "import com.microsoft.azure.functions.HttpResponseMessage;",
      "import com.microsoft.azure.functions.HttpStatus;",
      "import com.microsoft.azure.functions.annotation.FunctionName;",
      "import java.util.Optional;",
      "class Orders {",
      "  @FunctionName(\"orders\")",
      "  public HttpResponseMessage run(HttpRequestMessage<Optional<String>> request) {",
      "    return request.createResponseBuilder(HttpStatus." + status + ")",
      "        .body(\"You do not have permission to see this order\").build();",
      "  }",
      "}"
    };
  }

  @Test
  void handlersOfNetty() throws IOException {
    assertThat(lint("Orders", netty("UNAUTHORIZED"))).containsExactly("PermissionDeniedNot403");
    assertThat(lint("Orders", netty("FORBIDDEN"))).isEmpty();
  }

  private static String[] netty(String status) {
    return new String[] {
      "import io.netty.buffer.Unpooled;",
      "import io.netty.channel.ChannelHandlerContext;",
      "import io.netty.channel.SimpleChannelInboundHandler;",
      "import io.netty.handler.codec.http.DefaultFullHttpResponse;",
      "import io.netty.handler.codec.http.FullHttpRequest;",
      "import io.netty.handler.codec.http.HttpResponseStatus;",
      "import io.netty.handler.codec.http.HttpVersion;",
      "class Orders extends SimpleChannelInboundHandler<FullHttpRequest> {",
      "  @Override protected void channelRead0(ChannelHandlerContext context, FullHttpRequest it) {",
      "    send(context, HttpResponseStatus." + status + ", \"You do not have permission\");",
      "  }",
      "  private void send(ChannelHandlerContext context, HttpResponseStatus status, String text) {",
      "    context.writeAndFlush(new DefaultFullHttpResponse(",
      "        HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(text.getBytes())));",
      "  }",
      "}"
    };
  }

  @Test
  void servicesOfHelidon() throws IOException {
    assertThat(lint("Orders", helidon("UNAUTHORIZED_401")))
        .containsExactly("PermissionDeniedNot403");
    assertThat(lint("Orders", helidon("FORBIDDEN_403"))).isEmpty();
  }

  private static String[] helidon(String status) {
    return new String[] {
      "import io.helidon.http.Status;",
      "import io.helidon.webserver.http.HttpRules;",
      "import io.helidon.webserver.http.HttpService;",
      "import io.helidon.webserver.http.ServerRequest;",
      "import io.helidon.webserver.http.ServerResponse;",
      "class Orders implements HttpService {",
      "  @Override public void routing(HttpRules rules) { rules.get(\"/orders\", this::list); }",
      "  private void list(ServerRequest request, ServerResponse response) {",
      "    response.status(Status." + status + ").send(\"You do not have permission\");",
      "  }",
      "}"
    };
  }
}
