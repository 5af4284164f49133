package samples.flagged.dead;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestTemplate;

class Client {

  private final RestTemplate template = new RestTemplate();

  boolean moved(String address) {
    ResponseEntity<String> response = template.getForEntity(address, String.class);
    return response.getStatusCode() == HttpStatus.MOVED_TEMPORARILY;
    //                                           ^ `moved` compares a received status with `MOVED_TEMPORARILY`, but Spring makes `FOUND` of 302 Found; compare with `FOUND` or the number
  }

  boolean tooLarge(HttpStatusCodeException failure) {
    return failure.getStatusCode().equals(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    //                                              ^ `tooLarge` compares a received status with `REQUEST_ENTITY_TOO_LARGE`, but Spring makes `PAYLOAD_TOO_LARGE` of 413 Content Too Large; compare with `PAYLOAD_TOO_LARGE` or the number
  }

  String tell(int code) {
    return switch (HttpStatus.valueOf(code)) {
      case REQUEST_URI_TOO_LONG -> "too long";
      //   ^ `tell` compares a received status with `REQUEST_URI_TOO_LONG`, but Spring makes `URI_TOO_LONG` of 414 URI Too Long; compare with `URI_TOO_LONG` or the number
      case NOT_FOUND -> "not found";
      default -> "other";
    };
  }
}
