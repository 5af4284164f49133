package samples.innocent.notfound.helper;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

class Accounts {

  enum Code {
    ACCOUNT_NOT_FOUND,
    METHOD_NOT_FOUND
  }

  /** The caller has signed in, and what belongs to the account is missing: a fault of ours. */
  void methods(RoutingContext context, Optional<String> stored) {
    if (stored.isEmpty()) {
      fail(context, 500, Code.METHOD_NOT_FOUND);
      return;
    }
    context.response().end(stored.get());
  }

  void account(RoutingContext context, Optional<String> stored) {
    if (stored.isEmpty()) {
      fail(context, 404, Code.ACCOUNT_NOT_FOUND);
    }
  }

  private static void fail(RoutingContext context, int status, Code code) {
    context.response().setStatusCode(status).end(code.name());
  }
}
