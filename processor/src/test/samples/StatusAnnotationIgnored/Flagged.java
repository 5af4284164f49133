package samples.flagged.annotationignored;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class Orders {

  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  //                        ^ `create` is annotated with 201 Created but answers 200 OK; keep one of the two, `@ResponseStatus` has no effect here
  ResponseEntity<String> create() {
    return ResponseEntity.ok("created");
  }

  @PostMapping("/orders/import")
  @ResponseStatus(HttpStatus.CREATED)
  //                        ^ (note) `importOrders` says 201 Created twice, and `@ResponseStatus` has no effect beside `ResponseEntity`; remove the annotation
  ResponseEntity<String> importOrders() {
    return ResponseEntity.created(URI.create("/orders/1")).body("imported");
  }

  @PostMapping("/orders/copy")
  @ResponseStatus(HttpStatus.CREATED)
  //                        ^ (note) `copy` says 201 Created twice, and `@ResponseStatus` has no effect beside `ResponseEntity`; remove the annotation
  ResponseEntity<String> copy() {
    ResponseEntity<String> copied = ResponseEntity.status(HttpStatus.CREATED).body("copied");
    return copied;
  }

  @DeleteMapping("/orders/{id}")
  @ResponseStatus(code = HttpStatus.NO_CONTENT)
  //                               ^ `delete` is annotated with 204 No Content but answers 202 Accepted; keep one of the two, `@ResponseStatus` has no effect here
  Mono<ResponseEntity<Void>> delete(@PathVariable String id) {
    return Mono.just(ResponseEntity.accepted().build());
  }

  @GetMapping("/orders/{id}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  //                        ^ (note) `find` is annotated with 202 Accepted, but the returned `ResponseEntity` brings its own status; remove `@ResponseStatus` or return the plain content
  CompletableFuture<ResponseEntity<String>> find(@PathVariable String id) {
    return answer(id);
  }

  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  //                        ^ `invalid` is annotated with 400 Bad Request but answers 422 Unprocessable Content; keep one of the two, `@ResponseStatus` has no effect here
  ProblemDetail invalid() {
    return ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private static CompletableFuture<ResponseEntity<String>> answer(String id) {
    return CompletableFuture.completedFuture(ResponseEntity.ok(id));
  }
}
