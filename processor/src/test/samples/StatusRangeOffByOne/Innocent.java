package samples.innocent.range;

import java.net.http.HttpResponse;

class Client {

  boolean succeeded(HttpResponse<String> response) {
    return response.statusCode() >= 200 && response.statusCode() < 300;
  }

  boolean succeededToo(HttpResponse<String> response) {
    return response.statusCode() > 199 && response.statusCode() <= 299;
  }

  boolean failed(int statusCode) {
    return statusCode < 200 || statusCode >= 300;
  }

  boolean failedToo(int status) {
    return status < 200 || status > 299;
  }

  boolean ofSomeKind(int status) {
    return status > 210 && status < 300;
  }

  boolean notFinal(HttpResponse<String> response) {
    return response.statusCode() > 200;
  }

  boolean answered(HttpResponse<String> response) {
    return response.statusCode() >= 200 && response.statusCode() < 400;
  }

  boolean broken(HttpResponse<String> response) {
    return response.statusCode() >= 500 || response.statusCode() == 429;
  }

  boolean length(int size) {
    return size > 200 && size < 300;
  }

  boolean two(int status, int responseCode) {
    return status > 200 && responseCode < 300;
  }
}
