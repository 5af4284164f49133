package samples.flagged.onlyok;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;

class Client {

  boolean created(HttpResponse<String> response) {
    return response.statusCode() == 200;
    //                              ^ `created` takes only 200 OK for success; test the whole class 2xx
  }

  void send(HttpURLConnection connection) throws IOException {
    int code = connection.getResponseCode();
    if (code != HttpURLConnection.HTTP_OK) {
    //                           ^ `send` takes only 200 OK for success; test the whole class 2xx
      throw new IOException("answered " + code);
    }
  }

  boolean accepted(ClientHttpResponse response) throws IOException {
    return response.getStatusCode().equals(HttpStatus.OK);
    //                                               ^ `accepted` takes only 200 OK for success; test the whole class 2xx
  }
}
