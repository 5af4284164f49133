package samples.flagged;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders")
  @ApiResponse(responseCode = "2OO", description = "all orders")
  //                          ^ `list` documents "2OO", which is neither a status code nor a range; write three digits, a range such as `4XX`, or `default`
  @ApiResponse(responseCode = "40x", description = "the filter is not valid")
  //                          ^ `list` documents "40x", which is neither a status code nor a range; write three digits, a range such as `4XX`, or `default`
  @ApiResponse(responseCode = "503 Service Unavailable", description = "maintenance")
  //                          ^ `list` documents "503 Service Unavailable", which is neither a status code nor a range; write three digits, a range such as `4XX`, or `default`
  String list() {
    return "[]";
  }
}

@Path("/items")
class Items {

  @GET
  @APIResponse(responseCode = "200,204", description = "all items")
  //                          ^ `all` documents "200,204", which is neither a status code nor a range; write three digits, a range such as `4XX`, or `default`
  @APIResponse(responseCode = "5xx", description = "the service failed")
  //                          ^ `all` documents "5xx", and OpenAPI only knows ranges in capitals; write `5XX`
  public String all() {
    return "[]";
  }
}
