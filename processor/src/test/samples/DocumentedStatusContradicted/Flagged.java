package samples.flagged.documented;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  @ApiResponse(responseCode = "200", description = "The new order")
  //                          ^ `create` documents 200 OK as its success but answers 201 Created; document 201 Created or answer 200 OK
  String create() {
    return "order";
  }

  @PostMapping("/orders/copy")
  @ApiResponse(responseCode = "200", description = "The new order")
  //                          ^ `copy` documents 200 OK as its success but answers 201 Created; document 201 Created or answer 200 OK
  @ApiResponse(responseCode = "400", description = "No such order")
  ResponseEntity<String> copy() {
    return ResponseEntity.created(URI.create("/orders/2")).body("order");
  }

  @DeleteMapping("/orders/1")
  @Operation(responses = @ApiResponse(responseCode = "204", description = "Deleted"))
  //                                                 ^ `delete` documents 204 No Content as its success but answers 200 OK; document 200 OK or answer 204 No Content
  void delete() {
    System.out.println("deleted");
  }

  @GetMapping("/orders")
  @ApiResponses({
    @ApiResponse(responseCode = "200", description = "All orders"),
    @ApiResponse(responseCode = "400", description = "The page is no number"),
    @ApiResponse(responseCode = "400", description = "The filter is unknown")
    //                          ^ `all` documents 400 Bad Request twice, and only one of the two is shown; give each case its own status or join the texts
  })
  String all() {
    return "orders";
  }

  @PutMapping("/orders/1")
  @ApiResponse(responseCode = "200", description = "Changed")
  @ApiResponse(responseCode = "401", description = "Log in first")
  @ApiResponse(responseCode = "401", description = "Forbidden")
  //                          ^ [DescriptionContradictsStatus] `change` describes 401 Unauthorized as "Forbidden", which is 403 Forbidden; make the code and the text agree
  String change() {
    return "order";
  }
}
