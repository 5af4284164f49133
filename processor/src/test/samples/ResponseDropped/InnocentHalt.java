package samples.innocent.dropped.halt;

import spark.HaltException;
import spark.Request;
import spark.Response;
import spark.Service;
import spark.Spark;

/** The call throws by itself. */
class Filters {
  void authenticate(Request request, Response response) {
    if (request.headers("Authorization") == null) {
      response.header("WWW-Authenticate", "Bearer");
      Spark.halt(401, "You are not logged in");
    }
  }

  void preflight(Request request) {
    if (request.requestMethod().equals("OPTIONS")) {
      Spark.halt();
    }
    if (request.requestMethod().equals("TRACE")) {
      Spark.halt(204);
    }
  }

  void find(Service service, Object found) {
    if (found == null) {
      service.halt(404, "No such stop");
    }
  }

  Object maintenance(Service service) {
    return service.halt(503);
  }

  HaltException gone() {
    throw Spark.halt(410);
  }
}
