package samples.innocent.fields;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Songs {

  @GetMapping("/songs/{id}")
  ResponseEntity<byte[]> song(byte[] bytes, HttpHeaders fields) {
    return new ResponseEntity<>(bytes, fields, HttpStatus.PARTIAL_CONTENT);
  }

  @GetMapping("/songs/{id}/end")
  ResponseEntity<byte[]> end(long length) {
    return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
        .header(HttpHeaders.CONTENT_RANGE, "bytes */" + length)
        .build();
  }
}
