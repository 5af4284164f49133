package samples.flagged.afterend;

import io.vertx.ext.web.RoutingContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
      //                ^ `doFilterInternal` ends the response with 401 Unauthorized by `sendError` and goes on to `doFilter`; return after `sendError`
    }
    chain.doFilter(request, response);
  }
}

class PlanFilter extends HttpFilter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpServletResponse answer = (HttpServletResponse) response;
    try {
      if (request.getParameter("plan") == null) {
        if (request.isSecure()) {
          answer.sendRedirect("/plans");
          //                 ^ `doFilter` ends the response with 302 Found by `sendRedirect` and goes on to `doFilter`; return after `sendRedirect`
        }
      }
    } catch (IllegalStateException failure) {
      answer.sendError(503);
      //              ^ `doFilter` ends the response with 503 Service Unavailable by `sendError` and goes on to `doFilter`; return after `sendError`
    }
    chain.doFilter(request, response);
  }

  void write(HttpServletResponse response) throws IOException {
    response.sendError(404);
    //                ^ `write` ends the response with 404 Not Found by `sendError` and goes on to `getWriter`; return after `sendError`
    response.getWriter().println("no such plan");
  }

  void twice(HttpServletResponse response, int status) throws IOException {
    response.sendError(status, "no");
    //                ^ `twice` ends the response by `sendError` and goes on to `sendRedirect`; return after `sendError`
    response.sendRedirect("/plans");
  }

  void vertx(RoutingContext context) {
    if (context.user() == null) {
      context.fail(401);
      //          ^ `vertx` ends the response with 401 Unauthorized by `fail` and goes on to `next`; return after `fail`
    }
    context.next();
  }
}
