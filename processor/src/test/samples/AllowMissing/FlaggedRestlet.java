package samples.flagged.restlet;

import org.restlet.Request;
import org.restlet.Response;
import org.restlet.data.Method;
import org.restlet.data.Status;

class Files {

  void handle(Request request, Response response) {
    if (!Method.GET.equals(request.getMethod())) {
      response.setStatus(Status.CLIENT_ERROR_METHOD_NOT_ALLOWED);
      //                       ^ `handle` answers 405 Method Not Allowed without an `Allow` field; list the methods that are allowed
    }
  }
}
