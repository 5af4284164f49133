package samples.flagged.either;

import com.sun.net.httpserver.HttpExchange;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;

class Either {
  void exchange(HttpExchange exchange, boolean known) throws IOException {
    exchange.sendResponseHeaders(known ? 200 : 1000, -1);
    //                                         ^ `exchange` answers 1000, but HTTP status codes run from 100 to 599; use one of them
  }

  void undertow(HttpServerExchange exchange, int kind) {
    exchange.setStatusCode(
        switch (kind) {
    //  ^ `undertow` answers 700, but HTTP status codes run from 100 to 599; use one of them
          case 1 -> 200;
          case 2 -> 404;
          default -> 700;
        });
  }

  void nested(HttpServerExchange exchange, boolean known, int kind) {
    exchange.setStatusCode(
        known
            ? 200
            : switch (kind) {
    //        ^ `nested` answers 700, but HTTP status codes run from 100 to 599; use one of them
              case 1 -> 404;
              default -> 700;
            });
  }
}
