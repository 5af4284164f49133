package samples.innocent.afterend;

import io.vertx.ext.web.RoutingContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

class TokenFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getHeader("Authorization") == null) {
      response.setHeader("WWW-Authenticate", "Bearer");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    if (request.getHeader("X-Plan") == null) {
      response.sendRedirect("/plans");
    } else {
      chain.doFilter(request, response);
    }
  }

  void flagged(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean allowed = true;
    if (request.getHeader("X-Plan") == null) {
      response.sendError(403);
      allowed = false;
    }
    if (allowed) {
      chain.doFilter(request, response);
    }
  }

  void leaving(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean refused = request.getHeader("X-Plan") == null;
    if (refused) {
      response.sendError(403);
    }
    if (refused) {
      return;
    }
    chain.doFilter(request, response);
  }

  void arms(HttpServletRequest request, HttpServletResponse response) throws IOException {
    switch (request.getMethod()) {
      case "GET":
        response.sendError(404);
        break;
      case "POST":
        response.getWriter().println("done");
        break;
      default:
        response.sendError(405);
        throw new IllegalStateException(request.getMethod());
    }
  }

  void caught(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (IllegalStateException failure) {
      response.sendError(500);
    }
  }

  void flushes(HttpServletResponse response) throws IOException {
    response.sendError(404);
    response.flushBuffer();
    response.getWriter().close();
  }

  void others(HttpServletResponse one, HttpServletResponse other) throws IOException {
    one.sendError(404);
    other.getWriter().println("found");
  }

  void writes(HttpServletResponse response) throws IOException {
    response.setStatus(404);
    response.getWriter().println("no such plan");
  }

  void vertx(RoutingContext context) {
    if (context.user() == null) {
      context.fail(401);
      return;
    }
    context.next();
  }
}

class Caching extends HttpServletResponseWrapper {

  Caching(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void sendError(int status) throws IOException {
    super.sendError(status);
    super.getWriter().println(status);
  }
}
