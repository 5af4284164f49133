package samples.flagged;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Films {

  @GetMapping("/films/{id}")
  ResponseEntity<byte[]> film(byte[] bytes) {
    return ResponseEntity.status(HttpStatus.PARTIAL_CONTENT)
    //                                     ^ `film` answers 206 Partial Content without a `Content-Range` field; say which part of the content this is, or use 200 OK
        .header("Accept-Ranges", "bytes")
        .body(bytes);
  }

  @GetMapping("/films/{id}/preview")
  ResponseEntity<byte[]> preview(byte[] bytes) {
    return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE).build();
    //                                     ^ (note) `preview` answers 416 Range Not Satisfiable without a `Content-Range` field; tell the length, as in `bytes */1234`
  }
}

@Path("/songs")
class Songs {

  @GET
  public Response page(String songs) {
    return Response.status(Response.Status.PARTIAL_CONTENT).entity(songs).build();
    //                                    ^ `page` answers 206 Partial Content without a `Content-Range` field; say which part of the content this is, or use 200 OK
  }
}

class Downloads extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
    //                                    ^ `doGet` answers 206 Partial Content without a `Content-Range` field; say which part of the content this is, or use 200 OK
    response.setContentLength(1024);
  }
}
