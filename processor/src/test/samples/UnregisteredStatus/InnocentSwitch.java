package samples.innocent.choice;

import org.springframework.http.HttpStatus;

/** The statuses that there are, as a library finds them by their numbers. */
final class Finder {

  static HttpStatus of(int code) {
    switch (code) {
      case 200:
        return HttpStatus.OK;
      case 201:
        return HttpStatus.CREATED;
      case 202:
        return HttpStatus.ACCEPTED;
      case 204:
        return HttpStatus.NO_CONTENT;
      case 304:
        return HttpStatus.NOT_MODIFIED;
      case 400:
        return HttpStatus.BAD_REQUEST;
      case 401:
        return HttpStatus.UNAUTHORIZED;
      case 403:
        return HttpStatus.FORBIDDEN;
      case 404:
        return HttpStatus.NOT_FOUND;
      case 405:
        return HttpStatus.METHOD_NOT_ALLOWED;
      case 409:
        return HttpStatus.CONFLICT;
      case 410:
        return HttpStatus.GONE;
      case 509:
        return HttpStatus.BANDWIDTH_LIMIT_EXCEEDED;
      default:
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }
  }
}
