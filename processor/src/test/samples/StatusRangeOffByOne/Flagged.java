package samples.flagged.range;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;

class Client {

  boolean succeeded(HttpResponse<String> response) {
    return response.statusCode() > 200 && response.statusCode() < 300;
    //                             ^ `succeeded` leaves 200 OK out of the range by `response.statusCode() > 200`; move the bound by one
  }

  boolean connected(HttpURLConnection connection) throws IOException {
    int code = connection.getResponseCode();
    return code >= 200 && code <= 300;
    //                            ^ `connected` takes 300 Multiple Choices into the range by `code <= 300`; move the bound by one
  }

  boolean isSuccess(int statusCode) {
    return statusCode > 200 && statusCode < 299;
    //                  ^ `isSuccess` leaves 200 OK out of the range by `statusCode > 200`; move the bound by one
    //                                      ^ `isSuccess` leaves 299 out of the range by `statusCode < 299`; move the bound by one
  }

  boolean succeeds(int status) {
    return status >= 199 && status < 300;
    //               ^ `succeeds` takes 199 into the range by `status >= 199`; move the bound by one
  }

  boolean isFine(int status) {
    return status > 199 && status <= 300;
    //                               ^ `isFine` takes 300 Multiple Choices into the range by `status <= 300`; move the bound by one
  }

  boolean isInterim(int status) {
    return status > 100 && status < 200;
    //              ^ `isInterim` leaves 100 Continue out of the range by `status > 100`; move the bound by one
  }

  void check(HttpResponse<String> response) {
    int status = response.statusCode();
    if (status < 200 || status > 300) {
    //                           ^ `check` takes 300 Multiple Choices into the range by `status > 300`; move the bound by one
      throw new IllegalStateException("answered " + status);
    }
    if (400 <= status && status <= 500) {
    //                             ^ `check` takes 500 Internal Server Error into the range by `status <= 500`; move the bound by one
      throw new IllegalStateException("refused " + status);
    }
  }
}
