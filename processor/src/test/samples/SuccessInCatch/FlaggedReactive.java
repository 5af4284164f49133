package samples.flagged.reactive;

import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class ParcelHandler {

  Mono<ServerResponse> one(ServerRequest request) {
    return find(request.pathVariable("number"))
        .flatMap(parcel -> ServerResponse.ok().bodyValue(parcel))
        .onErrorResume(any -> ServerResponse.ok().bodyValue("Error: " + any.getMessage()));
    //                                         ^ `one` tells the caller of a failure with 200 OK; use 500 Internal Server Error (it stands in a catch of `Throwable`)
  }

  Mono<ResponseEntity<String>> two() {
    return find("")
        .map(ResponseEntity::ok)
        .onErrorResume(any -> Mono.just(ResponseEntity.ok("The parcel could not be read")));
    //                                                   ^ `two` tells the caller of a failure with 200 OK; use 500 Internal Server Error (it stands in a catch of `Throwable`)
  }

  private Mono<String> find(String number) {
    return Mono.just(number);
  }
}
