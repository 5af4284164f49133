package samples.innocent.dead;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestTemplate;

class Client {

  private final RestTemplate template = new RestTemplate();

  boolean moved(String address) {
    ResponseEntity<String> response = template.getForEntity(address, String.class);
    return response.getStatusCode() == HttpStatus.FOUND;
  }

  boolean tooLarge(HttpStatusCodeException failure) {
    return failure.getStatusCode().isSameCodeAs(HttpStatus.REQUEST_ENTITY_TOO_LARGE)
    //                                                    ^ [RenamedStatusConstant] `REQUEST_ENTITY_TOO_LARGE` is an old name for 413 Content Too Large; use `PAYLOAD_TOO_LARGE`
        || failure.getStatusCode().value() == 413
        || failure.getStatusCode() == HttpStatus.PAYLOAD_TOO_LARGE;
  }

  boolean chosen(HttpStatusCode status) {
    return status == HttpStatus.REQUEST_URI_TOO_LONG;
    //                         ^ [RenamedStatusConstant] `REQUEST_URI_TOO_LONG` is an old name for 414 URI Too Long; use `URI_TOO_LONG`
  }

  String tell(int code) {
    return switch (HttpStatus.valueOf(code)) {
      case URI_TOO_LONG -> "too long";
      case NOT_FOUND -> "not found";
      default -> "other";
    };
  }
}
