package samples.flagged.micronaut;

import com.nimbusds.jose.proc.BadJOSEException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.jsonwebtoken.ExpiredJwtException;

class ExpiredTokenHandler
    implements ExceptionHandler<ExpiredJwtException, HttpResponse<String>> {
  @Override
  public HttpResponse<String> handle(HttpRequest request, ExpiredJwtException exception) {
    return HttpResponse.<String>status(HttpStatus.FORBIDDEN).body("expired");
    //                                           ^ `handle` answers a failed authentication with 403 Forbidden; use 401 Unauthorized (it handles `ExpiredJwtException`)
  }
}

@Controller("/orders")
class OrderController {
  @Error(exception = BadJOSEException.class)
  HttpResponse<String> onBadToken(BadJOSEException exception) {
    return HttpResponse.badRequest("token");
    //                            ^ `onBadToken` answers a failed authentication with 400 Bad Request; use 401 Unauthorized (it handles `BadJOSEException`)
  }
}
