package samples.flagged;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders")
  ResponseEntity<String> list() {
    return ResponseEntity.status(HttpStatus.NON_AUTHORITATIVE_INFORMATION).body("[]");
    //                                     ^ `list` answers 203 Non-Authoritative Information, which says that a proxy has transformed the content; use the status that says what happened, such as 200 OK
  }

  @GetMapping("/shops/{id}")
  ResponseEntity<String> shop() {
    return ResponseEntity.status(421).body("another shop");
    //                           ^ `shop` answers 421 Misdirected Request, which says that the connection is not for this host; use the status that says what happened, such as 404 Not Found
  }

  @GetMapping("/orders/{id}")
  ResponseEntity<String> find(int age) {
    return age < 3
        ? ResponseEntity.status(HttpStatus.TOO_EARLY).body("not yet")
        //                                ^ `find` answers 425 Too Early, which only refuses TLS early data; use the status that says what happened, such as 409 Conflict
        : ResponseEntity.ok("{}");
  }
}

@ResponseStatus(HttpStatus.NETWORK_AUTHENTICATION_REQUIRED)
//                        ^ `NoAccountException` answers 511 Network Authentication Required, by which only an access network asks for a login; use the status that says what happened, such as 401 Unauthorized
class NoAccountException extends RuntimeException {}

@ResponseStatus(HttpStatus.HTTP_VERSION_NOT_SUPPORTED)
//                        ^ `OldApiException` answers 505 HTTP Version Not Supported, which is about the version of HTTP and not of the API; use the status that says what happened, such as 400 Bad Request
class OldApiException extends RuntimeException {}

enum Failure {
  NO_ACCOUNT(HttpStatus.PROXY_AUTHENTICATION_REQUIRED),
  //                   ^ `NO_ACCOUNT` answers 407 Proxy Authentication Required, by which only a proxy asks for credentials; use the status that says what happened, such as 401 Unauthorized
  WAITING(HttpStatus.PROCESSING);
  //                ^ `WAITING` answers 102 Processing, which is no final response; use the status that says what happened, such as 202 Accepted

  final HttpStatus status;

  Failure(HttpStatus status) {
    this.status = status;
  }
}

@Path("/items")
class Items {

  @GET
  public Response all() {
    return Response.status(Response.Status.USE_PROXY).build();
    //                                    ^ `all` answers 305 Use Proxy, which HTTP has withdrawn; use the status that says what happened, such as 307 Temporary Redirect
  }
}
