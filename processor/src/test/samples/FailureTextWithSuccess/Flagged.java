package samples.flagged.texts;

import io.javalin.http.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders/{id}")
  ResponseEntity<String> one(String order) {
    if (order == null) {
      return ResponseEntity.ok("Order not found");
    //                        ^ `one` answers 200 OK with a text that tells a failure; use 404 Not Found (the text says "Order not found")
    }
    return ResponseEntity.ok(order);
  }

  @PostMapping("/orders")
  ResponseEntity<?> create(boolean known) {
    if (known) {
      return new ResponseEntity<>(Map.of("message", "Order already exists"), HttpStatus.OK);
    //                                                                                 ^ `create` answers 200 OK with a text that tells a failure; use 409 Conflict (the text says "Order already exists")
    }
    return ResponseEntity.status(202).body("Something went wrong");
    //                           ^ `create` answers 202 Accepted with a text that tells a failure; use the 4xx or 5xx status that tells it (the text says "Something went wrong")
  }
}

class Profiles {

  // Whether it is the caller's own record is not certain.
  ResponseEntity<String> own(String accessToken, String profile) {
    if (profile == null) {
      return ResponseEntity.ok("Profile not found");
    //                        ^ `own` answers 200 OK with a text that tells a failure; use the 4xx or 5xx status that tells it (the text says "Profile not found")
    }
    return ResponseEntity.ok(profile);
  }

  // The other parameter says which one is missing.
  ResponseEntity<String> other(String accessToken, long profileId, String profile) {
    if (profile == null) {
      return ResponseEntity.ok("Profile not found");
    //                        ^ `other` answers 200 OK with a text that tells a failure; use 404 Not Found (the text says "Profile not found")
    }
    return ResponseEntity.ok(profile);
  }
}

class OtherFrameworks {

  Response jaxRs(String order) {
    return Response.ok("Order " + order + " does not exist").build();
    //                ^ `jaxRs` answers 200 OK with a text that tells a failure; use 404 Not Found (the text says "Order {} does not exist")
  }

  void javalin(Context context) {
    context.status(200).result("error");
    //             ^ `javalin` answers 200 OK with a text that tells a failure; use the 4xx or 5xx status that tells it (the text says "error")
  }
}
