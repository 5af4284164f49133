package samples.flagged.reactive;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.HttpStatusServerEntryPoint;
import org.springframework.security.web.server.authorization.HttpStatusServerAccessDeniedHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class TokenEntryPoint implements ServerAuthenticationEntryPoint {
  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
    return Mono.fromRunnable(() -> exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN));
    //                                                                            ^ `commence` answers callers who are not authenticated with 403 Forbidden; use 401 Unauthorized (it implements `ServerAuthenticationEntryPoint`)
  }
}

class Refusal implements ServerAccessDeniedHandler {
  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException refused) {
    exchange.getResponse().getHeaders().set("WWW-Authenticate", "Bearer");
    exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED);
    //                                             ^ `handle` answers callers who are authenticated, but not permitted, with 401 Unauthorized; use 403 Forbidden (it implements `ServerAccessDeniedHandler`)
    return exchange.getResponse().setComplete();
  }
}

class Components {
  ServerAuthenticationEntryPoint entryPoint() {
    return new HttpStatusServerEntryPoint(HttpStatus.FORBIDDEN);
    //                                              ^ `HttpStatusServerEntryPoint` answers callers who are not authenticated with 403 Forbidden; use 401 Unauthorized
  }

  ServerAccessDeniedHandler deniedHandler() {
    return new HttpStatusServerAccessDeniedHandler(HttpStatus.UNAUTHORIZED);
    //                                                       ^ `HttpStatusServerAccessDeniedHandler` answers callers who are authenticated, but not permitted, with 401 Unauthorized; use 403 Forbidden
  }
}
