package samples.flagged;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Orders {

  static final int BUSINESS_RULE = 1004;

  @PostMapping("/orders")
  @ApiResponse(responseCode = "2001", description = "placed")
  //                          ^ `place` documents 2001, but HTTP status codes run from 100 to 599; document the code that is sent
  ResponseEntity<String> place(String order) {
    if (order.isBlank()) {
      return ResponseEntity.status(BUSINESS_RULE).body("empty");
      //                           ^ `ResponseEntity.status` throws an exception when it is given 1004; use a code that it accepts
    }
    return ResponseEntity.status(700).body("sold out");
    //                           ^ `place` answers 700, but HTTP status codes run from 100 to 599; use one of them
  }

  @PostMapping("/orders/cancel")
  ResponseEntity<String> cancel(String order) {
    if (order.isBlank()) {
      throw new ResponseStatusException(HttpStatusCode.valueOf(42));
      //                                                       ^ `HttpStatusCode.valueOf` throws an exception when it is given 42; use a code that it accepts
    }
    throw new ResponseStatusException(HttpStatus.valueOf(499), "nobody waits for it");
    //                                                   ^ `HttpStatus.valueOf` throws an exception for 499 Client Closed Request, for which it has no constant; use a code that has one
  }
}

@Path("/invoices")
class Invoices {

  @POST
  public Response pay(String invoice) {
    if (invoice.isBlank()) {
      throw new ClientErrorException(500);
      //                             ^ `new ClientErrorException` throws an exception when it is given 500 Internal Server Error; use a code that it accepts
    }
    return Response.status(600).build();
    //                     ^ `Response.status` is given 600, and its contract only allows 100 to 599; use a code in that range
  }
}

class Legacy extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(0);
    //                 ^ `doPost` answers 0, but HTTP status codes run from 100 to 599; use one of them
  }
}
