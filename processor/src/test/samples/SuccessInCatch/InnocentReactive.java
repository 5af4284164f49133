package samples.innocent.reactive;

import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class ParcelHandler {

  /** Other data is delivered. */
  Mono<ServerResponse> one(ServerRequest request) {
    return find(request.pathVariable("number"))
        .flatMap(parcel -> ServerResponse.ok().bodyValue(parcel))
        .onErrorResume(any -> ServerResponse.ok().bodyValue("parcels"));
  }

  /** A failure before the answer is mapped to other data. */
  Mono<ServerResponse> two() {
    return find("")
        .onErrorResume(any -> Mono.just("no parcel"))
        .flatMap(parcel -> ServerResponse.ok().bodyValue(parcel));
  }

  Mono<ResponseEntity<String>> three() {
    return find("")
        .map(ResponseEntity::ok)
        .onErrorResume(
            any -> Mono.just(ResponseEntity.internalServerError().body(any.getMessage())));
  }

  private Mono<String> find(String number) {
    return Mono.just(number);
  }
}
