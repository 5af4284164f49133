package samples.flagged.notfound.helper;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

class Labels {

  enum Code {
    LABEL_NOT_FOUND
  }

  void delete(RoutingContext context, Optional<String> label) {
    if (label.isEmpty()) {
      fail(context, 403, Code.LABEL_NOT_FOUND);
      //            ^ `delete` answers something that does not exist with 403 Forbidden; use 404 Not Found (it is given `LABEL_NOT_FOUND`)
    }
  }

  void rename(RoutingContext context, Optional<String> label) {
    if (label.isEmpty()) {
      tell(context, 409, "Label does not exist.");
      //            ^ (note) `rename` answers something that does not exist with 409 Conflict; use 404 Not Found (the text says "Label does not exist.")
    }
  }

  private static void fail(RoutingContext context, int status, Code code) {
    tell(context, status, code.name());
  }

  private static void tell(RoutingContext context, int status, String text) {
    context.response().setStatusCode(status).end(text);
  }
}
