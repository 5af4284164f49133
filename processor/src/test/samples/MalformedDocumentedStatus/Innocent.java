package samples.innocent;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  private static final String OK = "200";

  @GetMapping("/orders")
  @ApiResponse(responseCode = OK, description = "all orders")
  @ApiResponse(responseCode = "4XX", description = "the filter is not valid")
  @ApiResponse(responseCode = "${orders.failure}", description = "filled in by the build")
  @ApiResponse(responseCode = "default", description = "anything else")
  String list() {
    return "[]";
  }
}

@Path("/items")
class Items {

  @GET
  @APIResponse(responseCode = "200", description = "all items")
  @APIResponse(responseCode = "5XX", description = "the service failed")
  @APIResponse(description = "anything else")
  public String all() {
    return "[]";
  }
}
