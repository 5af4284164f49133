package samples.flagged.token;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ResponseStatusException;

@Service
class Printers {

  private final RestTemplate shop = new RestTemplate();

  void print(String paper) {
    String answer = shop.getForObject("https://shop.example/keys", String.class);
    if (answer == null) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "Error while getting the access token of the shop");
          //        ^ `print` answers the failure of something that it depends on with 401 Unauthorized, as if the caller were at fault; use 502 Bad Gateway (the text says "Error while getting the access token of the shop")
    }
    if (answer.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Unable to obtain access token");
      //                                          ^ `print` answers the failure of something that it depends on with 403 Forbidden, as if the caller were at fault; use 502 Bad Gateway (the text says "Unable to obtain access token")
    }
    if (answer.length() < 5) {
      throw new ResponseStatusException(
          HttpStatus.UNAUTHORIZED, "Error al obtener el token de acceso");
          //        ^ `print` answers the failure of something that it depends on with 401 Unauthorized, as if the caller were at fault; use 502 Bad Gateway (the text says "Error al obtener el token de acceso")
    }
    throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "アクセストークンの取得に失敗しました");
    //                                          ^ `print` answers the failure of something that it depends on with 401 Unauthorized, as if the caller were at fault; use 502 Bad Gateway (the text says "アクセストークンの取得に失敗しました")
  }
}
