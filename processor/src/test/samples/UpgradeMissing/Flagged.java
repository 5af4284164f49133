package samples.flagged;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Feed {

  @GetMapping("/feed")
  ResponseEntity<String> feed(int application) {
    return application < 3
        ? ResponseEntity.status(HttpStatus.UPGRADE_REQUIRED).body("install version 3")
        //                                ^ `feed` answers 426 Upgrade Required without an `Upgrade` field; name the protocol to upgrade to
        : ResponseEntity.ok("[]");
  }
}

@ResponseStatus(HttpStatus.UPGRADE_REQUIRED)
//                        ^ `OldApplicationException` answers 426 Upgrade Required by an exception that carries no `Upgrade` field; use one that does
class OldApplicationException extends RuntimeException {}

@Controller("/news")
class News {

  @Get
  HttpResponse<String> news() {
    return HttpResponse.status(io.micronaut.http.HttpStatus.UPGRADE_REQUIRED, "install version 3");
    //                                                     ^ `news` answers 426 Upgrade Required without an `Upgrade` field; name the protocol to upgrade to
  }
}
