package samples.innocent;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import reactor.core.publisher.Mono;

@RestController
class Documents {

  @GetMapping("/old")
  ResponseEntity<Void> old() {
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create("/new")).build();
  }

  @GetMapping("/older")
  ResponseEntity<Void> older() {
    HttpHeaders headers = new HttpHeaders();
    headers.setLocation(URI.create("/new"));
    return new ResponseEntity<>(headers, HttpStatus.FOUND);
  }

  @GetMapping("/named")
  ResponseEntity<Void> named() {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).header("location", "/new").build();
  }

  @GetMapping("/live")
  void live(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", "/new");
  }

  @GetMapping("/same")
  ResponseEntity<Void> same() {
    return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag("v1").build();
  }
}

@Controller
class Pages {

  @GetMapping("/page")
  @ResponseStatus(HttpStatus.MOVED_PERMANENTLY)
  String page() {
    return "redirect:/pages/1";
  }

  @GetMapping("/view")
  ModelAndView view() {
    return new ModelAndView("redirect:/pages/2", HttpStatus.SEE_OTHER);
  }

  @GetMapping("/redirect")
  RedirectView redirect() {
    RedirectView view = new RedirectView("/pages/3");
    view.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
    return view;
  }
}

@Path("/items")
class Items {

  @GET
  public Response next() {
    return Response.seeOther(URI.create("/items/2")).build();
  }

  @GET
  @Path("/first")
  public Response first() {
    Response.ResponseBuilder builder = Response.status(Response.Status.FOUND);
    builder.location(URI.create("/items/1"));
    return builder.build();
  }
}

class Legacy extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getParameter("new") == null) {
      moved(response, "/new");
      return;
    }
    if (request.getParameter("newest") == null) {
      response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
      point(response, "/newest");
      return;
    }
    response.sendRedirect("/other");
  }

  /** The caller may have set it already. */
  private static void finish(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
  }

  private static void moved(HttpServletResponse response, String target) {
    point(response, target);
    finish(response);
  }

  private static void point(HttpServletResponse response, String target) {
    response.setHeader("Location", target);
  }
}

class ToHttps implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpResponse response = exchange.getResponse();
    response.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
    response.getHeaders().setLocation(URI.create("https://example.org"));
    return response.setComplete();
  }
}
