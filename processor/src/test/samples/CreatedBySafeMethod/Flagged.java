package samples.flagged;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {

  @GetMapping("/orders")
  ResponseEntity<String> list() {
    return ResponseEntity.status(HttpStatus.CREATED).body("[]");
    //                                     ^ `list` answers GET with 201 Created, but a safe method creates nothing; use 200 OK
  }

  @GetMapping("/orders/{id}")
  @ResponseStatus(HttpStatus.CREATED)
  //                        ^ `find` answers GET with 201 Created, but a safe method creates nothing; use 200 OK
  String find(String id) {
    return id;
  }
}

@Path("/items")
class Items {

  @HEAD
  public Response head() {
    return Response.status(Response.Status.CREATED).build();
    //                                    ^ `head` answers HEAD with 201 Created, but a safe method creates nothing; use 200 OK
  }
}

@Controller("/notes")
class Notes {

  @Get
  HttpResponse<String> all() {
    return HttpResponse.created("[]");
    //                         ^ `all` answers GET with 201 Created, but a safe method creates nothing; use 200 OK
  }
}

class Legacy extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_CREATED);
    //                                    ^ `doGet` answers GET with 201 Created, but a safe method creates nothing; use 200 OK
  }
}
