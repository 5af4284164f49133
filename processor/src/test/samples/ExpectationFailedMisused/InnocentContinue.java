package samples.innocent.continued;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;

/** Answers what the client asked before it sends the content. */
class EarlyAnswers {

  private static final long LIMIT = 1_000_000;

  void answer(HttpServerExchange exchange, long length) {
    if (length > LIMIT) {
      exchange.setStatusCode(StatusCodes.EXPECTATION_FAILED);
    } else {
      exchange.setStatusCode(StatusCodes.CONTINUE);
    }
  }
}

class HttpContinueHandler {

  void refuse(HttpServerExchange exchange) {
    exchange.setStatusCode(StatusCodes.EXPECTATION_FAILED);
  }
}
