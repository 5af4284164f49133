package samples.innocent.restlet;

import org.restlet.Response;
import org.restlet.data.Status;

/** Restlet has numbers of its own for what happens on the way to a server. */
class Connector {

  void failed(Response response, Throwable cause) {
    response.setStatus(Status.CONNECTOR_ERROR_INTERNAL, cause);
  }
}
