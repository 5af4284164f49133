// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuslint.processor.kit.Compilation;
import io.github.statuslint.processor.kit.Compilation.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The endpoints that code registers, each with the statuses of its handler. */
class RegisteredEndpointsTest {

  @TempDir Path temporary;

  /** Method, path, handler and the statuses that it sends, of each endpoint in a report. */
  private List<String> endpoints(String... sources) throws IOException {
    Path report = temporary.resolve("report");
    List<Source> files =
        List.of(sources).stream()
            .map(
                source -> new Source(source.replaceAll("(?s).*?class (\\w+).*", "$1.java"), source))
            .toList();
    Compilation.of(files, List.of("-Astatuslint.lang=en", "-Astatuslint.html=" + report));
    return Jsoup.parse(report.resolve("en/endpoints.html")).select("tbody tr").stream()
        .map(
            row ->
                String.join(
                    " ", row.select(".method, .path, .handler code, .sends .code").eachText()))
        .toList();
  }

  @Test
  void javalin() throws IOException {
    assertThat(
            endpoints(
                """
                import io.javalin.Javalin;
                import static io.javalin.apibuilder.ApiBuilder.*;

                class Main {
                  static void start() {
                    Javalin app = Javalin.create(config -> config.router.apiBuilder(() -> {
                      path("/api", () -> {
                        path("users", () -> {
                          get(Users::all);
                          delete("{id}", Users::remove);
                        });
                      });
                    }));
                    app.get("/health", ctx -> ctx.status(204));
                    app.post("/jobs", ctx -> {
                      if (ctx.body().isEmpty()) {
                        ctx.status(400);
                        return;
                      }
                      ctx.status(202);
                    });
                  }
                }
                """,
                """
                import io.javalin.http.*;

                class Users {
                  static void all(Context ctx) {
                    ctx.status(HttpStatus.OK);
                  }

                  static void remove(Context ctx) {
                    throw new NotFoundResponse();
                  }
                }
                """))
        .containsExactly(
            "GET /api/users Users#all 200",
            "DELETE /api/users/{id} Users#remove 404",
            "GET /health Main#start 204",
            "POST /jobs Main#start 202 400");
  }

  @Test
  void vertx() throws IOException {
    assertThat(
            endpoints(
                """
                import io.vertx.core.Vertx;
                import io.vertx.core.http.HttpMethod;
                import io.vertx.ext.web.Router;
                import io.vertx.ext.web.RoutingContext;

                class Routes {
                  Router router(Vertx vertx) {
                    Router router = Router.router(vertx);
                    router.route().handler(context -> context.next());
                    router.get("/orders/:id").handler(context -> context.next()).handler(this::find);
                    router.route(HttpMethod.PUT, "/orders").blockingHandler(
                        context -> context.response().setStatusCode(409).end());
                    return router;
                  }

                  void find(RoutingContext context) {
                    context.fail(404);
                  }
                }
                """))
        .containsExactly("PUT /orders Routes#router 409", "GET /orders/:id Routes#find 404");
  }

  @Test
  void springFunctions() throws IOException {
    assertThat(
            endpoints(
                """
                import org.springframework.http.HttpStatus;
                import org.springframework.http.MediaType;
                import org.springframework.web.servlet.function.*;
                import static org.springframework.web.servlet.function.RequestPredicates.*;

                class Routing {
                  static final String ITEMS = "/items";

                  RouterFunction<ServerResponse> builder(Items items) {
                    return RouterFunctions.route()
                        .path("/shop", shop -> shop
                            .GET(ITEMS, items::all)
                            .POST(ITEMS, accept(MediaType.APPLICATION_JSON),
                                request -> ServerResponse.status(HttpStatus.CREATED).build()))
                        .DELETE("/all", request -> ServerResponse.noContent().build())
                        .build();
                  }

                  RouterFunction<ServerResponse> predicates(Items items) {
                    return RouterFunctions.nest(path("/old"),
                        RouterFunctions.route(GET("/items").and(accept(MediaType.TEXT_HTML)), items::all)
                            .andRoute(path("/any"), request -> ServerResponse.status(410).build()));
                  }
                }
                """,
                """
                import org.springframework.web.servlet.function.*;

                class Items {
                  ServerResponse all(ServerRequest request) {
                    return ServerResponse.ok().build();
                  }
                }
                """))
        .containsExactly(
            "DELETE /all Routing#builder 204",
            "any /old/any Routing#predicates 410",
            "GET /old/items Items#all 200",
            "GET /shop/items Items#all 200",
            "POST /shop/items Routing#builder 201");
  }

  @Test
  void undertowAndTheServerOfTheJdk() throws IOException {
    assertThat(
            endpoints(
                """
                import com.sun.net.httpserver.HttpServer;
                import io.undertow.Handlers;
                import io.undertow.server.*;

                class Servers {
                  HttpHandler undertow() {
                    return Handlers.routing()
                        .get("/a", exchange -> exchange.setStatusCode(404))
                        .add("PATCH", "/b", new Sender());
                  }

                  void jdk(HttpServer server) {
                    server.createContext("/c", exchange -> exchange.sendResponseHeaders(503, -1));
                  }
                }
                """,
                """
                import io.undertow.server.*;

                class Sender implements HttpHandler {
                  @Override
                  public void handleRequest(HttpServerExchange exchange) {
                    exchange.setStatusCode(412);
                  }
                }
                """))
        .containsExactly(
            "GET /a Servers#undertow 404",
            "PATCH /b Servers#undertow 412",
            "any /c Servers#jdk 503");
  }

  @Test
  void callsOfOtherTypesRegisterNothing() throws IOException {
    assertThat(
            endpoints(
                """
                import io.javalin.Javalin;
                import io.javalin.http.Context;
                import java.util.Map;
                import java.util.function.Consumer;
                import java.util.function.Function;

                class Calls {
                  void calls(Map<String, String> map, Context context, Javalin app) {
                    map.get("/users");
                    map.put("/users", map.get("/old"));
                    get("/users", it -> context.status(404));
                    context.header("/users");
                    app.before("/users", ctx -> ctx.status(401));
                    Function<String, String> get = map::get;
                  }

                  void get(String path, Consumer<Context> handler) {}
                }
                """,
                """
                import org.springframework.http.ResponseEntity;
                import org.springframework.web.client.RestTemplate;

                class Caller {
                  ResponseEntity<String> call(RestTemplate template) {
                    return template.getForEntity("/users", String.class);
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void testsRegisterNothing() throws IOException {
    assertThat(
            endpoints(
                """
                import io.javalin.Javalin;
                import org.junit.jupiter.api.Test;

                class ServerTest {
                  @Test
                  void answers() {
                    Javalin.create().get("/x", ctx -> ctx.status(404));
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void aHandlerThatIsNotCompiledHasNoStatuses() throws IOException {
    assertThat(
            endpoints(
                """
                import io.javalin.Javalin;
                import io.javalin.http.Handler;

                class Given {
                  void add(Javalin app, Handler handler, String path) {
                    app.patch("/x/", handler);
                    app.get(path, handler);
                  }
                }
                """))
        .containsExactly("PATCH /x Given#add", "GET – Given#add");
  }
}
