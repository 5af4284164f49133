package samples.innocent.restlet;

import org.restlet.Request;
import org.restlet.Response;
import org.restlet.data.Method;
import org.restlet.data.Status;

/** Restlet makes the field of the methods that the response has. */
class Files {

  void handle(Request request, Response response) {
    if (!Method.GET.equals(request.getMethod())) {
      response.setStatus(Status.CLIENT_ERROR_METHOD_NOT_ALLOWED);
      response.getAllowedMethods().add(Method.GET);
    }
  }
}
