package samples.innocent;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourceRegion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spring sets the field for regions, and for each of several parts. */
@RestController
class Films {

  @GetMapping("/films/{id}")
  ResponseEntity<ResourceRegion> film(Resource film) {
    return ResponseEntity.status(HttpStatus.PARTIAL_CONTENT)
        .body(new ResourceRegion(film, 0, 1024));
  }

  @GetMapping("/films/{id}/parts")
  ResponseEntity<List<ResourceRegion>> parts(Resource film, List<HttpRange> ranges) {
    return ResponseEntity.status(HttpStatus.PARTIAL_CONTENT)
        .body(HttpRange.toResourceRegions(ranges, film));
  }
}

class Downloads extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
    response.setHeader("Content-Range", "bytes 0-1023/4096");
  }
}

class SeveralParts extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
    response.setContentType("multipart/byteranges; boundary=THIS_SEPARATES");
  }
}
