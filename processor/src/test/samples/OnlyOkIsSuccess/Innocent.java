package samples.innocent.onlyok;

import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpResponse;
import org.springframework.http.client.ClientHttpResponse;

class Client {

  boolean succeeded(HttpResponse<String> response) {
    return response.statusCode() / 100 == 2;
  }

  boolean inClass(ClientHttpResponse response) throws java.io.IOException {
    return response.getStatusCode().is2xxSuccessful();
  }

  boolean oneOfTwo(HttpResponse<String> response) {
    return response.statusCode() == 200 || response.statusCode() == 201;
  }

  String answer(HttpResponse<String> response) {
    if (response.statusCode() == 200) {
      return response.body();
    }
    if (response.statusCode() == 404) {
      return "";
    }
    throw new IllegalStateException("answered " + response.statusCode());
  }

  boolean own(HttpServletResponse response) {
    return response.getStatus() == 200;
  }

  boolean missing(HttpResponse<String> response) {
    return response.statusCode() == 404;
  }
}
