package samples.innocent.reactive;

import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

class ParcelHandler {

  /** A type or a condition chooses what is answered so. */
  Mono<ServerResponse> one(ServerRequest request) {
    return find(request.pathVariable("number"))
        .flatMap(parcel -> ServerResponse.ok().bodyValue(parcel))
        .onErrorResume(NoSuchElementException.class, none -> ServerResponse.notFound().build())
        .onErrorResume(
            any -> any.getMessage().isEmpty(), any -> ServerResponse.badRequest().build())
        .onErrorResume(
            any ->
                any instanceof IllegalArgumentException
                    ? ServerResponse.badRequest().build()
                    : ServerResponse.status(HttpStatus.INTERNAL_SERVER_ERROR).build());
  }

  /** The content of the request is read among the steps. */
  Mono<ServerResponse> store(ServerRequest request) {
    return request
        .bodyToMono(String.class)
        .flatMap(this::find)
        .flatMap(parcel -> ServerResponse.ok().bodyValue(parcel))
        .onErrorResume(any -> ServerResponse.badRequest().bodyValue(any.getMessage()));
  }

  Mono<ServerResponse> changed(ServerRequest request) {
    return find("")
        .map(Integer::parseInt)
        .flatMap(number -> ServerResponse.ok().bodyValue(number))
        .onErrorResume(any -> ServerResponse.badRequest().build());
  }

  /** A method is asked what the failure was, wrapped as it is. */
  Mono<ServerResponse> unwrapped() {
    return find("")
        .flatMap(parcel -> ServerResponse.ok().bodyValue(parcel))
        .onErrorResume(
            any -> {
              Throwable cause = any.getCause();
              if (isParcelNotFoundException(cause)) {
                return ServerResponse.notFound().build();
              }
              return ServerResponse.status(HttpStatus.INTERNAL_SERVER_ERROR).build();
            });
  }

  private static boolean isParcelNotFoundException(Throwable cause) {
    return cause instanceof NoSuchElementException;
  }

  /** The text says what is wrong. */
  Mono<String> named() {
    return find("")
        .onErrorMap(
            any -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "The number is not valid"));
  }

  /** No failure is given to these. */
  Mono<ServerResponse> none(ServerRequest request) {
    return find("")
        .flatMap(parcel -> ServerResponse.ok().bodyValue(parcel))
        .switchIfEmpty(Mono.defer(() -> ServerResponse.notFound().build()));
  }

  CompletableFuture<ResponseEntity<String>> later() {
    return find("")
        .toFuture()
        .handle((parcel, failure) -> ResponseEntity.badRequest().<String>build())
        .exceptionally(any -> ResponseEntity.internalServerError().build());
  }

  private Mono<String> find(String number) {
    return Mono.just(number);
  }
}
