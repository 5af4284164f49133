package samples.innocent.token;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ResponseStatusException;

@Service
class Prints {

  private final RestTemplate shop = new RestTemplate();

  void print(String paper) {
    String answer = shop.getForObject("https://shop.example/keys", String.class);
    if (answer == null) {
      throw new ResponseStatusException(
          HttpStatus.BAD_GATEWAY, "Error while getting the access token of the shop");
    }
    if (answer.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Error in the access token");
    }
    throw new ResponseStatusException(
        HttpStatus.UNAUTHORIZED, "Unable to get the token from the request");
  }

  /** Another service checks the caller's password here. */
  String login(String name, String password) {
    throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Failed to obtain access token");
  }
}
