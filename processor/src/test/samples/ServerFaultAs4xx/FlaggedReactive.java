package samples.flagged.reactive;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What the steps before fail with is given to a lambda, as to a catch clause. */
class ParcelHandler {

  Mono<ServerResponse> one(ServerRequest request) {
    return find(request.pathVariable("number"))
        .flatMap(parcel -> ServerResponse.ok().bodyValue(parcel))
        .onErrorResume(any -> ServerResponse.notFound().build());
    //                                               ^ (note) `one` answers whatever goes wrong with 404 Not Found, faults of the service included; use 500 Internal Server Error (it stands in a catch of `Throwable`)
  }

  Mono<ServerResponse> all(ServerRequest request) {
    return find("")
        .flatMap(parcel -> ServerResponse.ok().bodyValue(parcel))
        .onErrorResume(
            SQLException.class,
            fault -> ServerResponse.badRequest().bodyValue(fault.getMessage()));
    //                                        ^ `all` answers a fault of the service itself with 400 Bad Request; use 500 Internal Server Error (it stands in a catch of `SQLException`)
  }

  Mono<String> mapped() {
    return find("")
        .onErrorMap(any -> new ResponseStatusException(HttpStatus.CONFLICT, any.getMessage()));
    //                                                           ^ (note) `mapped` answers whatever goes wrong with 409 Conflict, faults of the service included; use 500 Internal Server Error (it stands in a catch of `Throwable`)
  }

  Mono<ServerResponse> change(ServerRequest request) {
    return request
        .bodyToMono(String.class)
        .flatMap(this::find)
        .flatMap(parcel -> ServerResponse.ok().bodyValue(parcel))
        .onErrorResume(any -> ServerResponse.status(HttpStatus.NOT_FOUND).build());
    //                                                        ^ (note) `change` answers whatever goes wrong with 404 Not Found, faults of the service included; use 500 Internal Server Error (it stands in a catch of `Throwable`)
  }

  CompletableFuture<ResponseEntity<String>> later() {
    return find("")
        .toFuture()
        .thenApply(ResponseEntity::ok)
        .exceptionally(any -> ResponseEntity.badRequest().build());
    //                                                 ^ (note) `later` answers whatever goes wrong with 400 Bad Request, faults of the service included; use 500 Internal Server Error (it stands in a catch of `Throwable`)
  }

  private Mono<String> find(String number) {
    return Mono.just(number);
  }
}
