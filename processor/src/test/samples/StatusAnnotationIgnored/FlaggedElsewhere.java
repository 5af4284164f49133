package samples.flagged.annotationignored.elsewhere;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.ResponseStatus;

@Controller("/orders")
class Orders {

  @Post
  @Status(HttpStatus.CREATED)
  //                ^ `create` is annotated with 201 Created but answers 200 OK; keep one of the two, `@Status` has no effect here
  HttpResponse<String> create() {
    return HttpResponse.ok("created");
  }
}

@Path("/orders")
class OrderResource {

  @POST
  @ResponseStatus(201)
  //              ^ `create` is annotated with 201 Created but answers 200 OK; keep one of the two, `@ResponseStatus` has no effect here
  public Response create() {
    return Response.ok("created").build();
  }
}
